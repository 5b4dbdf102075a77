/// Who may supervise whom.
extension ResolvedProcess {
  /// The posts above a post, the nearest first. A circle of reports ends where it closes.
  ///
  /// Two posts of one identity are one post under two names: it reports to whom either reports.
  public func superiors(of post: Reference<ResolvedPost>) -> [Reference<ResolvedPost>] {
    var superiors: [Reference<ResolvedPost>] = []
    var open = sameIdentity(as: post)
    var next = 0
    while next < open.count {
      if let superior = self[open[next]].reportsTo, !superiors.contains(superior) {
        superiors.append(superior)
        open += sameIdentity(as: superior).filter { !open.contains($0) }
      }
      next += 1
    }
    return superiors
  }

  /// Whether a post takes no part in what is watched and reports to nobody who does, directly or
  /// indirectly, under whatever name.
  public func isIndependent(
    _ post: Reference<ResolvedPost>, of parties: Set<Reference<ResolvedPost>>
  ) -> Bool {
    let parties = Set(parties.flatMap(sameIdentity))
    return !parties.contains(post) && !superiors(of: post).contains { parties.contains($0) }
  }

  /// The post itself and those that share its identity.
  private func sameIdentity(as post: Reference<ResolvedPost>) -> [Reference<ResolvedPost>] {
    guard let identity = self[post].identity else { return [post] }
    return [post]
      + posts.filter { $0.identity == identity && $0.reference != post }.map(\.reference)
  }

  /// The posts of which a supervisor of a hand-over must be independent: those at both ends.
  public func parties(to handOver: HandOver) -> Set<Reference<ResolvedPost>> {
    Set(handOver.senders.flatMap { self[$0].posts } + self[handOver.receiver].posts)
  }

  /// The posts of which a supervisor of this target must be independent: those who do the work.
  ///
  /// Of a phase only the office's own posts count: the party to a case may well watch the whole of
  /// it, although it takes part by applying.
  public func parties(to target: SupervisionTarget) -> Set<Reference<ResolvedPost>> {
    switch target {
    case .step(let step): Set(self[step].posts)
    case .flow(let flow): parties(to: self[flow])
    case .risk(let risk):
      switch self[risk].host {
      case .step(let step): Set(self[step].posts)
      case .flow(let flow): parties(to: self[flow])
      }
    case .measure(let measure): Set(self[measure].responsible.compactMap(\.post))
    case .phase(let steps):
      Set(steps.flatMap { self[$0].posts }.filter { !self[$0].isOutside })
    }
  }

  private func parties(to flow: ResolvedFlow) -> Set<Reference<ResolvedPost>> {
    Set(self[flow.source].posts + self[flow.target].posts)
      .union(handOver(on: flow).map(parties(to:)) ?? [])
  }

  /// Whether the supervising post is independent of those whom it watches.
  public func isIndependent(_ supervision: ResolvedSupervision) -> Bool {
    isIndependent(supervision.post, of: parties(to: supervision.target))
  }

  /// What makes a hand-over a supervised one.
  public enum HandOverCover: Sendable, Hashable {
    case supervision(Reference<ResolvedSupervision>)
    /// A receipt signed on the receiving side by a post that is independent of the sender.
    case receipt(Reference<ResolvedPost>)
  }

  /// What watches a hand-over; nil where nothing does.
  public func cover(of handOver: HandOver) -> HandOverCover? {
    let flow = self[handOver.flow]
    if let supervision = supervisions(of: flow).first(where: isIndependent) {
      return .supervision(supervision.reference)
    }
    guard let signer = flow.receipt, isOnReceivingSide(signer, of: handOver),
      isIndependent(signer, of: Set(handOver.senders.flatMap { self[$0].posts }))
    else { return nil }
    return .receipt(signer)
  }

  /// Whether a post performs the receiving step, or belongs to the unit of one that does.
  public func isOnReceivingSide(
    _ post: Reference<ResolvedPost>, of handOver: HandOver
  ) -> Bool {
    let receivers = self[handOver.receiver].posts
    if receivers.contains(post) { return true }
    guard let unit = self[post].unit else { return false }
    return receivers.contains { self[$0].unit?.id == unit.id }
  }
}

internal import ProcessGraph

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
  ///
  /// A party to the case, an outside post that performs some step of the process, is not: what the
  /// office does is not watched by the one for whom or against whom it is done. It counts where the
  /// model gives it a supervision line, as for supervision by the public, and of a phase of
  /// the whole process, which the party may well judge.
  public func isIndependent(_ supervision: ResolvedSupervision) -> Bool {
    let watchesWhole =
      if case .phase(let steps) = supervision.target { isWhole(steps) } else { false }
    return (watchesWhole || !isParty(supervision.post))
      && isIndependent(supervision.post, of: parties(to: supervision.target))
  }

  /// Whether a post is a party to the case: outside the office, in no supervision line, and a
  /// performer of some step, under whatever name.
  package func isParty(_ post: Reference<ResolvedPost>) -> Bool {
    self[post].isOutside && self[post].line == nil
      && sameIdentity(as: post).contains {
        !elements.targets(of: .post($0.index), .performs) { .step($0) }.isEmpty
      }
  }

  /// Whether the reports of a post, or of one above it, run in a circle, so that nobody can know on
  /// whom it depends.
  ///
  /// - Complexity: O(p + r) in the posts above it and their reports, p² where identities are shared.
  package func reportsInCircle(_ post: Reference<ResolvedPost>) -> Bool {
    let chain = (sameIdentity(as: post) + superiors(of: post).flatMap(sameIdentity))
      .reduce(into: [Int: Int]()) { $0[$1.index] = $0[$1.index] ?? $0.count }
    let reports = chain.flatMap { index, place in
      (posts[index].reportsTo.map(sameIdentity) ?? []).compactMap { superior in
        chain[superior.index].map { (source: place, target: $0) }
      }
    }
    let graph = Adjacency(nodeCount: chain.count, edges: reports)
    let circles = graph.stronglyConnectedComponents()
    return chain.values.contains { circles.isOnCycle($0) }
  }

  /// The post itself and those that share its identity.
  func sameIdentity(as post: Reference<ResolvedPost>) -> [Reference<ResolvedPost>] {
    guard let identity = self[post].identity else { return [post] }
    return [post]
      + posts.filter { $0.identity == identity && $0.reference != post }.map(\.reference)
  }
}

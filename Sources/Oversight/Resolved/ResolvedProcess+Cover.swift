internal import ProcessGraph

/// What makes a hand-over a supervised one.
extension ResolvedProcess {
  /// What makes a hand-over a supervised one.
  public enum HandOverCover: Sendable, Hashable {
    case supervision(Reference<ResolvedSupervision>)
    /// A receipt signed on the receiving side by a post that is independent of the sender.
    case receipt(Reference<ResolvedPost>)
  }

  /// What watches a hand-over; nil where nothing does, or nobody can know because the reports of
  /// those who watch run in a circle.
  ///
  /// Independence is judged against all who may take part: where any one of several posts may have
  /// sent the work, none of them covers by signing for it.
  public func cover(of handOver: HandOver) -> HandOverCover? {
    covers(of: handOver).first { !reportsInCircle(post(of: $0)) }
  }

  /// The post that would cover a hand-over if its reports did not run in a circle; nil where another
  /// covers it or none would.
  package func coverInDoubt(of handOver: HandOver) -> Reference<ResolvedPost>? {
    let covers = covers(of: handOver).map(post)
    return covers.allSatisfy(reportsInCircle) ? covers.first : nil
  }

  private func covers(of handOver: HandOver) -> [HandOverCover] {
    let flow = self[handOver.flow]
    let supervisions = supervisions(of: flow).filter { covers(handOver, $0) }
    let receipt = flow.receipt.flatMap { covers(handOver, receipt: $0) ? $0 : nil }
    return supervisions.map { .supervision($0.reference) }
      + [receipt.map { .receipt($0) }]
      .compactMap { $0 }
  }

  private func post(of cover: HandOverCover) -> Reference<ResolvedPost> {
    switch cover {
    case .supervision(let supervision): self[supervision].post
    case .receipt(let post): post
    }
  }

  /// Whether a supervision would cover a hand-over if it stood on its flow.
  package func covers(_ handOver: HandOver, _ supervision: ResolvedSupervision) -> Bool {
    !isParty(supervision.post) && isIndependent(supervision.post, of: parties(to: handOver))
  }

  /// Whether a receipt by this post would cover a hand-over if it stood on its flow.
  private func covers(_ handOver: HandOver, receipt post: Reference<ResolvedPost>) -> Bool {
    isOnReceivingSide(post, of: handOver) && isIndependent(post, of: senders(of: handOver))
  }

  /// The posts that may have sent the work.
  private func senders(of handOver: HandOver) -> Set<Reference<ResolvedPost>> {
    Set(handOver.senders.flatMap { self[$0].posts })
  }

  /// Whether a post performs the receiving step, or belongs to the unit of one that does and not to
  /// the unit of a sender: a colleague of both stands on neither side.
  ///
  /// What officers receive, alone or together with parties, only officers sign for; what is served
  /// on parties alone, only those outside.
  public func isOnReceivingSide(
    _ post: Reference<ResolvedPost>, of handOver: HandOver
  ) -> Bool {
    let receivers = self[handOver.receiver].posts
    guard self[post].isOutside == receivers.allSatisfy({ self[$0].isOutside }) else { return false }
    if receivers.contains(post) { return true }
    guard let unit = self[post].unit?.id else { return false }
    return receivers.contains { self[$0].unit?.id == unit }
      && !senders(of: handOver).contains { self[$0].unit?.id == unit }
  }

  /// Whether the receipt on a hand-over is signed on the receiving side, and by none who may have
  /// sent the work, under whatever name; false where there is no receipt.
  package func isSignedFor(_ handOver: HandOver) -> Bool {
    self[handOver.flow].receipt.map { isSigned(handOver, by: $0) } ?? false
  }

  private func isSigned(_ handOver: HandOver, by post: Reference<ResolvedPost>) -> Bool {
    isOnReceivingSide(post, of: handOver)
      && senders(of: handOver).isDisjoint(with: sameIdentity(as: post))
  }

  /// The first flow before the last one of a hand-over on which a post watches or signs that would
  /// cover it there, and the post; nil where there is none.
  ///
  /// - Complexity: the size of the gateways before the receiver.
  package func misplacedCover(
    of handOver: HandOver
  ) -> (flow: ResolvedFlow, post: Reference<ResolvedPost>)? {
    for flow in earlierFlows(of: handOver) {
      if let supervision = supervisions(of: flow).first(where: { covers(handOver, $0) }) {
        return (flow, supervision.post)
      }
      if let signer = flow.receipt, covers(handOver, receipt: signer) { return (flow, signer) }
    }
    return nil
  }

  /// The first flow before the last one of a hand-over with a receipt that would count there.
  package func misplacedReceipt(
    of handOver: HandOver
  ) -> (flow: ResolvedFlow, post: Reference<ResolvedPost>)? {
    for flow in earlierFlows(of: handOver) {
      if let signer = flow.receipt, isSigned(handOver, by: signer) { return (flow, signer) }
    }
    return nil
  }

  /// The flows on which the work comes to the last flow of a hand-over, in the order of the process.
  private func earlierFlows(of handOver: HandOver) -> [ResolvedFlow] {
    let source = self[handOver.flow].source.index
    guard steps[source].performers.isEmpty else { return [] }
    let back = flowGraph.adjacency.reversed
    let silent = back.reachable(from: [source]) { !steps[$0].performers.isEmpty }
    let senders = Set(handOver.senders.map(\.index))
    return silent.order.flatMap { flowGraph.adjacency.incoming(of: $0) }.sorted()
      .map { flows[$0] }
      .filter { senders.contains($0.source.index) || silent.contains($0.source.index) }
  }
}

internal import ProcessGraph

/// Finds where the work changes hands.
///
/// - Complexity: O(n + m) per receiving flow that comes from a gateway, O(1) for all others; where
///   any performer suffices at both ends, the product of their numbers besides.
struct HandOverSearch {
  let posts: [ResolvedPost]
  let steps: [ResolvedStep]
  let flows: [ResolvedFlow]
  let graph: Graph<StepKind, FlowKind>

  func all() -> [HandOver] { flows.compactMap(handOver(on:)) }

  private func handOver(on flow: ResolvedFlow) -> HandOver? {
    let receiver = steps[flow.target.index]
    guard !receiver.performers.isEmpty else { return nil }
    let passages = performingSteps(before: flow).compactMap { sender in
      level(from: sender, to: receiver).map { (sender: sender, level: $0) }
    }
    guard let level = passages.map(\.level).max() else { return nil }
    return HandOver(
      flow: flow.reference,
      senders: passages.map(\.sender.reference),
      receiver: receiver.reference,
      level: level,
      involvesOutsideParty: areOutside(receiver.posts)
        || passages.allSatisfy { areOutside($0.sender.posts) })
  }

  /// The nearest steps with performers, going back from a flow through those without.
  private func performingSteps(before flow: ResolvedFlow) -> [ResolvedStep] {
    let sender = steps[flow.source.index]
    guard sender.performers.isEmpty else { return [sender] }
    let back = graph.adjacency.reversed
    // Walk only through steps without performers, and collect those with, at their border.
    let silent = back.reachable(from: [flow.source.index]) { !steps[$0].performers.isEmpty }
    let border = Set(silent.order.flatMap { back.successors(of: $0) })
    return border.sorted().map { steps[$0] }.filter { !$0.performers.isEmpty }
  }

  /// The highest level at which the work changes hands between two steps, over all who may do them
  /// in a case; nil where it always stays in the same hands.
  private func level(from sender: ResolvedStep, to receiver: ResolvedStep) -> HandOver.Level? {
    let takers = takers(at: receiver)
    var highest: HandOver.Level?
    for sending in sender.teams {
      for receiving in receiver.teams
      where receiving.contains(where: { takers.contains($0) && !sending.contains($0) }) {
        highest = max(highest ?? .post, level(from: sending, to: receiving))
      }
    }
    return highest
  }

  /// The posts that can take the work over: the officers, and the parties where there are no officers.
  private func takers(at receiver: ResolvedStep) -> Set<Reference<ResolvedPost>> {
    let officers = receiver.posts.filter { !posts[$0.index].facts.isOutside }
    return Set(officers.isEmpty ? receiver.posts : officers)
  }

  private func areOutside(_ performers: [Reference<ResolvedPost>]) -> Bool {
    performers.allSatisfy { posts[$0.index].facts.isOutside }
  }

  private func level(
    from sending: [Reference<ResolvedPost>], to receiving: [Reference<ResolvedPost>]
  ) -> HandOver.Level {
    let sending = sending.compactMap { posts[$0.index].facts.unit }
    let receiving = receiving.compactMap { posts[$0.index].facts.unit }
    guard !sending.isEmpty, !receiving.isEmpty else { return .post }
    if receiving.contains(where: { unit in
      !sending.contains { $0.organisationID == unit.organisationID }
    }) {
      return .organisation
    }
    return receiving.contains { unit in !sending.contains { $0.id == unit.id } } ? .unit : .post
  }
}

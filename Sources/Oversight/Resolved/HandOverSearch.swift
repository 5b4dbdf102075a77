internal import ProcessGraph

/// Finds where the work changes hands.
///
/// - Complexity: O(n + m) per receiving flow that comes from a gateway, O(1) for all others.
struct HandOverSearch {
  let posts: [ResolvedPost]
  let steps: [ResolvedStep]
  let flows: [ResolvedFlow]
  let graph: Graph<StepKind, FlowKind>

  func all() -> [HandOver] { flows.compactMap(handOver(on:)) }

  private func handOver(on flow: ResolvedFlow) -> HandOver? {
    let receiver = steps[flow.target.index]
    guard !receiver.performers.isEmpty else { return nil }
    let senders = performingSteps(before: flow).filter { hands(from: $0, to: receiver) }
    guard !senders.isEmpty else { return nil }
    return HandOver(
      flow: flow.reference,
      senders: senders.map(\.reference),
      receiver: receiver.reference,
      level: senders.map { level(from: $0, to: receiver) }.max() ?? .post,
      involvesOutsideParty: isOutside(receiver) || senders.allSatisfy(isOutside))
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

  private func hands(from sender: ResolvedStep, to receiver: ResolvedStep) -> Bool {
    let sending = Set(sender.posts)
    return receiver.posts.contains { !sending.contains($0) }
  }

  private func isOutside(_ step: ResolvedStep) -> Bool {
    step.posts.allSatisfy { posts[$0.index].facts.isOutside }
  }

  private func level(from sender: ResolvedStep, to receiver: ResolvedStep) -> HandOver.Level {
    let sending = sender.posts.compactMap { posts[$0.index].facts.unit }
    let receiving = receiver.posts.compactMap { posts[$0.index].facts.unit }
    guard !sending.isEmpty, !receiving.isEmpty else { return .post }
    if receiving.contains(where: { unit in
      !sending.contains { $0.organisationID == unit.organisationID }
    }) {
      return .organisation
    }
    return receiving.contains { unit in !sending.contains { $0.id == unit.id } } ? .unit : .post
  }
}

internal import Oversight
internal import ProcessGraph

/// The steps between which a flow moves the work, gateways looked through.
struct FlowEnds {
  /// The nearest steps that are no gateways, going back from the flow, in the process's order. A
  /// start that nobody performs sends nothing, and is left out.
  let senders: [ResolvedStep]
  let receiver: ResolvedStep

  /// Whether every step at both ends is described, so that other rules may judge it.
  var areDescribed: Bool { receiver.isDescribed && senders.allSatisfy(\.isDescribed) }

  /// The first step at either end of which nobody knows who does it.
  ///
  /// Starts, ends and gateways need no performer, and nothing is missing where the other end is one.
  var stepWithoutPerformer: ResolvedStep? {
    let isReceived = receiver.kind.needsPerformer || !receiver.performers.isEmpty
    guard isReceived else { return nil }
    if let sender = senders.first(where: \.lacksPerformer) { return sender }
    let isSent = senders.contains { $0.kind.needsPerformer || !$0.performers.isEmpty }
    return isSent && receiver.lacksPerformer ? receiver : nil
  }
}

extension ResolvedStep {
  /// Whether somebody must do the step and nobody is named.
  var lacksPerformer: Bool { facts.kind.needsPerformer && performers.isEmpty }
}

extension ResolvedProcess {
  /// The steps at both ends of a flow.
  ///
  /// - Complexity: O(1), and for a flow from a gateway the size of the gateways before it.
  func ends(of flow: ResolvedFlow) -> FlowEnds {
    var seen: Set<Int> = [flow.source.index]
    var waiting = [flow.source.index]
    var senders: [Int] = []
    while let index = waiting.popLast() {
      guard steps[index].kind.isGateway else {
        senders.append(index)
        continue
      }
      for previous in flowGraph.adjacency.predecessors(of: index)
      where seen.insert(previous).inserted {
        waiting.append(previous)
      }
    }
    let sending = senders.sorted().map { steps[$0] }
      .filter { $0.kind != .start || !$0.performers.isEmpty }
    return FlowEnds(senders: sending, receiver: self[flow.target])
  }

  /// Whether only outside parties perform a step.
  func isOutside(_ step: ResolvedStep) -> Bool {
    !step.performers.isEmpty && step.posts.allSatisfy { self[$0].isOutside }
  }
}

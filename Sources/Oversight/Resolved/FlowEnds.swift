internal import ProcessGraph

/// The steps between which a flow moves the work, gateways looked through.
package struct FlowEnds {
  /// The nearest steps that are no gateways, going back from the flow, in the process's order. A
  /// start that nobody performs sends nothing, and is left out.
  package let senders: [ResolvedStep]
  package let receiver: ResolvedStep

  /// Whether every step at both ends is described, so that other rules may judge it.
  package var areDescribed: Bool { receiver.isDescribed && senders.allSatisfy(\.isDescribed) }

  /// The first step at either end of which nobody knows who does it.
  ///
  /// Starts, ends and gateways need no performer, and nothing is missing where the other end is one.
  package var stepWithoutPerformer: ResolvedStep? {
    let isReceived = receiver.kind.needsPerformer || !receiver.performers.isEmpty
    guard isReceived else { return nil }
    if let sender = senders.first(where: \.lacksPerformer) { return sender }
    let isSent = senders.contains { $0.kind.needsPerformer || !$0.performers.isEmpty }
    return isSent && receiver.lacksPerformer ? receiver : nil
  }
}

extension ResolvedStep {
  /// Whether somebody must do the step and nobody is named.
  package var lacksPerformer: Bool { facts.kind.needsPerformer && performers.isEmpty }
}

extension ResolvedProcess {
  /// The steps at both ends of a flow.
  ///
  /// - Complexity: O(1), and for a flow from a gateway the size of the gateways before it.
  package func ends(of flow: ResolvedFlow) -> FlowEnds {
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
  package func isOutside(_ step: ResolvedStep) -> Bool {
    !step.performers.isEmpty && step.posts.allSatisfy { self[$0].isOutside }
  }

  /// The described steps of a target of which nobody knows who does them: whether a supervisor is
  /// independent of those who do cannot be known.
  package func stepsWithoutPerformer(in target: SupervisionTarget) -> [ResolvedStep] {
    let steps: [ResolvedStep] =
      switch target {
      case .step(let step): [self[step]]
      case .flow(let flow): steps(atBothEndsOf: flow)
      case .risk(let risk):
        switch self[risk].host {
        case .step(let step): [self[step]]
        case .flow(let flow): steps(atBothEndsOf: flow)
        }
      case .measure: []
      case .phase(let steps): steps.map { self[$0] }
      }
    return steps.filter { $0.isDescribed && $0.lacksPerformer }
  }

  private func steps(atBothEndsOf flow: Reference<ResolvedFlow>) -> [ResolvedStep] {
    let ends = ends(of: self[flow])
    return ends.senders + [ends.receiver]
  }
}

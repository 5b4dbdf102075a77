import Oversight
import ProcessGraph

/// What the definitions say of who watches what, element by element: slow, short and obvious.
struct CoverageOracle {
  let process: ResolvedProcess
  /// The risk that is to be closed: who works there, or reports to one who does, does not count.
  var risk: ResolvedRisk?

  /// How sure it is that somebody watches.
  enum Watch { case nobody, perhaps, surely }

  func watch(_ element: WorkflowGraph.Element) -> Watch {
    var isPossible = false
    for supervision in process.supervisions where counts(supervision) && sees(supervision, element)
    {
      if isKnown(supervision) { return .surely }
      isPossible = true
    }
    if case .edge(let edge) = element, let handOver = process.handOver(on: process.flows[edge]),
      !handOver.involvesOutsideParty, case .receipt(let signer)? = process.cover(of: handOver),
      isUnbiased(signer)
    {
      if isKnown(.flow(handOver.flow)) { return .surely }
      isPossible = true
    }
    return isPossible ? .perhaps : .nobody
  }

  /// The elements that are watched, or surely watched.
  func watched(in graph: WorkflowGraph, surely: Bool) -> ElementSet {
    var set = graph.noElements
    let elements: [WorkflowGraph.Element] =
      process.steps.indices.map { .node($0) } + process.flows.indices.map { .edge($0) }
    for element in elements where watch(element) == .surely || !surely && watch(element) == .perhaps
    {
      set.insert(element)
    }
    return set
  }

  func counts(_ supervision: ResolvedSupervision) -> Bool {
    process.isIndependent(supervision) && isUnbiased(supervision.post)
  }

  /// Whether a post neither works at the risk nor reports to one who does, by a walk up its reports.
  private func isUnbiased(_ post: Reference<ResolvedPost>) -> Bool {
    guard let risk else { return true }
    var working: [Reference<ResolvedPost>] = []
    switch risk.host {
    case .step(let step): working = process[step].posts
    case .flow(let flow):
      working = process[process[flow].target].posts + process[process[flow].source].posts
      for sender in process.handOver(on: process[flow])?.senders ?? [] {
        working += process[sender].posts
      }
    }
    let names = Set(working.flatMap { sameName(as: $0) })
    var open = sameName(as: post)
    var seen: Set<Reference<ResolvedPost>> = []
    while let next = open.popLast() {
      if names.contains(next) { return false }
      guard seen.insert(next).inserted, let superior = process[next].reportsTo else { continue }
      open += sameName(as: superior)
    }
    return true
  }

  private func sameName(as post: Reference<ResolvedPost>) -> [Reference<ResolvedPost>] {
    process.posts.filter {
      $0.reference == post
        || $0.identity != nil && $0.identity == process[post].identity
    }.map(\.reference)
  }

  func isKnown(_ supervision: ResolvedSupervision) -> Bool { isKnown(supervision.target) }

  private func isKnown(_ target: SupervisionTarget) -> Bool {
    switch target {
    case .step(let step): isKnown(process[step])
    case .flow(let flow):
      ([process[flow].target] + senders(of: process[flow])).allSatisfy { isKnown(process[$0]) }
    case .risk(let risk):
      switch process[risk].host {
      case .step(let step): isKnown(process[step])
      case .flow(let flow): isKnown(.flow(flow))
      }
    case .measure(let measure):
      process[measure].responsible.contains { $0.post != nil }
        && process[measure].risks.allSatisfy { isKnown(.risk($0)) }
    case .phase(let steps): steps.allSatisfy { isKnown(process[$0]) }
    }
  }

  private func isKnown(_ step: ResolvedStep) -> Bool {
    !step.isDescribed || !step.kind.needsPerformer || !step.performers.isEmpty
  }

  /// The steps before a flow, gateways looked through.
  private func senders(of flow: ResolvedFlow) -> [Reference<ResolvedStep>] {
    var seen: Set<Int> = []
    var waiting = [flow.source]
    var found: [Reference<ResolvedStep>] = []
    while let step = waiting.popLast() {
      guard seen.insert(step.index).inserted else { continue }
      if process[step].kind.isGateway {
        waiting += process.flows.filter { $0.target == step }.map(\.source)
      } else {
        found.append(step)
      }
    }
    return found
  }

  private func sees(_ supervision: ResolvedSupervision, _ element: WorkflowGraph.Element) -> Bool {
    switch supervision.target {
    case .step(let step): element == .node(step.index)
    case .flow(let flow): element == .edge(flow.index)
    case .risk(let risk): element == process.place(of: process[risk])
    case .measure: false
    case .phase(let steps):
      steps.contains { element == .node($0.index) }
        && process.numberedSteps.contains { !steps.contains($0.reference) }
    }
  }
}

internal import ProcessGraph

/// What is watched in a process, and by whom, as far as it counts.
///
/// A step is watched by a supervision of the step, of a risk at the step, or of a phase whose steps
/// are named, where the supervising post is independent. A flow is watched by an independent
/// supervision, or, where it is a hand-over, by a receipt signed on the receiving side. A supervision
/// of the whole process watches no step: who watches everything was nowhere when it happened.
public struct SupervisionCoverage: Sendable {
  /// The supervisions that count for each step, by its place.
  public let supervisionsOfStep: [[Reference<ResolvedSupervision>]]
  /// The supervisions that count for each flow, by its place.
  public let supervisionsOfFlow: [[Reference<ResolvedSupervision>]]
  /// The post whose receipt covers the hand-over on each flow, by its place.
  public let receiptOfFlow: [Reference<ResolvedPost>?]

  /// - Complexity: O(n + m), the supervisions, and the chains of reports of those who supervise.
  init(_ process: ResolvedProcess) {
    var ofStep = [[Reference<ResolvedSupervision>]](repeating: [], count: process.steps.count)
    var ofFlow = [[Reference<ResolvedSupervision>]](repeating: [], count: process.flows.count)
    for supervision in process.supervisions where process.isIndependent(supervision) {
      switch supervision.target {
      case .step(let step): ofStep[step.index].append(supervision.reference)
      case .flow(let flow): ofFlow[flow.index].append(supervision.reference)
      case .risk(let risk):
        switch process[risk].host {
        case .step(let step): ofStep[step.index].append(supervision.reference)
        case .flow(let flow): ofFlow[flow.index].append(supervision.reference)
        }
      case .measure: break
      case .phase(let steps) where !process.isWhole(steps):
        for step in steps { ofStep[step.index].append(supervision.reference) }
      case .phase: break
      }
    }
    supervisionsOfStep = ofStep
    supervisionsOfFlow = ofFlow
    receiptOfFlow = process.flows.map { flow in
      guard let handOver = process.handOver(on: flow),
        case .receipt(let post)? =
          process.cover(of: handOver)
      else { return nil }
      return post
    }
  }

  /// Whether somebody independent watches the step.
  public func isWatched(_ step: ResolvedStep) -> Bool {
    !supervisionsOfStep[step.reference.index].isEmpty
  }

  /// Whether somebody independent watches the flow, or signs for what comes on it.
  public func isWatched(_ flow: ResolvedFlow) -> Bool {
    !supervisionsOfFlow[flow.reference.index].isEmpty
      || receiptOfFlow[flow.reference.index] != nil
  }

  /// The watched nodes and edges of the process's workflow.
  func elements(in workflow: ProcessWorkflow) -> ElementSet {
    var watched = workflow.graph.noElements
    for (step, supervisions) in supervisionsOfStep.enumerated() where !supervisions.isEmpty {
      watched.insert(.node(step))
    }
    for (flow, supervisions) in supervisionsOfFlow.enumerated()
    where !supervisions.isEmpty || receiptOfFlow[flow] != nil {
      watched.insert(.edge(flow))
    }
    return watched
  }
}

extension ResolvedProcess {
  /// Whether these are all the steps that somebody performs: the whole process is meant.
  public func isWhole(_ region: [Reference<ResolvedStep>]) -> Bool {
    let named = Set(region)
    return steps.allSatisfy { $0.number == nil || named.contains($0.reference) }
  }
}

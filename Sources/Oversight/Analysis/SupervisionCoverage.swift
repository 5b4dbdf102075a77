internal import ProcessGraph

/// What is watched in a process, and by whom, as far as it counts.
///
/// A step is watched by a supervision of the step, of a risk at the step, or of a phase whose steps
/// are named, where the supervising post is independent. A flow is watched by an independent
/// supervision, or, where it is a hand-over, by a receipt signed on the receiving side. A supervision
/// of the whole process watches no step: who watches everything was nowhere when it happened.
///
/// Receipts for what parties hand in or are served prove that it arrived; they watch nobody.
///
/// Where nobody knows who performs a step, or on whom a supervisor depends, a supervision is taken
/// for independent and noted as doubtful.
public struct SupervisionCoverage: Sendable {
  /// The supervisions that count for each step, by its place.
  public private(set) var supervisionsOfStep: [[Reference<ResolvedSupervision>]]
  /// The supervisions that count for each flow, by its place.
  public private(set) var supervisionsOfFlow: [[Reference<ResolvedSupervision>]]
  /// The supervisions that watch each risk at its point, by its place: those of the risk, of the
  /// measures against it, and of its step or flow, but not those of other risks there.
  public let supervisionsOfRisk: [[Reference<ResolvedSupervision>]]
  /// The post whose receipt covers the hand-over on each flow, by its place.
  public private(set) var receiptOfFlow: [Reference<ResolvedPost>?]
  /// The supervisions whose independence nobody can know, each with what is missing.
  public let doubts: [Reference<ResolvedSupervision>: Doubt]
  /// What is missing to say whether each receipt counts, by the place of its flow.
  private let doubtOfReceipt: [Doubt?]

  /// What must be known to say whether a supervisor is independent.
  public enum Doubt: Sendable, Hashable {
    /// Who performs the step.
    case performer(of: Reference<ResolvedStep>)
    /// Who answers for the measure.
    case owner(of: Reference<ResolvedMeasure>)
    /// To whom the post reports in the end: its reports run in a circle.
    case reports(above: Reference<ResolvedPost>)
  }

  /// - Complexity: O(n + m), the supervisions, and the chains of reports of those who supervise.
  package init(_ process: ResolvedProcess) {
    var ofStep = [[Reference<ResolvedSupervision>]](repeating: [], count: process.steps.count)
    var ofFlow = [[Reference<ResolvedSupervision>]](repeating: [], count: process.flows.count)
    var ofRisk = [[Reference<ResolvedSupervision>]](repeating: [], count: process.risks.count)
    var doubts: [Reference<ResolvedSupervision>: Doubt] = [:]
    for supervision in process.supervisions where process.isIndependent(supervision) {
      let reference = supervision.reference
      doubts[reference] = process.doubt(of: supervision)
      switch supervision.target {
      case .step(let step):
        ofStep[step.index].append(reference)
        for risk in process.risks(of: process[step]) {
          ofRisk[risk.reference.index].append(reference)
        }
      case .flow(let flow):
        ofFlow[flow.index].append(reference)
        for risk in process.risks(of: process[flow]) {
          ofRisk[risk.reference.index].append(reference)
        }
      case .risk(let risk):
        ofRisk[risk.index].append(reference)
        switch process[risk].host {
        case .step(let step): ofStep[step.index].append(reference)
        case .flow(let flow): ofFlow[flow.index].append(reference)
        }
      case .measure(let measure):
        for risk in process[measure].risks
        where process.isIndependent(supervision.post, of: process.parties(to: .risk(risk))) {
          ofRisk[risk.index].append(reference)
        }
      case .phase(let steps) where !process.isWhole(steps):
        for step in steps {
          ofStep[step.index].append(reference)
          for risk in process.risks(of: process[step]) {
            ofRisk[risk.reference.index].append(reference)
          }
        }
      case .phase: break
      }
    }
    supervisionsOfStep = ofStep
    supervisionsOfFlow = ofFlow
    supervisionsOfRisk = ofRisk
    self.doubts = doubts
    let receipts = process.flows.map(process.coveringReceipt)
    receiptOfFlow = receipts.map { $0?.post }
    doubtOfReceipt = receipts.map { $0?.doubt }
  }

  /// The posts whose supervisions or receipts count somewhere.
  func watchers(in process: ResolvedProcess) -> Set<Reference<ResolvedPost>> {
    Set(
      (supervisionsOfStep + supervisionsOfFlow).joined().map { process[$0].post }
        + receiptOfFlow.compactMap { $0 })
  }

  /// The same without what these posts supervise or sign. What they watch at a risk itself stays,
  /// since that is a matter of those who work there.
  ///
  /// - Complexity: O(n + m) and the supervisions.
  func without(
    _ posts: Set<Reference<ResolvedPost>>, in process: ResolvedProcess
  ) -> SupervisionCoverage {
    func counts(_ supervision: Reference<ResolvedSupervision>) -> Bool {
      !posts.contains(process[supervision].post)
    }
    var rest = self
    rest.supervisionsOfStep = supervisionsOfStep.map { $0.filter(counts) }
    rest.supervisionsOfFlow = supervisionsOfFlow.map { $0.filter(counts) }
    rest.receiptOfFlow = receiptOfFlow.map { $0.flatMap { posts.contains($0) ? nil : $0 } }
    return rest
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

  /// What is missing to say whether anybody independent watches an element; nil where somebody surely
  /// does, and where nobody does.
  public func doubt(at element: ProcessRun.Element) -> Doubt? {
    switch element {
    case .step(let step):
      return doubt(among: supervisionsOfStep[step.index].map { doubts[$0] })
    case .flow(let flow):
      var all = supervisionsOfFlow[flow.index].map { doubts[$0] }
      if receiptOfFlow[flow.index] != nil { all.append(doubtOfReceipt[flow.index]) }
      return doubt(among: all)
    }
  }

  private func doubt(among doubts: [Doubt?]) -> Doubt? {
    doubts.contains(nil) ? nil : doubts.first.flatMap { $0 }
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

  /// What is missing to say whether a supervision is independent; nil where nothing is.
  fileprivate func doubt(of supervision: ResolvedSupervision) -> SupervisionCoverage.Doubt? {
    if reportsInCircle(supervision.post) { return .reports(above: supervision.post) }
    guard case .measure(let reference) = supervision.target else {
      return unknownPerformer(in: supervision.target)
    }
    let measure = self[reference]
    if measure.responsible.allSatisfy({ $0.post == nil }) { return .owner(of: reference) }
    return measure.risks.lazy.compactMap { self.unknownPerformer(in: .risk($0)) }.first
  }

  private func unknownPerformer(in target: SupervisionTarget) -> SupervisionCoverage.Doubt? {
    stepsWithoutPerformer(in: target).first.map { .performer(of: $0.reference) }
  }

  /// The post whose receipt covers the hand-over on a flow, and what is missing to be sure.
  fileprivate func coveringReceipt(
    of flow: ResolvedFlow
  ) -> (post: Reference<ResolvedPost>, doubt: SupervisionCoverage.Doubt?)? {
    guard let handOver = handOver(on: flow), !handOver.involvesOutsideParty else { return nil }
    if case .receipt(let post)? = cover(of: handOver) {
      return (post, unknownPerformer(in: .flow(flow.reference)))
    }
    guard let post = coverInDoubt(of: handOver), post == flow.receipt else { return nil }
    return (post, .reports(above: post))
  }
}

internal import Oversight

/// Where those who watch stand on a flow chart, as far as an edition shows them.
///
/// Supervisions of risks, and those of measures where they count, stand at the step or flow of the
/// risk like its own.
struct WatchedPlaces {
  /// The supervisions of phases, which watch no single step.
  private(set) var phases: [ResolvedSupervision] = []

  private let view: EditionView
  private var ofStep: [[ResolvedSupervision]]
  private var ofFlow: [[ResolvedSupervision]]

  /// - Complexity: O(n + m), and the chains of reports of those who supervise.
  init(_ view: EditionView) {
    let process = view.process
    self.view = view
    ofStep = Array(repeating: [], count: process.steps.count)
    ofFlow = Array(repeating: [], count: process.flows.count)
    let coverage = SupervisionCoverage(process)
    for supervision in process.supervisions where view.shows(supervision.audience) {
      switch supervision.target {
      case .step(let step): ofStep[step.index].append(supervision)
      case .flow(let flow): ofFlow[flow.index].append(supervision)
      case .phase: phases.append(supervision)
      case .risk(let risk): add(supervision, at: risk)
      case .measure(let measure) where view.shows(process[measure].audience):
        for risk in process[measure].risks
        where coverage.supervisionsOfRisk[risk.index].contains(supervision.reference) {
          add(supervision, at: risk)
        }
      case .measure: break
      }
    }
    // What stands at the step itself names the box.
    for step in ofStep.indices {
      let own = ofStep[step].filter(\.isOfStep)
      if own.count < ofStep[step].count {
        ofStep[step] = own + ofStep[step].filter { !$0.isOfStep }
      }
    }
  }

  private mutating func add(_ supervision: ResolvedSupervision, at risk: Reference<ResolvedRisk>) {
    let risk = view.process[risk]
    guard view.shows(risk) else { return }
    switch risk.host {
    case .step(let step):
      // One measure may be against several risks of a step.
      if ofStep[step.index].last?.reference != supervision.reference {
        ofStep[step.index].append(supervision)
      }
    case .flow(let flow): ofFlow[flow.index].append(supervision)
    }
  }

  /// The supervisions that share the box tied to a step, its own first.
  func supervisions(of step: ResolvedStep) -> [ResolvedSupervision] { ofStep[step.reference.index] }

  /// Those that the box names: of a risk only where its post does not watch the step already.
  func named(at step: ResolvedStep) -> [ResolvedSupervision] {
    let all = supervisions(of: step)
    var posts = Set(all.filter(\.isOfStep).map(\.post))
    return all.filter { $0.isOfStep || posts.insert($0.post).inserted }
  }

  /// The supervisions that have a box.
  var boxed: [ResolvedSupervision] {
    (ofStep.joined() + phases).sorted { $0.reference.index < $1.reference.index }
  }

  // MARK: Flows

  /// What the line of a flow carries.
  ///
  /// A supervision of a risk on a hand-over is an eye where it would cover the hand-over if it stood
  /// on the flow itself.
  func mark(of flow: ResolvedFlow) -> FlowChartContent.Mark? {
    let process = view.process
    let watching = ofFlow[flow.reference.index]
    guard let handOver = process.handOver(on: flow) else {
      // Work that stays in one hand has no sign of its own; who watches its risk does.
      return watching.contains { !$0.isOfFlow && process.isIndependent($0) } ? .eye : nil
    }
    let ofRisks = watching.filter { !$0.isOfFlow && process.covers(handOver, $0) }
    let cover = process.cover(of: handOver)
    if case .supervision = cover { return .eye }
    if ofRisks.contains(where: { !process.reportsInCircle($0.post) }) { return .eye }
    let isSigned = process.isSignedFor(handOver)
    if cover != nil { return .receipt }
    if handOver.involvesOutsideParty { return isSigned ? .receipt : nil }
    let isInDoubt = !ofRisks.isEmpty || process.coverInDoubt(of: handOver) != nil
    guard view.edition == .internal else { return isInDoubt && isSigned ? .receipt : nil }
    return isInDoubt ? .doubt(isSigned: isSigned) : .broken
  }
}

extension ResolvedSupervision {
  fileprivate var isOfStep: Bool { if case .step = target { true } else { false } }
  fileprivate var isOfFlow: Bool { if case .flow = target { true } else { false } }
}

internal import Oversight
internal import OversightYAML

/// Which elements a declared rule is about.
struct DeclaredScope {
  var every: DeclaredElement
  var duty = DutyScope()
  /// Whether it is about risks of the worst grade, or what answers them.
  var isWorstGrade = false
  /// Whether it is about flows that hand work over, or about those that do not.
  var isHandOver: Bool?
  /// The layers of the posts that do it.
  var layers: Set<Layer> = []

  /// Whether the rule is about an element.
  enum Answer {
    case yes, no
    case unknown(LocalizedText)
  }

  init(every: DeclaredElement) { self.every = every }

  /// Reads the conditions. What says nothing of such an element is no condition.
  mutating func read(_ mapping: inout YAMLMapping) {
    duty = mapping.dutyScope()
    if let grade: WorstGrade = mapping.choice("grade") { isWorstGrade = grade == .worst }
    isHandOver = mapping.flag("handOver")
    layers = Set(mapping.choices("layers") ?? [])
    let ofSteps = ["kinds", "actions", "matters", "decisive", "outcomes"]
    for key in mapping.keys where !isAllowed(key, ofSteps: ofSteps) {
      mapping.log.report(
        Texts.configuration.text(
          "configuration.condition",
          ["key": LocalizedText(key), "element": LocalizedText(every.rawValue)]),
        at: mapping.place(of: key))
    }
  }

  private enum WorstGrade: String, CaseIterable { case worst }

  private func isAllowed(_ key: String, ofSteps: [String]) -> Bool {
    switch key {
    case "grade": [.risk, .measure].contains(every)
    case "handOver": every == .flow
    case "layers": [.step, .supervision, .post].contains(every)
    default: !ofSteps.contains(key) || every.standsAtStep
    }
  }

  // MARK: Asking

  func includes(_ step: ResolvedStep, in process: ResolvedProcess) -> Answer {
    guard duty.includes(step) else { return .no }
    guard !layers.isEmpty else { return .yes }
    guard !step.posts.isEmpty else { return .unknown(.missingPerformer(of: step)) }
    return layers(of: step.posts.map { process[$0] })
  }

  func includes(_ flow: ResolvedFlow, in process: ResolvedProcess) -> Answer {
    guard let isHandOver else { return .yes }
    return (process.handOver(on: flow) != nil) == isHandOver ? .yes : .no
  }

  func includes(_ risk: ResolvedRisk, in process: ResolvedProcess) -> Answer {
    guard includes(risk.host, in: process) else { return .no }
    guard isWorstGrade else { return .yes }
    guard let grade = risk.grade else {
      return .unknown(
        Texts.shared.text("shared.missing.grade", ["risk": risk.manifestation]))
    }
    return grade.isWorst ? .yes : .no
  }

  /// A measure is meant where any of its risks is; without one, where the step at which it acts is.
  func includes(_ measure: ResolvedMeasure, in process: ResolvedProcess) -> Answer {
    if measure.risks.isEmpty, let step = measure.actsAt {
      return !isWorstGrade && includes(.step(step), in: process) ? .yes : .no
    }
    var answer = Answer.no
    for risk in measure.risks {
      switch includes(process[risk], in: process) {
      case .yes: return .yes
      case .no: continue
      case .unknown(let missing): answer = .unknown(missing)
      }
    }
    return answer
  }

  func includes(_ supervision: ResolvedSupervision, in process: ResolvedProcess) -> Answer {
    let isAtStep =
      switch supervision.target {
      case .step(let step): duty.includes(process[step])
      case .flow: !duty.isAboutSteps
      case .risk(let risk): includes(process[risk].host, in: process)
      case .measure(let measure):
        isAbout(process[measure], in: process)
      case .phase(let steps):
        !duty.isAboutSteps || steps.contains { duty.includes(process[$0]) }
      }
    guard isAtStep else { return .no }
    return layers.isEmpty ? .yes : layers(of: [process[supervision.post]])
  }

  /// Whether a measure is at a step or flow that is meant.
  private func isAbout(_ measure: ResolvedMeasure, in process: ResolvedProcess) -> Bool {
    let hosts = measure.risks.map { process[$0].host }
    let alone = hosts.isEmpty ? measure.actsAt.map { ResolvedRisk.Host.step($0) } : nil
    return (hosts + [alone].compactMap { $0 }).contains { includes($0, in: process) }
  }

  func includes(_ post: ResolvedPost) -> Answer { layers.isEmpty ? .yes : layers(of: [post]) }

  private func includes(_ host: ResolvedRisk.Host, in process: ResolvedProcess) -> Bool {
    switch host {
    case .step(let step): duty.includes(process[step])
    case .flow: !duty.isAboutSteps
    }
  }

  private func layers(of posts: [ResolvedPost]) -> Answer {
    if posts.contains(where: { $0.layer.map(layers.contains) == true }) { return .yes }
    guard let unknown = posts.first(where: { $0.layer == nil }) else { return .no }
    return .unknown(Texts.declared.text("declared.missing-layer", ["post": unknown.name]))
  }
}

extension DutyScope {
  /// Whether it says anything of steps.
  fileprivate var isAboutSteps: Bool {
    !kinds.isEmpty || !actions.isEmpty || !matters.isEmpty || isDecisive != nil
      || isOnTheSpot != nil || !outcomes.isEmpty
  }
}

internal import Oversight

/// A power of an office of five posts, made for measuring: of ten steps one is a decision with a
/// refusal, one sends work back, and every fourth hands it on.
struct MadeOffice {
  private var process = PowerProcess()
  private let place = SourceLocation(file: "made", line: 1)

  /// - Parameter hasRisks: whether every third step has a risk with two measures, and every fifth
  ///   somebody who watches it.
  static func power(
    id: String = "made", steps: Int, hasRisks: Bool = false
  ) throws -> ResolvedPower {
    var office = MadeOffice()
    office.addProcess(of: steps)
    if hasRisks { office.addRisks() }
    return try ResolvedPower(
      resolving: Power(id, "示例职权\(id)", .other), office.process)
  }

  private mutating func addProcess(of steps: Int) {
    for post in 0..<5 {
      process.posts.append(
        AuthoredPost(
          id: "p\(post)",
          facts: PostFacts(name: "岗位\(post)", layer: post == 0 ? .outside : .handler),
          location: place))
    }
    add("start", .start, "申请", by: 0)
    for index in 0..<steps {
      let isDecision = index % 5 == 4
      add("s\(index)", isDecision ? .decision : .activity, "办理环节\(index)", by: 1 + index / 4 % 4)
      link(index == 0 ? "start" : "s\(index - 1)", "s\(index)", when: index % 5 == 0 ? "是" : nil)
      if index % 10 == 4 { link("s\(index)", "refused", .refusal, when: "否") }
      if index % 10 == 9 {
        link("s\(index)", "s\(index - 2)", .returned(atMost: 1), when: "补正")
      }
    }
    add("done", .end(.completed), "办结", by: 0)
    add("refused", .end(.refused), "不予办理", by: 0)
    link("s\(steps - 1)", "done")
  }

  private mutating func addRisks() {
    process.posts.append(
      AuthoredPost(
        id: "office", facts: PostFacts(name: "纪检监察组", layer: .supervisor), location: place))
    for index in process.steps.indices where process.steps[index].id.hasPrefix("s") {
      if index % 3 == 1 {
        var risk = AuthoredRisk(
          facts: RiskFacts(manifestation: "在环节\(index)中放宽条件，为不符合条件者办理，谋取私利"),
          location: place)
        risk.responsible = [AuthoredResponsible(.post("p\(1 + index % 4)"))]
        risk.measures = ["逐项核对材料并留痕", "由另一人复核，按月抽查台账"].map { text in
          AuthoredMeasure(facts: MeasureFacts(text: text), location: place)
        }
        process.steps[index].risks.append(risk)
      }
      if index % 5 == 2 {
        process.steps[index].supervisions.append(
          AuthoredSupervision(
            post: "office", facts: SupervisionFacts(kind: .process, evidence: "抽查台账"),
            location: place))
      }
    }
  }

  private mutating func add(_ id: String, _ kind: StepKind, _ name: LocalizedText, by post: Int) {
    var step = AuthoredStep(id: id, facts: StepFacts(kind: kind, name: name), location: place)
    step.performers = [AuthoredPerformer(post: "p\(post)")]
    process.steps.append(step)
  }

  private mutating func link(
    _ from: String, _ to: String, _ kind: FlowKind = .next, when: LocalizedText? = nil
  ) {
    process.flows.append(
      AuthoredFlow(
        source: from, target: to, facts: FlowFacts(kind: kind, condition: when),
        location: place))
  }
}

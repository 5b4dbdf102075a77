internal import Oversight

/// Every risk point has a grade.
struct UngradedRisk: Rule {
  static let description = RuleDescription(
    id: "ungraded-risk", family: .risk, severity: .error,
    references: ["ISO 31000:2018, 6.4"], texts: Texts.riskRules,
    examples: [.fires(Ungraded()), .silent(Graded())])

  /// - Complexity: O(number of risks).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.risks.map { risk in
      guard let grade = risk.grade else {
        return .violated(
          risk, ["risk": risk.manifestation, "place": process.name(of: risk.host.asTarget)])
      }
      return .satisfied(risk, by: text("satisfied", ["grade": grade.label]))
    }
  }
}

private struct Ungraded: ExampleModel {
  var process: PowerProcess {
    posts(.examiner)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner) { risk("擅自增加条件", owner: .examiner) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Graded: ExampleModel {
  var process: PowerProcess {
    posts(.examiner)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner) { risk("擅自增加条件", .medium, owner: .examiner) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

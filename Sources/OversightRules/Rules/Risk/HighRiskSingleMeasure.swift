internal import Oversight

/// More than one measure stands against a risk of the worst grade.
struct HighRiskSingleMeasure: Rule {
  static let description = RuleDescription(
    id: "high-risk-single-measure", family: .risk, severity: .warning,
    references: ["ISO 31000:2018, 6.5"], texts: Texts.controlRules,
    examples: [.fires(OneMeasure()), .silent(TwoMeasures())])

  /// - Complexity: O(number of risks and measures).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.risks.map { risk in
      let count = process.measures(against: risk).count
      guard let least = context.policy.risk.leastMeasuresAtWorstGrade,
        risk.grade?.isWorst == true, count > 0
      else { return .notApplicable(risk) }
      let numbers = ["count": LocalizedText("\(count)"), "least": LocalizedText("\(least)")]
      guard count < least else { return .satisfied(risk, by: text("satisfied", numbers)) }
      return .violated(risk, process.names(of: risk).merging(numbers) { first, _ in first })
    }
  }
}

private struct OneMeasure: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) { measure("双人审查", .preventive, by: .clerk) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct TwoMeasures: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) {
        measure("双人审查", .preventive, by: .clerk)
        measure("每月抽查案卷", .detective, by: .clerk)
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

internal import Oversight

/// Whoever has an interest stands aside.
struct MissingRecusal: Rule {
  static let description = RuleDescription(
    id: "missing-recusal", family: .procedure, severity: .warning, pack: .china,
    references: ["行政处罚法 43, 64", "行政许可法 48", "政府采购法 12", "公务员法 76"], texts: Texts.orderRules,
    examples: [.fires(NobodyStandsAside()), .silent(StandsAside())])

  /// - Complexity: O(number of steps and of rows of the policy).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let rows = context.policy.procedure.recusal.filter { $0.scope.includes(power) }
    return power.process.steps.map { step in
      guard step.isDescribed, !power.process.isOutside(step),
        let row = rows.first(where: { $0.scope.includes(step) })
      else { return .notApplicable(step) }
      guard step.requiresRecusal == true else {
        return .violated(step, ["step": step.shownName, "source": row.source])
      }
      return .satisfied(step, by: text("satisfied"))
    }
  }
}

private struct NobodyStandsAside: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "立案")
    step(.examine, "调查取证", .investigate, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct StandsAside: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "立案")
    step(.examine, "调查取证", .investigate, by: .clerk) { recusal() }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

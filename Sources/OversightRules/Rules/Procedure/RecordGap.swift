internal import Oversight

/// The whole of an enforcement is on record.
struct RecordGap: Rule {
  static let description = RuleDescription(
    id: "record-gap", family: .procedure, severity: .warning, pack: .china,
    references: ["行政处罚法 47"], texts: Texts.orderRules,
    examples: [.fires(Unrecorded()), .silent(Recorded())])

  /// - Complexity: O(number of steps and of rows of the policy).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let rows = context.policy.procedure.records.filter { $0.scope.includes(power) }
    return power.process.steps.map { step in
      guard step.isDescribed, !power.process.isOutside(step),
        let row = rows.first(where: { $0.scope.includes(step) })
      else { return .notApplicable(step) }
      guard !step.records.isEmpty else {
        return .violated(step, ["step": step.shownName, "source": row.source])
      }
      return .satisfied(step, by: text("satisfied"))
    }
  }
}

private struct Unrecorded: ExampleModel {
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

private struct Recorded: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "立案")
    step(.examine, "调查取证", .investigate, by: .clerk) { recorded(.audioVideo) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

internal import Oversight

/// A measure stands against a risk.
struct OrphanMeasure: Rule {
  static let description = RuleDescription(
    id: "orphan-measure", family: .risk, severity: .note,
    references: ["ISO 31000:2018, 6.5"], texts: Texts.gradeRules,
    examples: [.fires(AgainstNothing()), .silent(AgainstARisk())])

  /// - Complexity: O(number of measures).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.measures.map { measure in
      guard measure.risks.isEmpty else {
        let risks = measure.risks.map { process[$0].manifestation }.quotedList
        return .satisfied(measure, by: text("satisfied", ["risks": risks]))
      }
      let step = measure.actsAt.map { process[$0].shownName } ?? ""
      return .violated(measure, ["measure": measure.facts.text, "step": step])
    }
  }
}

private struct AgainstNothing: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      measure("双人审查", .preventive, by: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct AgainstARisk: ExampleModel {
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

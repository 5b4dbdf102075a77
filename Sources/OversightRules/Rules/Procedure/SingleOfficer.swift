internal import Oversight

/// Enforcement and inquiry take two officers.
struct SingleOfficer: Rule {
  static let description = RuleDescription(
    id: "single-officer", family: .procedure, severity: .error, pack: .china,
    references: ["行政处罚法 42", "行政许可法 34", "行政强制法 18"], texts: Texts.basisRules,
    examples: [.fires(Alone()), .silent(InPairs()), .undetermined(ByNobody())])

  /// - Complexity: O(number of steps and of rows of the policy).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    let rows = context.policy.procedure.officers.filter { $0.scope.includes(power) }
    return process.steps.map { step in
      guard step.isDescribed, let row = rows.first(where: { $0.scope.includes(step) }) else {
        return .notApplicable(step)
      }
      if step.lacksPerformer {
        return .undetermined(step, missing: .missingPerformer(of: step))
      }
      let officers = step.performers.filter { !process[$0.post].isOutside }
      guard !officers.isEmpty else { return .notApplicable(step) }
      let counts = officers.map(\.count)
      let count = step.isDoneByAnyPerformer ? counts.min() ?? 0 : counts.reduce(0, +)
      let arguments = [
        "step": step.shownName, "count": LocalizedText("\(count)"),
        "least": LocalizedText("\(row.least)"), "source": row.source,
      ]
      return count < row.least
        ? .violated(step, arguments) : .satisfied(step, by: text("satisfied", arguments))
    }
  }
}

private struct Alone: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "发现线索")
    step(.examine, "调查取证", .investigate, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct InPairs: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "发现线索")
    step(.examine, "调查取证", .investigate, by: .clerk, officers: 2)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct ByNobody: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "发现线索")
    step(.examine, "调查取证", .investigate)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

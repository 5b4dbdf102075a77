internal import Oversight

/// Enforcement and inquiry take two officers.
struct SingleOfficer: DutyRule {
  static let description = RuleDescription(
    id: "single-officer", family: .procedure, severity: .error, pack: .china,
    references: ["行政处罚法 42", "行政许可法 34", "行政强制法 18"], texts: Texts.basisRules,
    examples: [.fires(Alone()), .silent(InPairs()), .undetermined(ByNobody())])

  func duties(of policy: Policy) -> [ProcedurePolicy.OfficerDuty] { policy.procedure.officers }

  func verdict(
    on step: ResolvedStep, of power: ResolvedPower, by duty: ProcedurePolicy.OfficerDuty,
    in context: CheckContext
  ) -> Verdict {
    if step.lacksPerformer { return .undetermined(step, missing: .missingPerformer(of: step)) }
    let officers = step.performers.filter { !power.process[$0.post].isOutside }
    guard !officers.isEmpty else { return .notApplicable(step) }
    let counts = officers.map(\.count)
    let count = step.isDoneByAnyPerformer ? counts.min() ?? 0 : counts.reduce(0, +)
    let arguments = [
      "step": step.shownName, "count": LocalizedText("\(count)"),
      "least": LocalizedText("\(duty.least)"), "source": duty.source,
    ]
    return count < duty.least
      ? .violated(step, arguments) : .satisfied(step, by: text("satisfied", arguments))
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

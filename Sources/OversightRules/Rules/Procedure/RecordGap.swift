internal import Oversight

/// The whole of an enforcement is on record.
struct RecordGap: DutyRule {
  static let description = RuleDescription(
    id: "record-gap", family: .procedure, severity: .warning, pack: .china,
    references: ["行政处罚法 47"], texts: Texts.orderRules,
    examples: [.fires(Unrecorded()), .silent(Recorded())])

  func duties(of policy: Policy) -> [SourcedDuty] { policy.procedure.records }

  func verdict(
    on step: ResolvedStep, of power: ResolvedPower, by duty: SourcedDuty,
    in context: CheckContext
  ) -> Verdict {
    if power.process.isOutside(step) { return .notApplicable(step) }
    guard !step.records.isEmpty else {
      return .violated(step, ["step": step.shownName, "source": duty.source])
    }
    return .satisfied(step, by: text("satisfied"))
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

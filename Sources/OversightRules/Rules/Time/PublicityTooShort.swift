internal import Oversight

/// What is put before the public stays there long enough.
struct PublicityTooShort: DutyRule {
  static let description = RuleDescription(
    id: "publicity-too-short", family: .time, severity: .error, pack: .public,
    texts: Texts.limitRules,
    examples: [.fires(OneDay()), .silent(SevenDays()), .undetermined(InOtherUnit())])

  func duties(of policy: Policy) -> [TimePolicy.PublicityDuty] { policy.time.publicity }

  func verdict(
    on step: ResolvedStep, of power: ResolvedPower, by duty: TimePolicy.PublicityDuty,
    in context: CheckContext
  ) -> Verdict {
    guard let given = step.publicity else { return .notApplicable(step) }
    let arguments = [
      "step": step.shownName, "given": given.title, "least": duty.least.title,
      "source": duty.source,
    ]
    switch duty.least.isAtMost(given) {
    case true?: return .satisfied(step, by: text("satisfied", arguments))
    case false?: return .violated(step, arguments)
    case nil: return .undetermined(step, missing: text("missing", arguments))
    }
  }
}

private struct OneDay: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .internalManagement,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出方案")
    step(.issue, "公示", .publicise, by: .clerk) { publicised(for: .days(1)) }
    end(.done, "办结", .completed)
    sequence(.apply, .issue, .done)
  }
}

private struct SevenDays: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .internalManagement,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出方案")
    step(.issue, "公示", .publicise, by: .clerk) { publicised(for: .days(7)) }
    end(.done, "办结", .completed)
    sequence(.apply, .issue, .done)
  }
}

private struct InOtherUnit: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .internalManagement,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出方案")
    step(.issue, "公示", .publicise, by: .clerk) { publicised(for: .days(6)) }
    end(.done, "办结", .completed)
    sequence(.apply, .issue, .done)
  }
}

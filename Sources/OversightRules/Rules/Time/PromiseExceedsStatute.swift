internal import Oversight

/// What a body promises is no longer than what the law gives.
struct PromiseExceedsStatute: Rule {
  static let description = RuleDescription(
    id: "promise-exceeds-statute", family: .time, severity: .error, pack: .public,
    references: ["行政许可法 42"], texts: Texts.limitRules,
    examples: [
      .fires(LongerPromise()), .silent(ShorterPromise()), .silent(OtherUnitSurelyShorter()),
      .undetermined(OtherUnit()),
    ])

  /// - Complexity: O(1).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let law = context.policy.time.statutoryLimit(of: power)
    guard let promised = power.limits.promised,
      let statutory = power.limits.statutory ?? law?.limit
    else { return [.notApplicable(power)] }
    let arguments = [
      "power": power.name, "statutory": statutory.title, "promised": promised.title,
    ]
    switch promised.isAtMost(statutory) {
    case true?: return [.satisfied(power, by: text("satisfied", arguments))]
    case false?: return [.violated(power, arguments)]
    case nil: return [.undetermined(power, missing: text("missing", arguments))]
    }
  }
}

private struct LongerPromise: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      limits: PowerLimits(statutory: .workingDays(20), promised: .workingDays(30)),
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct ShorterPromise: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      limits: PowerLimits(statutory: .workingDays(20), promised: .workingDays(10)),
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct OtherUnitSurelyShorter: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      limits: PowerLimits(statutory: .days(7), promised: .workingDays(3)),
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct OtherUnit: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      limits: PowerLimits(statutory: .days(7), promised: .workingDays(6)),
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

internal import Oversight

/// A power that people wait for says how long it takes.
struct PowerWithoutTimeLimit: Rule {
  static let description = RuleDescription(
    id: "power-without-time-limit", family: .time, severity: .error, pack: .public,
    references: ["行政许可法 42"], texts: Texts.limitRules,
    examples: [.fires(NoLimits()), .silent(Promised())])

  /// - Complexity: O(1).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    guard context.policy.time.categoriesWithLimit.contains(power.category) else {
      return [.notApplicable(power)]
    }
    guard let limit = power.limits.promised ?? power.limits.statutory else {
      return [.violated(power, ["power": power.name])]
    }
    return [.satisfied(power, by: text("satisfied", ["limit": limit.title]))]
  }
}

private struct NoLimits: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
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

private struct Promised: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, limits: PowerLimits(promised: .workingDays(5)),
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

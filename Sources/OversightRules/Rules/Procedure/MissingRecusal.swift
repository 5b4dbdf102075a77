internal import Oversight

/// Whoever has an interest stands aside.
struct MissingRecusal: DutyRule {
  static let description = RuleDescription(
    id: "missing-recusal", family: .procedure, severity: .warning, pack: .china,
    references: ["行政处罚法 43, 64", "行政许可法 48", "政府采购法 12", "公务员法 76"], texts: Texts.orderRules,
    examples: [.fires(NobodyStandsAside()), .silent(StandsAside())])

  func duties(of policy: Policy) -> [SourcedDuty] { policy.procedure.recusal }

  func verdict(
    on step: ResolvedStep, of power: ResolvedPower, by duty: SourcedDuty,
    in context: CheckContext
  ) -> Verdict {
    if power.process.isOutside(step) { return .notApplicable(step) }
    guard step.requiresRecusal == true else {
      return .violated(step, ["step": step.shownName, "source": duty.source])
    }
    return .satisfied(step, by: text("satisfied"))
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

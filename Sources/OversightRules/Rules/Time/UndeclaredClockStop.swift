internal import Oversight

/// The party is told when the clock of its case stands still.
struct UndeclaredClockStop: Rule {
  static let description = RuleDescription(
    id: "undeclared-clock-stop", family: .time, severity: .warning, pack: .public,
    references: ["行政许可法 45"], texts: Texts.limitRules,
    examples: [.fires(NotTold()), .silent(Told())])

  /// - Complexity: O(number of steps).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    power.process.steps.map { step in
      guard let clock = step.clock, clock.effect == .suspends else { return .notApplicable(step) }
      guard clock.isToldToParty == true else {
        return .violated(step, ["step": step.shownName])
      }
      return .satisfied(step, by: text("satisfied"))
    }
  }
}

private struct NotTold: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "听证", .hearing, by: .clerk) { clock(.suspends) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Told: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "听证", .hearing, by: .clerk) { clock(.suspends, toldToParty: true) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

internal import Oversight

/// Every step of the office has a time limit.
struct StepWithoutTimeLimit: Rule {
  static let description = RuleDescription(
    id: "step-without-time-limit", family: .time, severity: .warning,
    references: ["行政许可法 42"], texts: Texts.limitRules,
    examples: [.fires(NoLimit()), .silent(OneDay())])

  /// - Complexity: O(number of steps).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.steps.map { step in
      guard step.isDescribed, step.kind.needsPerformer, !process.isOutside(step) else {
        return .notApplicable(step)
      }
      if let limit = step.limit ?? step.publicity {
        return .satisfied(step, by: text("satisfied", ["limit": limit.title]))
      }
      if let note = step.limitNote, !note.isBlank {
        return .satisfied(step, by: text("satisfied", ["limit": note]))
      }
      return .violated(step, ["step": step.shownName])
    }
  }
}

private struct NoLimit: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct OneDay: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk, within: .workingDays(1))
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

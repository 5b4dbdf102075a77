internal import Oversight

/// Every step says which post does it.
struct StepWithoutPerformer: Rule {
  static let description = RuleDescription(
    id: "step-without-performer", family: .responsibility, severity: .error,
    texts: Texts.responsibilityRules, examples: [.fires(Nobody()), .silent(Somebody())])

  /// - Complexity: O(n).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.steps.map { step in
      guard step.isDescribed, step.kind.needsPerformer else { return .notApplicable(step) }
      guard !step.performers.isEmpty else { return .violated(step, ["step": step.shownName]) }
      return .satisfied(step, by: text("satisfied", ["posts": process.names(of: step.posts)]))
    }
  }
}

private struct Nobody: ExampleModel {
  var process: PowerProcess {
    start(.apply, "提出申请")
    step(.accept, "受理")
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

private struct Somebody: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

internal import Oversight

/// A meeting that decides keeps dissent on record and hears its leader last.
struct CollectiveDecisionUnrecorded: Rule {
  static let description = RuleDescription(
    id: "collective-decision-unrecorded", family: .procedure, severity: .note, pack: .china,
    references: ["重大行政决策程序暂行条例 30"], texts: Texts.basisRules,
    examples: [.fires(NoDissent()), .fires(LeaderFirst()), .silent(Proper())])

  /// - Complexity: O(number of steps).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    power.process.steps.map { step in
      guard let meeting = step.meeting, context.policy.procedure.meetingsAreRecorded else {
        return .notApplicable(step)
      }
      let arguments = ["step": step.shownName]
      guard meeting.recordsDissent == true else {
        return .violated(step, variant: "dissent", arguments)
      }
      guard meeting.leaderSpeaksLast == true else {
        return .violated(step, variant: "order", arguments)
      }
      return .satisfied(step, by: text("satisfied"))
    }
  }
}

private struct NoDissent: ExampleModel {
  var process: PowerProcess {
    posts(.leader)
    start(.apply, "提出方案")
    step(.decide, "集体审议", .discuss, by: .leader) { meeting(leaderSpeaksLast: true) }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct LeaderFirst: ExampleModel {
  var process: PowerProcess {
    posts(.leader)
    start(.apply, "提出方案")
    step(.decide, "集体审议", .discuss, by: .leader) { meeting(recordsDissent: true) }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct Proper: ExampleModel {
  var process: PowerProcess {
    posts(.leader)
    start(.apply, "提出方案")
    step(.decide, "集体审议", .discuss, by: .leader) {
      meeting(recordsDissent: true, leaderSpeaksLast: true)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

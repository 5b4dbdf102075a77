internal import Oversight

/// The risks of a power are reviewed again in time.
struct ReviewOverdue: Rule {
  static let description = RuleDescription(
    id: "review-overdue", family: .risk, severity: .warning, pack: .public,
    references: ["ISO 31000:2018, 6.6"], texts: Texts.wordingRules,
    examples: [.fires(TwoYearsAgo()), .fires(NeverReviewed()), .silent(ThisYear())])

  /// - Complexity: O(number of days of the interval, where it is in working days).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    switch power.entry.reviewStanding(on: context.today, in: context.policy.calendar) {
    case .notNeeded: [.notApplicable(power)]
    case .never: [.violated(power, variant: "never", ["power": power.name])]
    case .current(let reviewed, let due):
      [.satisfied(power, by: text("satisfied", arguments(power, reviewed, due)))]
    case .overdue(let reviewed, let due): [.violated(power, arguments(power, reviewed, due))]
    }
  }

  private func arguments(
    _ power: ResolvedPower, _ reviewed: CalendarDate, _ due: CalendarDate
  ) -> [String: LocalizedText] {
    [
      "power": power.name, "reviewed": LocalizedText(reviewed.text),
      "due": LocalizedText(due.text),
    ]
  }
}

private struct TwoYearsAgo: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")], reviewedOn: "2024-05-06")
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct NeverReviewed: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")], status: .published)
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct ThisYear: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")], reviewedOn: "2026-05-06")
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

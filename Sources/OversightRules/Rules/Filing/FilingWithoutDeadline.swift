internal import Oversight

/// A filing says when it is due.
struct FilingWithoutDeadline: Rule {
  static let description = RuleDescription(
    id: "filing-without-deadline", family: .filing, severity: .warning, pack: .public,
    texts: Texts.filingRules,
    examples: [.fires(SomeDay()), .silent(Due())])

  /// - Complexity: O(number of filings).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.filings.map { filing in
      guard let offset = filing.offset else {
        return .violated(filing, ["step": process[filing.step].shownName])
      }
      return .satisfied(filing, by: text("satisfied", ["limit": offset.title]))
    }
  }
}

private struct SomeDay: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      filing(.after, to: .office, by: .clerk) { material("决定书副本", by: .clerk) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Due: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      filing(.after, .workingDays(3), to: .office, by: .clerk) { material("决定书副本", by: .clerk) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

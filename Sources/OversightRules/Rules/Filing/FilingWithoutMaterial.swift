internal import Oversight

/// A filing has papers, and somebody brings them.
struct FilingWithoutMaterial: Rule {
  static let description = RuleDescription(
    id: "filing-without-material", family: .filing, severity: .error, pack: .public,
    texts: Texts.filingRules,
    examples: [.fires(Empty()), .fires(ByNobody()), .silent(Complete())])

  /// - Complexity: O(number of filings and materials).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.filings.map { filing in
      let arguments = ["step": process[filing.step].shownName]
      guard !filing.materials.isEmpty else {
        return .violated(filing, variant: "material", arguments)
      }
      let isOwned =
        filing.responsible != nil || filing.materials.allSatisfy { $0.responsible != nil }
      guard isOwned else { return .violated(filing, variant: "responsible", arguments) }
      return .satisfied(
        filing, by: text("satisfied", ["materials": filing.materials.map(\.title).quotedList]))
    }
  }
}

private struct Empty: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      filing(.after, .workingDays(3), to: .office, by: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct ByNobody: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      filing(.after, .workingDays(3), to: .office) { material("决定书副本") }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Complete: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      filing(.after, .workingDays(3), to: .office, by: .clerk) { material("决定书副本") }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

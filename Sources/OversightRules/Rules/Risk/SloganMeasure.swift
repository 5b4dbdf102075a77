internal import Oversight

/// A measure says what is done, not only that one is in earnest.
struct SloganMeasure: Rule {
  static let description = RuleDescription(
    id: "slogan-measure", family: .risk, severity: .warning, pack: .public,
    texts: Texts.wordingRules,
    examples: [.fires(Slogan()), .fires(SloganAgainstNothing()), .silent(Deed())])

  /// How many letters may be left where slogans are joined by "and".
  private static let mostLeft = 2

  /// - Complexity: O(length of the texts, for each slogan of the policy).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let slogans = context.policy.risk.slogans.map(\.letters).filter { !$0.isEmpty }
      .sorted { $0.count > $1.count }
    return power.process.measures.map { measure in
      let words = measure.facts.text.original.letters
      guard !slogans.isEmpty, !words.isEmpty else { return .notApplicable(measure) }
      guard Self.consists(words, of: slogans) else {
        return .satisfied(measure, by: text("satisfied"))
      }
      return .violated(
        measure, variant: measure.risks.isEmpty ? "alone" : nil,
        [
          "measure": measure.facts.text,
          "risks": measure.risks.map { power.process[$0].manifestation }.quotedList,
        ])
    }
  }

  /// Whether a text is made of slogans, longer ones first, and next to nothing else.
  private static func consists(_ words: String, of slogans: [String]) -> Bool {
    var rest = words[...]
    var left = 0
    while !rest.isEmpty {
      if let slogan = slogans.first(where: rest.starts) {
        rest = rest.dropFirst(slogan.count)
      } else {
        left += 1
        guard left <= mostLeft else { return false }
        rest = rest.dropFirst()
      }
    }
    return left < words.count
  }
}

private struct Slogan: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查条件", .medium, owner: .clerk) { measure("加强教育，提高认识", .preventive, by: .clerk) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct SloganAgainstNothing: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { measure("加强教育，提高认识", .preventive, by: .clerk) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Deed: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查条件", .medium, owner: .clerk) { measure("每周抽查20%案卷并通报结果", .preventive, by: .clerk) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

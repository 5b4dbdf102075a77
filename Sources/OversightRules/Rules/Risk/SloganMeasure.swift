internal import Oversight

/// A measure says what is done, not only that one is in earnest.
struct SloganMeasure: Rule {
  static let description = RuleDescription(
    id: "slogan-measure", family: .risk, severity: .warning, pack: .public,
    texts: Texts.wordingRules,
    examples: [.fires(Slogan()), .fires(SloganAgainstNothing()), .silent(Deed())])

  /// - Complexity: O(length of the texts, for each slogan of the policy).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let slogans = context.policy.risk.slogans.map(Self.letters).sorted { $0.count > $1.count }
    return power.process.measures.map { measure in
      let words = Self.letters(measure.facts.text.original)
      guard !slogans.isEmpty, !words.isEmpty else { return .notApplicable(measure) }
      var rest = words
      for slogan in slogans where !slogan.isEmpty {
        rest = rest.split(separator: slogan).joined()
      }
      // A few letters are left where slogans are joined by “and”.
      guard rest.count <= 2, rest.count < words.count else {
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

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
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

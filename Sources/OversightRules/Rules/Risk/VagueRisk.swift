internal import Oversight

/// A risk says what can go wrong, not only that something can.
struct VagueRisk: Rule {
  static let description = RuleDescription(
    id: "vague-risk", family: .risk, severity: .note,
    texts: Texts.findingRules,
    examples: [.fires(TooShort()), .fires(OnlyAWord()), .silent(Specific())])

  /// - Complexity: O(length of all texts).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let (process, policy) = (power.process, context.policy.risk)
    let vagueWords = Set(policy.vagueWords.map(\.letters))
    return process.risks.map { risk in
      let words = risk.manifestation.original.letters
      let isWord = vagueWords.contains(words)
      guard policy.leastLetters != nil || !policy.vagueWords.isEmpty, !words.isEmpty else {
        return .notApplicable(risk)
      }
      if isWord { return .violated(risk, variant: "word", process.names(of: risk)) }
      if let least = policy.leastLetters, words.count < least {
        return .violated(risk, variant: "short", process.names(of: risk))
      }
      return .satisfied(risk, by: text("satisfied"))
    }
  }
}

private struct TooShort: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("拖延", .low, owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct OnlyAWord: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("滥用职权", .medium, owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Specific: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("未按规定时限完成审查", .low, owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

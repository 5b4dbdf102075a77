internal import Oversight

/// Somebody answers for every risk point.
struct RiskWithoutOwner: Rule {
  static let description = RuleDescription(
    id: "risk-without-owner", family: .responsibility, severity: .error,
    references: ["ISO 31000:2018, 5.4.3"], texts: Texts.responsibilityRules,
    examples: [.fires(Nobody()), .fires(BlankWords()), .silent(Somebody())])

  /// - Complexity: O(number of risks).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.risks.map { risk in
      let named = risk.responsible.filter(\.isNamed)
      guard !named.isEmpty else {
        return .violated(
          risk, ["risk": risk.manifestation, "place": process.name(of: risk.host.asTarget)])
      }
      let owners = named.map { process.name(of: $0) }.quotedList
      return .satisfied(risk, by: text("satisfied", ["owners": owners]))
    }
  }
}

private struct Nobody: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) { risk("不一次性告知", .high) }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

private struct BlankWords: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) {
      risk("不一次性告知", .high) { answers(inWords: "\u{3164} ") }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

private struct Somebody: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) { risk("不一次性告知", .high, owner: .clerk) }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

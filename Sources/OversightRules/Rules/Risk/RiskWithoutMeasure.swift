internal import Oversight

/// Something is done against every risk point.
struct RiskWithoutMeasure: Rule {
  static let description = RuleDescription(
    id: "risk-without-measure", family: .risk, severity: .error,
    references: ["ISO 31000:2018, 6.5"], texts: Texts.riskRules,
    examples: [.fires(Unanswered()), .silent(Answered())])

  /// - Complexity: O(number of risks and measures).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.risks.map { risk in
      let measures = process.measures(against: risk)
      guard !measures.isEmpty else {
        return .violated(
          risk, ["risk": risk.manifestation, "place": process.name(of: risk.host.asTarget)])
      }
      let names = measures.map(\.facts.text).quotedList
      return .satisfied(risk, by: text("satisfied", ["measures": names]))
    }
  }
}

private struct Unanswered: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) { risk("不一次性告知", .high, owner: .clerk) }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

private struct Answered: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) {
      risk("不一次性告知", .high, owner: .clerk) {
        measure("公开一次性告知清单", .preventive, by: .clerk)
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

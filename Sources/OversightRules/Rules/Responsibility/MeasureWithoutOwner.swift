internal import Oversight

/// Somebody carries out every control measure and answers for it.
struct MeasureWithoutOwner: Rule {
  static let description = RuleDescription(
    id: "measure-without-owner", family: .responsibility, severity: .error,
    texts: Texts.responsibilityRules,
    examples: [
      .fires(Nobody()), .fires(BlankWords()), .fires(NobodyAndNoRisk()), .silent(Somebody()),
    ])

  /// - Complexity: O(number of measures).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.measures.map { measure in
      let named = measure.responsible.filter(\.isNamed)
      guard !named.isEmpty else {
        let risks = measure.risks.map { process[$0].manifestation }.quotedList
        return .violated(
          measure, variant: measure.risks.isEmpty ? "alone" : nil,
          ["measure": measure.facts.text, "risks": risks])
      }
      let owners = named.map { process.name(of: $0) }.quotedList
      return .satisfied(measure, by: text("satisfied", ["owners": owners]))
    }
  }
}

private struct Nobody: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) {
      risk("不一次性告知", .high, owner: .clerk) { measure("公开一次性告知清单", .preventive) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

private struct BlankWords: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) {
      risk("不一次性告知", .high, owner: .clerk) {
        measure("公开一次性告知清单", .preventive) { answers(inWords: "\u{3164} ") }
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

private struct NobodyAndNoRisk: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) { measure("公开一次性告知清单", .preventive) }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

private struct Somebody: ExampleModel {
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

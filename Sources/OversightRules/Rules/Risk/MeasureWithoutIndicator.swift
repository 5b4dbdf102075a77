internal import Oversight

/// It can be seen whether the measures against the gravest risks are taken.
struct MeasureWithoutIndicator: Rule {
  static let description = RuleDescription(
    id: "measure-without-indicator", family: .risk, severity: .note,
    references: ["ISO 31000:2018, 6.6"], texts: Texts.controlRules,
    examples: [.fires(Unmeasured()), .silent(Counted())])

  /// - Complexity: O(number of risks and measures).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.risks.map { risk in
      let measures = process.measures(against: risk)
      guard risk.grade?.isWorst == true, !measures.isEmpty else { return .notApplicable(risk) }
      let signs = measures.lazy.compactMap { $0.indicator ?? $0.frequency }
      guard let sign = signs.first(where: { !$0.isBlank }) else {
        return .violated(risk, process.names(of: risk))
      }
      return .satisfied(risk, by: text("satisfied", ["sign": sign]))
    }
  }
}

private struct Unmeasured: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) { measure("双人审查", .preventive, by: .clerk) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Counted: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) {
        measure("双人审查", .preventive, by: .clerk, indicator: "双人签名率")
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

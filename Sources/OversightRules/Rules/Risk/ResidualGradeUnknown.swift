internal import Oversight

/// Somebody said what is left of the gravest risks when their measures work.
struct ResidualGradeUnknown: Rule {
  static let description = RuleDescription(
    id: "residual-grade-unknown", family: .risk, severity: .note,
    references: ["ISO 37001:2016, 4.5"], texts: Texts.controlRules,
    examples: [.fires(NobodySaid()), .silent(Said())])

  /// - Complexity: O(number of risks and measures).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.risks.map { risk in
      let measures = process.measures(against: risk)
      guard risk.grade?.isWorst == true, !measures.isEmpty else { return .notApplicable(risk) }
      guard let residual = measures.lazy.compactMap(\.residual).first else {
        return .violated(risk, process.names(of: risk))
      }
      return .satisfied(risk, by: text("satisfied", ["residual": residual.label]))
    }
  }
}

private struct NobodySaid: ExampleModel {
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

private struct Said: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) {
        measure("双人审查", .preventive, by: .clerk, residual: .low)
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

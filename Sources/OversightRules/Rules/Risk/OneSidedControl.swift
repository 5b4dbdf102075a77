internal import Oversight

/// A risk of the worst grade is both prevented and found out.
struct OneSidedControl: Rule {
  static let description = RuleDescription(
    id: "one-sided-control", family: .risk, severity: .warning,
    references: ["COSO Internal Control 2013, principle 10"], texts: Texts.controlRules,
    examples: [
      .fires(OnlyPrevented()), .fires(OnlyFoundOut()), .silent(Both()), .undetermined(Untyped()),
    ])

  /// - Complexity: O(number of risks and measures).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.risks.map { risk in
      let measures = process.measures(against: risk)
      guard risk.grade?.isWorst == true, !measures.isEmpty else { return .notApplicable(risk) }
      let types = Set(measures.compactMap(\.type))
      let lacking = [MeasureType.preventive, .detective].filter { !types.contains($0) }
      guard let first = lacking.first else {
        return .satisfied(risk, by: text("satisfied"))
      }
      if let untyped = measures.first(where: { $0.type == nil }) {
        return .undetermined(risk, missing: text("missing", ["measure": untyped.facts.text]))
      }
      return .violated(risk, variant: first.rawValue, process.names(of: risk))
    }
  }
}

private struct OnlyPrevented: ExampleModel {
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

private struct OnlyFoundOut: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) { measure("每月抽查案卷", .detective, by: .clerk) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Both: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) {
        measure("双人审查", .preventive, by: .clerk)
        measure("每月抽查案卷", .detective, by: .clerk)
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Untyped: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) { measure("双人审查", by: .clerk) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

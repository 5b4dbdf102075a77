internal import Oversight

/// A measure leaves a risk no worse than it was.
struct ResidualAboveInherent: Rule {
  static let description = RuleDescription(
    id: "residual-above-inherent", family: .risk, severity: .error,
    references: ["ISO 31000:2018, 6.5"], texts: Texts.controlRules,
    examples: [.fires(MadeWorse()), .silent(MadeMilder()), .undetermined(OtherScale())])

  /// - Complexity: O(number of measures and their risks).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    power.process.measures.map { verdict(on: $0, power.process) }
  }

  private func verdict(on measure: ResolvedMeasure, _ process: ResolvedProcess) -> Verdict {
    // Where a risk has no grade, another rule speaks.
    let grades = measure.risks.compactMap { process[$0].grade }
    guard let residual = measure.residual, !grades.isEmpty else { return .notApplicable(measure) }
    var arguments = ["measure": measure.facts.text, "residual": residual.label]
    if let worse = grades.first(where: {
      $0.scale == residual.scale && residual.ordinal < $0.ordinal
    }) {
      arguments["grade"] = worse.label
      return .violated(measure, arguments)
    }
    guard grades.allSatisfy({ $0.scale == residual.scale }) else {
      return .undetermined(measure, missing: text("missing", arguments))
    }
    return .satisfied(measure, by: text("satisfied", arguments))
  }
}

private struct MadeWorse: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .low, owner: .clerk) {
        measure("双人审查", .preventive, by: .clerk, residual: .high)
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct MadeMilder: ExampleModel {
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

private struct OtherScale: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) {
        measure("双人审查", .preventive, by: .clerk, residual: GradeScale.stars[2])
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

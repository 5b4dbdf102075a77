internal import Oversight

/// Wherever power is used, somebody asked what can go wrong.
struct UnexaminedStep: Rule {
  static let description = RuleDescription(
    id: "unexamined-step", family: .risk, severity: .warning,
    references: ["ISO 31000:2018, 6.4"], texts: Texts.findingRules,
    examples: [.fires(NobodyAsked()), .silent(RiskFound()), .silent(FoundFree())])

  /// - Complexity: O(number of steps and risks).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.steps.map { step in
      guard step.isDescribed, step.isDecisive, !process.isOutside(step) else {
        return .notApplicable(step)
      }
      let risks = process.risks(of: step)
      if !risks.isEmpty {
        let names = risks.map(\.manifestation).quotedList
        return .satisfied(step, by: text("satisfied.risks", ["risks": names]))
      }
      if let review = step.review, review.foundNoRisk {
        let by = ["by": LocalizedText(review.by), "on": LocalizedText(review.on.text)]
        return .satisfied(step, by: text("satisfied.review", by))
      }
      return .violated(step, ["step": step.shownName])
    }
  }
}

private struct NobodyAsked: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk) {
      recusal()
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct RiskFound: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk) {
      risk("放宽审查", .medium, owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct FoundFree: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk) {
      reviewed(by: "派驻纪检监察组", on: "2026-03-02", foundNoRisk: true)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

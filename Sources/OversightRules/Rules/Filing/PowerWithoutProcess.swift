internal import Oversight

/// Every power of the list has its two charts.
struct PowerWithoutProcess: Rule {
  static let description = RuleDescription(
    id: "power-without-process", family: .filing, severity: .error, pack: .public,
    references: ["domain practice: two charts for each power"], texts: Texts.listRules,
    examples: [
      .fires(NoProcess()), .fires(NoRisks()), .silent(BothCharts()), .silent(NoRiskFound()),
    ])

  /// - Complexity: O(number of steps).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    guard power.status != .repealed else { return [.notApplicable(power)] }
    let arguments = ["power": power.name]
    guard process.steps.contains(where: \.isDescribed) else {
      return [.violated(power, arguments)]
    }
    // A step at which somebody found no risk is examined, too.
    let isExamined =
      !process.risks.isEmpty || process.steps.contains { $0.review?.foundNoRisk == true }
    guard isExamined else { return [.violated(power, variant: "risks", arguments)] }
    return [.satisfied(power, by: text("satisfied"))]
  }
}

private struct NoProcess: ExampleModel {
  var process: PowerProcess { PowerProcess() }
}

private struct NoRisks: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct BothCharts: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct NoRiskFound: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      reviewed(by: "派驻纪检监察组", on: "2026-03-01", foundNoRisk: true)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

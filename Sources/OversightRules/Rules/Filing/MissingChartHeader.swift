internal import Oversight

/// The head of a chart says whose power it is.
struct MissingChartHeader: Rule {
  static let description = RuleDescription(
    id: "missing-chart-header", family: .filing, severity: .warning, pack: .public,
    references: ["domain practice: what a chart must show"], texts: Texts.paperRules,
    examples: [.fires(NoCode()), .silent(WholeHead())])

  /// - Complexity: O(1).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let asked = FilingPolicy.HeaderField.allCases.filter(
      context.policy.filing.chartHeader.contains)
    guard !asked.isEmpty, power.status != .repealed else { return [.notApplicable(power)] }
    let missing = asked.filter { !Self.has($0, power.entry) }
    guard missing.isEmpty else {
      let names = missing.map { text("field.\($0.rawValue)") }.list
      return [.violated(power, ["power": power.name, "missing": names])]
    }
    return [.satisfied(power, by: text("satisfied"))]
  }

  private static func has(_ field: FilingPolicy.HeaderField, _ power: Power) -> Bool {
    switch field {
    case .code: power.code.map { !$0.isBlank } ?? false
    case .unit: [power.body, power.handlingUnit].contains { $0.map { !$0.isBlank } ?? false }
    case .limit: power.limits != PowerLimits()
    case .supervision: !power.supervision.isEmpty
    }
  }
}

private struct NoCode: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, body: "区住建局",
      supervision: [.phone("0000-0000000")])
  }

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

private struct WholeHead: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, code: "XK-001", body: "区住建局",
      supervision: [.phone("0000-0000000")])
  }

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

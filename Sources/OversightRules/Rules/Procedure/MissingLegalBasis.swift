internal import Oversight

/// A power rests on a provision.
struct MissingLegalBasis: Rule {
  static let description = RuleDescription(
    id: "missing-legal-basis", family: .procedure, severity: .error, pack: .public,
    references: ["行政许可法 4", "行政处罚法 4"], texts: Texts.basisRules,
    examples: [.fires(NoBasis()), .silent(ByLaw()), .silent(ByOwnRules())])

  /// - Complexity: O(number of provisions).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let policy = context.policy.procedure
    guard policy.asksForBasis else { return [.notApplicable(power)] }
    let basis = power.basis.filter { !$0.title.isBlank }
    if let first = basis.first {
      return [.satisfied(power, by: text("satisfied", ["basis": LocalizedText(first.title)]))]
    }
    if policy.categoriesByOwnRules.contains(power.category), let rule = power.rules.first {
      return [.satisfied(power, by: text("satisfied", ["basis": rule.title]))]
    }
    return [.violated(power, ["power": power.name])]
  }
}

private struct NoBasis: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct ByLaw: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, basis: [.article("行政许可法", 12)],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct ByOwnRules: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .internalManagement, rules: [RuleDocument("r1", "机关内部控制制度")],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

internal import Oversight

/// Who examines a case does not decide it alone.
struct ExamineDecideByOne: Rule {
  static let description = RuleDescription(
    id: "examine-decide-by-one", family: .separation, severity: .error, scope: .process,
    references: ["COSO Internal Control 2013, principle 10"], texts: Texts.separationRules,
    examples: [.fires(ByOne()), .silent(ByTwo()), .undetermined(ByNobodyKnown())])

  /// - Complexity: O(d · (n + m)) for d steps of the duties.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let duties = SeparatedDuties(power, context.policy.separation, rule: description.id)
    return power.process.steps.map { step in
      switch duties.finding(at: step) {
      case .none: .notApplicable(step)
      case .unknown(let step): .undetermined(step, missing: .missingPerformer(of: step))
      case .apart(let other):
        .satisfied(step, by: text("satisfied", ["other": other.shownName]))
      case .together(let other, let holder, let source):
        .violated(
          step,
          [
            "step": step.shownName, "other": other.shownName, "holder": holder,
            "source": source,
          ], witness: Witness([other.path, step.path]))
      }
    }
  }
}

private struct ByOne: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .other,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "启动")
    step(.examine, "审查", .examine, by: .clerk)
    step(.decide, "决定", .decide, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct ByTwo: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .other,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "启动")
    step(.examine, "审查", .examine, by: .clerk)
    step(.decide, "决定", .decide, by: .head)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct ByNobodyKnown: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .other,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "启动")
    step(.examine, "审查", .examine, by: .clerk)
    step(.decide, "决定", .decide)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

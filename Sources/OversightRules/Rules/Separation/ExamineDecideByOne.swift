internal import Oversight

/// Who examines a case does not decide it alone.
struct ExamineDecideByOne: SeparationRule {
  static let description = RuleDescription(
    id: "examine-decide-by-one", family: .separation, severity: .error, scope: .process,
    references: ["COSO Internal Control 2013, principle 10"], texts: Texts.separationRules,
    examples: [
      .fires(ByOne()), .fires(InOneBox()), .silent(ByTwo()), .undetermined(ByNobodyKnown()),
    ])
}

private struct InOneBox: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.decide, "审查并决定", .decide, by: .clerk) { also(.examine) }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
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

internal import Oversight

/// The unit that imposes a fine does not collect it.
struct PenaltyCollectedByImposer: SeparationRule {
  static let description = RuleDescription(
    id: "penalty-collected-by-imposer", family: .separation, severity: .error, pack: .china,
    scope: .process,
    references: ["行政处罚法 67"], texts: Texts.separationRules,
    examples: [.fires(ByOne()), .silent(ByTwo()), .undetermined(ByNobodyKnown())])
}

private struct ByOne: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    post(.clerk, "承办人", layer: .handler, unit: Unit("a", "甲单位"))
    post(.head, "收款人", layer: .handler, unit: Unit("a", "甲单位"))
    start(.apply, "启动")
    step(.examine, "处罚决定", .decide, by: .clerk)
    step(.decide, "收缴罚款", .collect, by: .head)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct ByTwo: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    post(.clerk, "承办人", layer: .handler, unit: Unit("a", "甲单位"))
    post(.head, "收款人", layer: .handler, unit: Unit("b", "乙单位"))
    start(.apply, "启动")
    step(.examine, "处罚决定", .decide, by: .clerk)
    step(.decide, "收缴罚款", .collect, by: .head)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct ByNobodyKnown: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "启动")
    step(.examine, "处罚决定", .decide, by: .clerk)
    step(.decide, "收缴罚款", .collect)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

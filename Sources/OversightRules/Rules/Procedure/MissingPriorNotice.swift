internal import Oversight

/// Whoever is burdened is told before, and heard.
struct MissingPriorNotice: PrerequisiteRule {
  static let description = RuleDescription(
    id: "missing-prior-notice", family: .procedure, severity: .error, pack: .china,
    references: ["行政处罚法 44, 45", "行政强制法 18, 35, 36"], texts: Texts.beforeRules,
    examples: [.fires(NotTold()), .fires(NotHeard()), .silent(ToldAndHeard())])
}

private struct NotTold: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "立案")
    step(.decide, "作出处罚决定", .decide, by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct NotHeard: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "立案")
    step(.accept, "告知拟处罚内容", .notify, by: .clerk)
    decision(.examine, "是否陈述申辩", by: .clerk) {
      branch("陈述申辩", to: .correct)
      branch("不陈述", to: .decide)
    }
    step(.correct, "听取陈述申辩", .hearParty, by: .clerk)
    step(.decide, "作出处罚决定", .decide, by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine)
    sequence(.correct, .decide, .done)
  }
}

private struct ToldAndHeard: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "立案")
    step(.accept, "告知拟处罚内容", .notify, by: .clerk)
    step(.correct, "听取陈述申辩", .hearParty, by: .clerk)
    step(.decide, "作出处罚决定", .decide, by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .correct, .decide, .done)
  }
}

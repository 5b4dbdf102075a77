internal import Oversight

/// A major decision is reviewed for its lawfulness before.
struct MissingLegalityReview: PrerequisiteRule {
  static let description = RuleDescription(
    id: "missing-legality-review", family: .procedure, severity: .error, pack: .china,
    references: ["行政处罚法 58", "重大行政决策程序暂行条例 25"], texts: Texts.beforeRules,
    examples: [.fires(Unreviewed()), .silent(Reviewed())])
}

private struct Unreviewed: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty, isMajor: true,
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

private struct Reviewed: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty, isMajor: true,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.head, .leader)
    start(.apply, "立案")
    step(.examine, "法制审核", .legalityReview, by: .head)
    step(.decide, "作出处罚决定", .decide, by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

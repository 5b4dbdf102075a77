internal import Oversight

/// Who investigates a case neither reviews its legality nor presides at its hearing.
struct InvestigatorReviewsOwnCase: SeparationRule {
  static let description = RuleDescription(
    id: "investigator-reviews-own-case", family: .separation, severity: .error, pack: .china,
    scope: .process,
    references: ["行政处罚法 58", "行政处罚法 64"], texts: Texts.separationRules,
    examples: [.fires(ByOne()), .silent(ByTwo()), .undetermined(ByNobodyKnown())])
}

private struct ByOne: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "启动")
    step(.examine, "调查取证", .investigate, by: .clerk)
    step(.decide, "法制审核", .legalityReview, by: .clerk)
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
    posts(.clerk, .head)
    start(.apply, "启动")
    step(.examine, "调查取证", .investigate, by: .clerk)
    step(.decide, "法制审核", .legalityReview, by: .head)
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
    step(.examine, "调查取证", .investigate, by: .clerk)
    step(.decide, "法制审核", .legalityReview)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

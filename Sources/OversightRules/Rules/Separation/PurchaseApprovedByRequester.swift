internal import Oversight

/// Who needs a purchase does not approve it.
struct PurchaseApprovedByRequester: SeparationRule {
  static let description = RuleDescription(
    id: "purchase-approved-by-requester", family: .separation, severity: .error, pack: .china,
    scope: .process,
    references: ["COSO Internal Control 2013, principle 10"], texts: Texts.separationRules,
    examples: [.fires(ByOne()), .silent(ByTwo()), .undetermined(ByNobodyKnown())])
}

private struct ByOne: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .internalManagement, fields: [.purchasing],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "启动")
    step(.examine, "提出需求", .request, by: .clerk)
    step(.decide, "审批", .approve, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct ByTwo: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .internalManagement, fields: [.purchasing],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "启动")
    step(.examine, "提出需求", .request, by: .clerk)
    step(.decide, "审批", .approve, by: .head)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct ByNobodyKnown: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .internalManagement, fields: [.purchasing],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "启动")
    step(.examine, "提出需求", .request, by: .clerk)
    step(.decide, "审批", .approve)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

internal import Oversight

/// Who handles a purchase does not take delivery.
struct PurchaseAcceptedByHandler: SeparationRule {
  static let description = RuleDescription(
    id: "purchase-accepted-by-handler", family: .separation, severity: .error, pack: .china,
    scope: .process,
    references: ["政府采购法 61"], texts: Texts.separationRules,
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
    step(.examine, "组织采购", .invite, by: .clerk)
    step(.decide, "验收", .acceptGoods, by: .clerk)
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
    step(.examine, "组织采购", .invite, by: .clerk)
    step(.decide, "验收", .acceptGoods, by: .head)
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
    step(.examine, "组织采购", .invite, by: .clerk)
    step(.decide, "验收", .acceptGoods)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

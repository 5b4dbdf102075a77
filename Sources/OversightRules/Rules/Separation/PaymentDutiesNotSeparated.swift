internal import Oversight

/// Who asks for a payment does not approve or make it.
struct PaymentDutiesNotSeparated: SeparationRule {
  static let description = RuleDescription(
    id: "payment-duties-not-separated", family: .separation, severity: .error, scope: .process,
    references: ["COSO Internal Control 2013, principle 10"], texts: Texts.separationRules,
    examples: [.fires(ByOne()), .silent(ByTwo()), .undetermined(ByNobodyKnown())])
}

private struct ByOne: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .internalManagement,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "启动")
    step(.examine, "审批", .approve, by: .clerk)
    step(.decide, "付款", .pay, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct ByTwo: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .internalManagement,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "启动")
    step(.examine, "审批", .approve, by: .clerk)
    step(.decide, "付款", .pay, by: .head)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct ByNobodyKnown: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .internalManagement,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "启动")
    step(.examine, "审批", .approve, by: .clerk)
    step(.decide, "付款", .pay)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

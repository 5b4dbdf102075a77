internal import Oversight

/// Nobody excuses what they do themselves.
struct WaiverSelfGranted: WaiverRule {
  static let description = RuleDescription(
    id: "waiver-self-granted", family: .waivers, severity: .error, scope: .waivers,
    isWaivable: false,
    references: ["COSO Internal Control 2013, principle 10"],
    texts: Texts.waiverRules,
    examples: [.fires(ByTheClerk()), .silent(ByAnother())])

  /// - Complexity: O(1).
  func verdict(on waiver: ReviewedWaiver, in context: CheckContext) -> Verdict {
    guard waiver.power != nil else { return .notApplicable(waiver) }
    let arguments: [String: LocalizedText] = [
      "waiver": LocalizedText(waiver.waiver.subject),
      "granter": LocalizedText(waiver.waiver.grantedBy), "holder": waiver.selfGranter ?? "",
    ]
    return waiver.selfGranter == nil
      ? .satisfied(waiver, by: text("satisfied", arguments)) : .violated(waiver, arguments)
  }
}

private struct ByTheClerk: WaivedExample {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }

  var waivers: [Waiver] {
    [
      Waiver(
        rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
        grantedBy: "经办人（张某）", grantedOn: "2026-05-01", until: "2026-12-31")
    ]
  }
}

private struct ByAnother: WaivedExample {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }

  var waivers: [Waiver] {
    [
      Waiver(
        rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
        grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
    ]
  }
}

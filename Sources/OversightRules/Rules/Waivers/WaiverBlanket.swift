internal import Oversight

/// An exception is for one rule at one element.
struct WaiverBlanket: WaiverRule {
  static let description = RuleDescription(
    id: "waiver-blanket", family: .waivers, severity: .error, scope: .waivers, isWaivable: false,
    texts: Texts.waiverRules,
    examples: [.fires(OfAllElements()), .fires(OfAPower()), .silent(OfOne())])

  /// - Complexity: O(1).
  func verdict(on waiver: ReviewedWaiver, in context: CheckContext) -> Verdict {
    waiver.isBlanket
      ? .violated(
        waiver,
        [
          "waiver": LocalizedText(waiver.waiver.subject),
          "granter": LocalizedText(waiver.waiver.grantedBy),
        ])
      : .satisfied(
        waiver, by: text("satisfied", ["waiver": LocalizedText(waiver.waiver.subject)]))
  }
}

private struct OfAllElements: WaivedExample {
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
        rule: "unsupervised-execution", element: nil, reason: "系统年底上线前由人工抽查",
        grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
    ]
  }
}

private struct OfAPower: WaivedExample {
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
        rule: "unsupervised-execution", element: "example", reason: "系统年底上线前由人工抽查",
        grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
    ]
  }
}

private struct OfOne: WaivedExample {
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

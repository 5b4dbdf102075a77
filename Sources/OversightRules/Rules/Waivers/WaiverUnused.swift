internal import Oversight

/// An exception that excuses nothing is taken back.
struct WaiverUnused: WaiverRule {
  static let description = RuleDescription(
    id: "waiver-unused", family: .waivers, severity: .warning, scope: .waivers, isWaivable: false,
    texts: Texts.waiverRules,
    examples: [.fires(NothingThere()), .fires(OfAnother()), .silent(InUse())])

  /// - Complexity: O(1).
  func verdict(on waiver: ReviewedWaiver, in context: CheckContext) -> Verdict {
    switch waiver.answer {
    case .violated:
      .satisfied(waiver, by: text("satisfied", ["waiver": LocalizedText(waiver.waiver.subject)]))
    case .satisfied, .notApplicable:
      .violated(waiver, ["waiver": LocalizedText(waiver.waiver.subject)])
    case .silent where !waiver.isBlanket && waiver.rule != nil && waiver.power != nil:
      .violated(waiver, ["waiver": LocalizedText(waiver.waiver.subject)])
    // Another rule speaks, or nobody knows.
    case .silent, .notAsked, .undetermined: .notApplicable(waiver)
    }
  }
}

private struct NothingThere: WaivedExample {
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
        rule: "risk-without-measure", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
        grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
    ]
  }
}

private struct OfAnother: WaivedExample {
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
        rule: "unsupervised-execution", element: "example/examine", reason: "系统年底上线前由人工抽查",
        grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
    ]
  }
}

private struct InUse: WaivedExample {
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

internal import Oversight

/// An exception ends on its day, and is spoken of in time before.
struct WaiverExpired: WaiverRule {
  static let description = RuleDescription(
    id: "waiver-expired", family: .waivers, severity: .error, scope: .waivers, isWaivable: false,
    texts: Texts.waiverRules,
    examples: [.fires(Past()), .fires(Soon()), .fires(NotYet()), .silent(InTime())])

  /// - Complexity: O(1).
  func verdict(on waiver: ReviewedWaiver, in context: CheckContext) -> Verdict {
    let arguments: [String: LocalizedText] = [
      "waiver": LocalizedText(waiver.waiver.subject),
      "until": LocalizedText(waiver.waiver.until.text),
      "days": LocalizedText("\(waiver.daysLeft)"),
      "granter": LocalizedText(waiver.waiver.grantedBy),
    ]
    if waiver.isExpired { return .violated(waiver, variant: "past", arguments) }
    if waiver.isPending {
      return .violated(
        waiver, variant: "pending",
        arguments.merging(["from": LocalizedText(waiver.waiver.grantedOn.text)]) { $1 })
    }
    if let days = context.policy.waivers.warningDays, waiver.daysLeft <= days {
      return .violated(waiver, variant: "soon", arguments, severity: .warning)
    }
    return .satisfied(waiver, by: text("satisfied", arguments))
  }
}

private struct Past: WaivedExample {
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
        grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-06-30")
    ]
  }
}

private struct Soon: WaivedExample {
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
        grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-07-10")
    ]
  }
}

private struct NotYet: WaivedExample {
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
        grantedBy: "市行政审批局", grantedOn: "2026-08-01", until: "2026-12-31")
    ]
  }
}

private struct InTime: WaivedExample {
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

internal import Oversight

/// An exception names a rule and an element that there are, and a measure that there is.
struct WaiverDangling: WaiverRule {
  static let description = RuleDescription(
    id: "waiver-dangling", family: .waivers, severity: .error, scope: .waivers, isWaivable: false,
    texts: Texts.waiverRules,
    examples: [.fires(NoRule()), .fires(NoElement()), .fires(NoMeasure()), .silent(BothThere())])

  /// - Complexity: O(1).
  func verdict(on waiver: ReviewedWaiver, in context: CheckContext) -> Verdict {
    let arguments: [String: LocalizedText] = [
      "rule": LocalizedText(waiver.waiver.rule ?? ""),
      "element": LocalizedText(waiver.waiver.element ?? ""),
      "measure": LocalizedText(waiver.waiver.compensation ?? ""),
    ]
    if waiver.isBlanket { return .notApplicable(waiver) }
    if waiver.namesUnknownRule { return .violated(waiver, variant: "rule", arguments) }
    if waiver.namesUnknownElement { return .violated(waiver, variant: "element", arguments) }
    guard waiver.hasKnownCompensation else {
      return .violated(waiver, variant: "measure", arguments)
    }
    return .satisfied(waiver, by: text("satisfied", arguments))
  }
}

private struct NoRule: WaivedExample {
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
        rule: "unwatched-step", element: "example/examine", reason: "系统年底上线前由人工抽查",
        grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
    ]
  }
}

private struct NoElement: WaivedExample {
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
        rule: "unsupervised-execution", element: "example/inspect", reason: "系统年底上线前由人工抽查",
        grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
    ]
  }
}

private struct NoMeasure: WaivedExample {
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
        grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31",
        compensation: "example/examine/放宽审查/抽查")
    ]
  }
}

private struct BothThere: WaivedExample {
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

internal import Oversight

/// An exception that is bound to a part of the process ends when that part changes.
struct WaiverVoid: WaiverRule {
  static let description = RuleDescription(
    id: "waiver-void", family: .waivers, severity: .error, scope: .waivers, isWaivable: false,
    texts: Texts.waiverRules,
    examples: [.fires(Changed()), .silent(Unchanged())])

  /// - Complexity: O(1).
  func verdict(on waiver: ReviewedWaiver, in context: CheckContext) -> Verdict {
    guard waiver.waiver.binding != nil, let current = waiver.currentBinding else {
      return .notApplicable(waiver)
    }
    let arguments: [String: LocalizedText] = [
      "waiver": LocalizedText(waiver.waiver.subject),
      "element": LocalizedText(waiver.waiver.element ?? ""),
      "granter": LocalizedText(waiver.waiver.grantedBy), "current": LocalizedText(current),
    ]
    return waiver.isVoid
      ? .violated(waiver, arguments) : .satisfied(waiver, by: text("satisfied", arguments))
  }
}

private struct Changed: WaivedExample {
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
        binding: "0000000000000000000000000000000000000000000000000000000000000000")
    ]
  }
}

private struct Unchanged: WaivedExample {
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
        binding: "08c17dcdbba14ce03cace8ede8721a17e2d0d89a22f1ae4651cf2649162c5bf8")
    ]
  }
}

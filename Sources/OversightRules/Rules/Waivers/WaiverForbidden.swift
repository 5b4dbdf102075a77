internal import Oversight

/// Some rules may not be waived, and those that keep duties apart only against something else.
struct WaiverForbidden: WaiverRule {
  static let description = RuleDescription(
    id: "waiver-forbidden", family: .waivers, severity: .error, scope: .waivers, isWaivable: false,
    references: ["GAO Green Book 2014, principle 10.14"],
    texts: Texts.waiverRules,
    examples: [.fires(OfSoundness()), .fires(ForNothing()), .silent(OfAnother())])

  /// - Complexity: O(1).
  func verdict(on waiver: ReviewedWaiver, in context: CheckContext) -> Verdict {
    guard let rule = waiver.rule else { return .notApplicable(waiver) }
    let arguments: [String: LocalizedText] = [
      "rule": LocalizedText(rule.id), "title": rule[.title],
      "element": LocalizedText(waiver.waiver.element ?? ""),
    ]
    if waiver.isForbidden { return .violated(waiver, variant: "never", arguments) }
    if waiver.lacksCompensation { return .violated(waiver, variant: "uncompensated", arguments) }
    return .satisfied(waiver, by: text("satisfied", arguments))
  }
}

private struct OfSoundness: WaivedExample {
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
        rule: "self-supervision", element: "example/examine", reason: "系统年底上线前由人工抽查",
        grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
    ]
  }
}

private struct ForNothing: WaivedExample {
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
        rule: "examine-decide-by-one", element: "example/examine", reason: "系统年底上线前由人工抽查",
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
        rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
        grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
    ]
  }
}

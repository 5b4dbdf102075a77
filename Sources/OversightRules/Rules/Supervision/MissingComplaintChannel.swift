internal import Oversight

/// The public can complain about the exercise of every power.
struct MissingComplaintChannel: Rule {
  static let description = RuleDescription(
    id: "missing-complaint-channel", family: .supervision, severity: .error, pack: .public,
    references: ["优化营商环境条例 49", "行政处罚法 39", "行政处罚法 75"],
    texts: Texts.supervisionRules,
    examples: [
      .fires(NoChannel()), .fires(BlankNumber()), .silent(ByPhone()), .silent(SecondChannel()),
    ])

  /// - Complexity: O(1).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    guard let channel = power.supervision.first(where: { !$0.address.isBlank }) else {
      let variant = power.supervision.isEmpty ? nil : "blank"
      return [.violated(power, variant: variant, ["power": power.name])]
    }
    return [.satisfied(power, by: text("satisfied", ["address": LocalizedText(channel.address)]))]
  }
}

private struct NoChannel: ExampleModel {
  var power: Power { Power("example", "示例职权", .other) }

  var process: PowerProcess {
    start(.apply, "提出申请")
    end(.done, "办结", .completed)
    flow(.apply, to: .done)
  }
}

private struct BlankNumber: ExampleModel {
  var power: Power { Power("example", "示例职权", .other, supervision: [.phone(" \u{2800}")]) }

  var process: PowerProcess {
    start(.apply, "提出申请")
    end(.done, "办结", .completed)
    flow(.apply, to: .done)
  }
}

private struct SecondChannel: ExampleModel {
  var power: Power {
    Power("example", "示例职权", .other, supervision: [.phone(""), .visit("政务大厅 3 号窗口")])
  }

  var process: PowerProcess {
    start(.apply, "提出申请")
    end(.done, "办结", .completed)
    flow(.apply, to: .done)
  }
}

private struct ByPhone: ExampleModel {
  var power: Power {
    Power("example", "示例职权", .other, supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    start(.apply, "提出申请")
    end(.done, "办结", .completed)
    flow(.apply, to: .done)
  }
}

internal import Oversight
internal import ProcessGraph

/// What can be applied for can be refused, in the open.
struct MissingRefusalPath: Rule {
  static let description = RuleDescription(
    id: "missing-refusal-path", family: .structure, severity: .error, pack: .public,
    scope: .process,
    references: ["行政许可法 32", "行政许可法 38"], texts: Texts.refusalRules,
    examples: [.fires(NeverRefused()), .silent(CanBeRefused())])

  /// - Complexity: O(n + m).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    guard power.initiation == .onApplication, !process.starts.isEmpty, !process.ends.isEmpty else {
      return [.notApplicable(power)]
    }
    let reached = process.flowGraph.adjacency.reachable(
      from: process.starts.map(\.reference.index))
    let refusals = process.ends.filter { end in
      reached.contains(end.reference.index)
        && (end.kind.outcome == .refused || end.kind.outcome == .notAccepted)
    }
    guard let refusal = refusals.first else { return [.violated(power, ["power": power.name])] }
    return [.satisfied(power, by: text("satisfied", ["end": refusal.shownName]))]
  }
}

private struct NeverRefused: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, initiation: .onApplication,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    decision(.decide, "是否准予", by: .clerk) {
      branch("准予", to: .done)
      branch("不予", to: .refused, .refusal)
    }
    end(.done, "准予", .granted)
    end(.refused, "退回", .withdrawn)
    flow(.apply, to: .decide)
  }
}

private struct CanBeRefused: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, initiation: .onApplication,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    decision(.decide, "是否准予", by: .clerk) {
      branch("准予", to: .done)
      branch("不予", to: .refused, .refusal)
    }
    end(.done, "准予", .granted)
    end(.refused, "不予许可", .refused)
    flow(.apply, to: .decide)
  }
}

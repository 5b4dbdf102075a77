internal import Oversight

/// Discretion is bound by a published benchmark.
struct DiscretionWithoutBenchmark: Rule {
  static let description = RuleDescription(
    id: "discretion-without-benchmark", family: .procedure, severity: .error, pack: .china,
    references: ["行政处罚法 34", "优化营商环境条例 60"], texts: Texts.discretionRules,
    examples: [.fires(Free()), .silent(Bound())])

  /// - Complexity: O(number of steps).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    power.process.steps.map { step in
      switch step.discretion {
      case nil, .some(.none): .notApplicable(step)
      case .benchmark(let rule):
        .satisfied(step, by: text("satisfied", ["rule": LocalizedText(rule)]))
      case .free: .violated(step, ["step": step.shownName])
      }
    }
  }
}

private struct Free: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "立案")
    step(.decide, "裁量", .propose, by: .clerk) { discretion(.free) }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct Bound: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "立案")
    step(.decide, "裁量", .propose, by: .clerk) { discretion(.benchmark("penalty-benchmark")) }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

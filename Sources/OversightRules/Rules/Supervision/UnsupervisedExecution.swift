internal import Oversight

/// No run goes from a risk to its end past everybody who watches.
struct UnsupervisedExecution: Rule {
  static let description = RuleDescription(
    id: "unsupervised-execution", family: .supervision, severity: .error, scope: .process,
    references: ["行政许可法 10", "行政处罚法 75", "COSO Internal Control 2013, principle 16"],
    texts: Texts.supervisionRules,
    examples: [
      .fires(PastEverybody()), .fires(OnlyRefusalsAreWatched()), .fires(WatchedByOneself()),
      .silent(WatchedLater()),
      .silent(WatchedInOneBranch()), .undetermined(StuckAtJoin()),
      .undetermined(UnknownPerformer()),
    ])

  /// - Complexity: O(n + m) for each risk, and as much for each supervision on the way from it.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let analysis = context.analysis(of: power)
    return power.process.risks.map { verdict(on: $0, analysis) }
  }

  private func verdict(on risk: ResolvedRisk, _ analysis: ProcessAnalysis) -> Verdict {
    if let missing = analysis.process.missingEnd(for: risk) {
      return .undetermined(risk, missing: missing)
    }
    guard analysis.canBite(risk) else { return .notApplicable(risk) }
    if let missing = analysis.missingSoundness { return .undetermined(risk, missing: missing) }
    let process = analysis.process
    if let run = analysis.unsupervisedRun(from: risk) {
      var arguments = process.names(of: risk)
      arguments["run"] = process.name(of: run)
      let biased = analysis.watchedByThoseAtRisk(risk, on: run)
      arguments["watch"] = analysis.watchers(at: biased)
      return .violated(
        risk, variant: biased.isEmpty ? nil : "biased", arguments,
        witness: process.witness(of: run))
    }
    if let doubt = analysis.doubt(from: risk) {
      return .undetermined(risk, missing: .missing(doubt, in: process))
    }
    return .satisfied(risk, by: text("satisfied", ["watch": analysis.closing(risk)]))
  }
}

private struct PastEverybody: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
    step(.issue, "制发证件", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .issue, .done)
  }
}

private struct OnlyRefusalsAreWatched: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    decision(.decide, "是否准予", by: .clerk) {
      branch("准予", to: .done)
      branch("不予", to: .refused, .refusal) { supervised(by: .office, .content) }
      risk("随意作出决定", .high, owner: .clerk)
    }
    end(.done, "准予", .granted)
    end(.refused, "不予", .refused)
    flow(.apply, to: .decide)
  }
}

private struct WatchedByOneself: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .head) { risk("放宽审查", .high, owner: .head) }
    step(.issue, "制发证件", by: .clerk) { supervised(by: .head, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .issue, .done)
  }
}

private struct WatchedLater: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
    step(.issue, "制发证件", by: .clerk) { supervised(by: .office, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .issue, .done)
  }
}

private struct WatchedInOneBranch: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner, .office)
    start(.apply, "提出申请", by: .clerk) { risk("虚假立案", .high, owner: .clerk) }
    fork(.accept)
    step(.examine, "审查", by: .examiner) { supervised(by: .office, .content) }
    step(.issue, "拟制证件", by: .clerk)
    join(.decide)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine, .decide, .done)
    sequence(.accept, .issue, .decide)
  }
}

private struct StuckAtJoin: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    decision(.accept, "是否简易", by: .clerk) {
      branch("是", to: .issue)
      branch("否", to: .examine)
      risk("人情受理", .high, owner: .clerk)
    }
    step(.examine, "审查", by: .clerk)
    step(.issue, "制发证件", by: .clerk)
    join(.decide)
    end(.done, "办结", .completed)
    sequence(.apply, .accept)
    sequence(.examine, .decide, .done)
    flow(.issue, to: .decide)
  }
}

private struct UnknownPerformer: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
    step(.issue, "制发证件") { supervised(by: .head, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .issue, .done)
  }
}

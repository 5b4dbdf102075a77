internal import Oversight

/// Somebody independent watches every step at which power is used or that bears a risk.
struct UnsupervisedStep: Rule {
  static let description = RuleDescription(
    id: "unsupervised-step", family: .supervision, severity: .warning, scope: .process,
    references: ["行政许可法 10", "行政处罚法 75"], texts: Texts.supervisionRules,
    examples: [
      .fires(WatchedLater()), .fires(DecisionUnwatched()), .silent(WatchedThere()),
      .undetermined(UnknownPerformer()), .undetermined(StuckAtJoin()),
    ])

  /// - Complexity: O(n + m) for each such step, and as much for each supervision on the way from it.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let analysis = context.analysis(of: power)
    return power.process.steps.map { verdict(on: $0, analysis) }
  }

  private func verdict(on step: ResolvedStep, _ analysis: ProcessAnalysis) -> Verdict {
    let process = analysis.process
    let risks = process.risks(of: step).filter(analysis.canBite)
    let isDecisive = step.isDecisive && analysis.canEndDecisively(from: step)
    guard !risks.isEmpty || isDecisive, !process.isOutside(step) else {
      return .notApplicable(step)
    }
    let here = ProcessRun.Element.step(step.reference)
    if step.lacksPerformer {
      return .undetermined(step, missing: .missingPerformer(of: step))
    }
    if let doubt = analysis.coverage.doubt(at: here) {
      return .undetermined(step, missing: .missing(doubt, in: process))
    }
    if analysis.coverage.isWatched(step) {
      return .satisfied(step, by: text("satisfied", ["watch": analysis.watchers(at: [here])]))
    }
    if analysis.watchedInside.contains(step.reference) {
      return .satisfied(step, by: text("satisfied.inside"))
    }
    if let missing = analysis.missingSoundness { return .undetermined(step, missing: missing) }
    // Where a run goes on from a risk past everybody, the other rule speaks.
    guard risks.allSatisfy({ analysis.unsupervisedRun(from: $0) == nil }) else {
      return .notApplicable(step)
    }
    var arguments = [
      "step": step.shownName, "performers": process.performers(at: .step(step.reference)),
    ]
    if isDecisive, let run = analysis.unsupervisedRun(from: step) {
      arguments["run"] = process.name(of: run)
      return .violated(
        step, variant: "open", arguments, witness: process.witness(of: run))
    }
    if let doubt = risks.lazy.compactMap(analysis.doubt(from:)).first
      ?? analysis.doubt(from: step)
    {
      return .undetermined(step, missing: .missing(doubt, in: process))
    }
    arguments["watch"] = risks.first.map(analysis.closing) ?? analysis.closing(step)
    return .violated(step, arguments, witness: Witness([step.path]))
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

private struct DecisionUnwatched: ExampleModel {
  var process: PowerProcess {
    posts(.head)
    start(.apply, "提出申请")
    step(.decide, "作出决定", .decide, by: .head)
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct WatchedThere: ExampleModel {
  var process: PowerProcess {
    posts(.head, .office)
    start(.apply, "提出申请")
    step(.decide, "作出决定", .decide, by: .head) { supervised(by: .office, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct UnknownPerformer: ExampleModel {
  var process: PowerProcess {
    posts(.office)
    start(.apply, "提出申请")
    step(.decide, "作出决定", .decide) { supervised(by: .office, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct StuckAtJoin: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    decision(.accept, "是否简易", .decide, by: .clerk) {
      branch("是", to: .issue)
      branch("否", to: .examine)
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

internal import Oversight

/// No branch leads from a risk to its end past everybody who watches.
struct UnsupervisedPath: Rule {
  static let description = RuleDescription(
    id: "unsupervised-path", family: .supervision, severity: .warning, scope: .process,
    references: ["行政许可法 10", "行政处罚法 75", "COSO Internal Control 2013, principle 16"],
    texts: Texts.supervisionRules,
    examples: [
      .fires(OneBranchUnwatched()), .silent(BothBranchesWatched()), .undetermined(StuckAtJoin()),
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
    let process = analysis.process
    guard let path = analysis.unsupervisedPath(from: risk) else {
      if let doubt = analysis.doubtOnPath(from: risk) {
        return .undetermined(risk, missing: .missing(doubt, in: process))
      }
      return .satisfied(risk, by: text("satisfied", ["watch": analysis.closing(risk)]))
    }
    if let missing = analysis.missingSoundness { return .undetermined(risk, missing: missing) }
    // Where whole runs go past everybody, the other rule speaks.
    guard analysis.unsupervisedRun(from: risk) == nil, analysis.doubt(from: risk) == nil else {
      return .notApplicable(risk)
    }
    var arguments = process.names(of: risk)
    arguments["path"] = process.name(of: path)
    arguments["watch"] = analysis.closing(risk)
    return .violated(risk, arguments, witness: process.witness(of: path))
  }
}

private struct OneBranchUnwatched: ExampleModel {
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

private struct BothBranchesWatched: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner, .office)
    start(.apply, "提出申请", by: .clerk) { risk("虚假立案", .high, owner: .clerk) }
    fork(.accept)
    step(.examine, "审查", by: .examiner) { supervised(by: .office, .content) }
    step(.issue, "拟制证件", by: .clerk) { supervised(by: .office, .content) }
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

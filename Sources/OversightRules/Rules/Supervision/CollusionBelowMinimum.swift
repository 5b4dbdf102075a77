internal import Oversight

/// It takes several persons to carry a case through, and more where a risk is of the worst grade.
struct CollusionBelowMinimum: Rule {
  static let description = RuleDescription(
    id: "collusion-below-minimum", family: .supervision, severity: .error, scope: .process,
    references: ["行政处罚法 42", "政府采购法 61", "COSO Internal Control 2013, principle 10"],
    texts: Texts.supervisionRules,
    examples: [
      .fires(ByOneAlone()), .fires(ByTwoAtWorstGrade()), .silent(WithSupervisor()),
      .undetermined(UnknownPerformer()), .undetermined(StuckAtJoin()),
    ])

  /// - Complexity: O(pᵏ⁻¹(n + m)) for p posts and a least number of k persons.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    [verdict(on: power, context.analysis(of: power), context.policy.supervision)]
  }

  private func verdict(
    on power: ResolvedPower, _ analysis: ProcessAnalysis, _ policy: SupervisionPolicy
  ) -> Verdict {
    let process = analysis.process
    guard process.starts.contains(where: analysis.canEndDecisively),
      process.numberedSteps.contains(where: { !process.isOutside($0) })
    else { return .notApplicable(power) }
    let least = policy.leastPersons ?? 0
    let leastAtWorst = policy.leastPersonsAtWorstGrade ?? least
    guard max(least, leastAtWorst) > 0 else { return .notApplicable(power) }
    if let missing = analysis.missingSoundness { return .undetermined(power, missing: missing) }
    let limits = [(least, Collusion.Scope.anyRun), (leastAtWorst, .throughWorstGrade)]
    var missing: LocalizedText?
    for (least, scope) in limits {
      switch judge(least, scope, analysis) {
      case .enough: continue
      case .tooFew(let collusion): return violation(power, collusion, least, scope, process)
      case .unknown(let text): missing = missing ?? text
      }
    }
    if let missing { return .undetermined(power, missing: missing) }
    return .satisfied(
      power,
      by: text(
        "satisfied",
        [
          "least": LocalizedText("\(least)"), "leastAtWorst": LocalizedText("\(leastAtWorst)"),
        ]))
  }

  private enum Judgement {
    case enough
    case tooFew(Collusion)
    case unknown(LocalizedText)
  }

  private func judge(
    _ least: Int, _ scope: Collusion.Scope, _ analysis: ProcessAnalysis
  ) -> Judgement {
    let process = analysis.process
    let budget = text("missing", ["least": LocalizedText("\(least)")])
    switch analysis.isPossible(withFewerThan: least, scope) {
    case false?: return .enough
    case nil: return .unknown(budget)
    case true?: break
    }
    // With fewer, if nobody more is needed where the model names nobody: is there a run that
    // passes no such step?
    switch analysis.collusion(scope, unknowns: .areAvoided) {
    case .exact(let collusion), .bounds(_, let collusion):
      if collusion.persons < least { return .tooFew(collusion) }
    case .impossible: break
    }
    switch analysis.collusion(scope) {
    case .exact(let collusion), .bounds(_, let collusion):
      let unknown = collusion.run.steps.lazy.map { process[$0] }.first { $0.lacksPerformer }
      return .unknown(unknown.map(LocalizedText.missingPerformer) ?? budget)
    case .impossible: return .enough
    }
  }

  private func violation(
    _ power: ResolvedPower, _ collusion: Collusion, _ least: Int, _ scope: Collusion.Scope,
    _ process: ResolvedProcess
  ) -> Verdict {
    var arguments = [
      "power": power.name, "least": LocalizedText("\(least)"),
      "run": process.name(of: collusion.run), "members": names(of: collusion, process),
    ]
    guard scope == .throughWorstGrade else {
      return .violated(power, arguments, witness: process.witness(of: collusion.run))
    }
    arguments["risk"] = worstRisk(on: collusion.run, process)?.manifestation
    return .violated(
      power, variant: "atWorstGrade", arguments, witness: process.witness(of: collusion.run))
  }

  private func names(of collusion: Collusion, _ process: ResolvedProcess) -> LocalizedText {
    collusion.members.map { member in
      let key = collusion.persons == 1 ? "alone" : member.count == 1 ? "member" : "members"
      return text(
        key,
        ["post": process[member.post].name, "count": LocalizedText("\(member.count)")])
    }.list
  }

  /// The first risk of the worst grade that a run passes.
  private func worstRisk(on run: ProcessRun, _ process: ResolvedProcess) -> ResolvedRisk? {
    run.elements.lazy.flatMap { element in
      switch element {
      case .step(let step): process.risks(of: process[step])
      case .flow(let flow): process.risks(of: process[flow])
      }
    }.first { $0.grade?.isWorst == true }
  }
}

private struct ByOneAlone: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出申请")
    decision(.examine, "是否简易", by: .clerk) {
      branch("简易", to: .issue)
      branch("一般", to: .decide)
    }
    step(.decide, "作出决定", .decide, by: .head)
    step(.issue, "制发证件", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine)
    sequence(.decide, .issue, .done)
  }
}

private struct ByTwoAtWorstGrade: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
    step(.decide, "作出决定", .decide, by: .head)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct WithSupervisor: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk)
      supervised(by: .office, .content)
    }
    step(.decide, "作出决定", .decide, by: .head)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct UnknownPerformer: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk)
    step(.decide, "作出决定", .decide)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct StuckAtJoin: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    decision(.accept, "是否简易", by: .clerk) {
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

internal import Oversight
internal import ProcessGraph

/// A measure acts where a case with its risk can come.
struct MeasureNeverOnPath: Rule {
  static let description = RuleDescription(
    id: "measure-never-on-path", family: .risk, severity: .warning, scope: .process,
    references: [
      "ISO 31000:2018, 6.5",
      "A. Kovalyov, J. Esparza, A polynomial algorithm to compute the concurrency relation, WODES 1996",
    ],
    texts: Texts.riskRules,
    examples: [
      .fires(InTheOtherBranch()), .silent(LaterOn()), .silent(Meanwhile()),
      .undetermined(AmongInclusiveBranches()),
    ])

  /// - Complexity: O(n + m) for each measure, and that of the concurrency relation where flows do not
  ///   decide.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let analysis = context.analysis(of: power)
    var concurrency: Concurrency??
    return power.process.measures.map { measure in
      guard let place = measure.actsAt, !measure.risks.isEmpty, power.process[place].isDescribed
      else {
        return .notApplicable(measure)
      }
      let apart = measure.risks.map { power.process[$0] }.filter {
        !analysis.flowsJoin($0, place)
      }
      guard !apart.isEmpty else {
        return .satisfied(measure, by: text("satisfied", names(of: measure, at: place, power)))
      }
      if let missing = analysis.missingBounds ?? analysis.missingSoundness {
        return .undetermined(measure, missing: missing)
      }
      let relation = concurrency ?? analysis.workflow.graph.concurrency()
      concurrency = .some(relation)
      guard let relation else { return .undetermined(measure, missing: text("missing")) }
      if let risk = apart.first(where: { !analysis.meet($0, place, relation) }) {
        return violation(measure, risk, place, power)
      }
      return .satisfied(
        measure, by: text("satisfied.meanwhile", names(of: measure, at: place, power)))
    }
  }

  private func names(
    of measure: ResolvedMeasure, at place: Reference<ResolvedStep>, _ power: ResolvedPower
  ) -> [String: LocalizedText] {
    ["measure": measure.facts.text, "step": power.process[place].shownName]
  }

  private func violation(
    _ measure: ResolvedMeasure, _ risk: ResolvedRisk, _ place: Reference<ResolvedStep>,
    _ power: ResolvedPower
  ) -> Verdict {
    var arguments = names(of: measure, at: place, power)
    arguments["risk"] = risk.manifestation
    arguments["place"] = power.process.name(of: risk.host.asTarget)
    return .violated(
      measure, arguments, witness: Witness([risk.path, power.process[place].path]))
  }
}

extension ProcessAnalysis {
  /// Whether flows lead from a risk to a step, or from the step to the risk.
  fileprivate func flowsJoin(_ risk: ResolvedRisk, _ step: Reference<ResolvedStep>) -> Bool {
    let graph = workflow.graph
    let (place, other) = (element(of: risk), WorkflowGraph.Element.node(step.index))
    return graph.leads(from: place, to: other) || graph.leads(from: other, to: place)
  }

  /// Whether a risk and a step can be under way at the same time.
  fileprivate func meet(
    _ risk: ResolvedRisk, _ step: Reference<ResolvedStep>, _ concurrency: Concurrency
  ) -> Bool {
    concurrency.areConcurrent(element(of: risk), .node(step.index))
  }
}

private struct InTheOtherBranch: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    decision(.accept, "是否需要现场核查", by: .clerk) {
      branch("需要", to: .examine)
      branch("不需要", to: .correct)
    }
    step(.examine, "现场核查", by: .examiner) {
      risk("核查走过场", .high, owner: .examiner) {
        measure("随机抽取核查人员", .preventive, by: .examiner, actsAt: .correct)
      }
    }
    step(.correct, "书面审查", by: .clerk)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
    sequence(.examine, .done)
    sequence(.correct, .done)
  }
}

private struct LaterOn: ExampleModel {
  var process: PowerProcess {
    posts(.examiner, .leader)
    start(.apply, "提出申请")
    step(.examine, "现场核查", by: .examiner) {
      risk("核查走过场", .high, owner: .examiner) {
        measure("抽查核查记录", .detective, by: .leader, actsAt: .decide)
      }
    }
    step(.decide, "决定", by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct Meanwhile: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    fork(.accept)
    step(.examine, "现场核查", by: .examiner) {
      risk("核查走过场", .high, owner: .examiner) {
        measure("公示核查安排", .preventive, by: .clerk, actsAt: .correct)
      }
    }
    step(.correct, "公示", by: .clerk)
    join(.decide)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
    sequence(.accept, .examine, .decide, .done)
    sequence(.accept, .correct, .decide)
  }
}

private struct AmongInclusiveBranches: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    inclusiveSplit(.accept) {
      branch("涉及现场", to: .examine)
      branch("涉及公众", to: .correct)
    }
    step(.examine, "现场核查", by: .examiner) {
      risk("核查走过场", .high, owner: .examiner) {
        measure("公示核查安排", .preventive, by: .clerk, actsAt: .correct)
      }
    }
    step(.correct, "公示", by: .clerk)
    inclusiveJoin(.decide)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
    sequence(.examine, .decide, .done)
    flow(.correct, to: .decide)
  }
}

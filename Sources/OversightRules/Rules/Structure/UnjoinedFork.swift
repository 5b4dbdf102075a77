internal import Oversight
internal import ProcessGraph

/// The branches of a fork are brought together again.
struct UnjoinedFork: Rule {
  static let description = RuleDescription(
    id: "unjoined-fork", family: .structure, severity: .warning, scope: .process,
    references: ["OMG, BPMN 2.0.2 (2013), 13.4", "GB/T 1526-1989 (ISO 5807:1985), parallel mode"],
    texts: Texts.structureRules,
    examples: [.fires(BranchesRunToOneEnd()), .silent(BranchesJoin())])

  /// - Complexity: O(n + m).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    let analysis = context.analysis(of: power)
    let graph = analysis.workflow.graph
    let after = graph.adjacency.reversed.dominators(from: graph.ends)
    return process.steps.compactMap { step in
      let node = step.reference.index
      guard graph.nodes[node].exit != .exclusive else { return nil }
      let implicit = analysis.workflow.implicitJoins.first { $0.split == node }
      if let implicit { return violation(step, process.steps[implicit.end], process) }
      guard step.isDescribed, graph.adjacency.outgoing(of: node).count > 1, analysis.isSound,
        let join = after.immediateDominator(of: node).flatMap(analysis.workflow.step)
      else { return .notApplicable(step) }
      return .satisfied(step, by: text("satisfied", ["join": process.steps[join].shownName]))
    }
  }

  private func violation(
    _ fork: ResolvedStep, _ end: ResolvedStep, _ process: ResolvedProcess
  ) -> Verdict {
    let branches = process.flows(from: fork)
    let names = branches.map { process[$0.target].shownName }.quotedList
    return .violated(
      fork, ["fork": fork.shownName, "branches": names, "end": end.shownName],
      witness: Witness([fork.path] + branches.map(\.path) + [end.path]))
  }
}

private struct BranchesRunToOneEnd: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    fork(.accept)
    step(.examine, "核查", by: .examiner)
    step(.correct, "公示", by: .clerk)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
    sequence(.accept, .examine, .done)
    sequence(.accept, .correct, .done)
  }
}

private struct BranchesJoin: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    fork(.accept)
    step(.examine, "核查", by: .examiner)
    step(.correct, "公示", by: .clerk)
    join(.decide)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
    sequence(.accept, .examine, .decide, .done)
    sequence(.accept, .correct, .decide)
  }
}

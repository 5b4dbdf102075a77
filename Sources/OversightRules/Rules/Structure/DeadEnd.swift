internal import Oversight
internal import ProcessGraph

/// From every step a case can come to an end.
struct DeadEnd: Rule {
  static let description = RuleDescription(
    id: "dead-end", family: .structure, severity: .error, scope: .process,
    isWaivable: false,
    references: ["W. van der Aalst, Verification of workflow nets, ICATPN 1997"],
    texts: Texts.structureRules,
    examples: [
      .fires(NoWayOut()), .fires(EndlessReturn()), .silent(AllClosed()), .undetermined(NoEnd()),
    ])

  /// - Complexity: O(n + m).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    let graph = process.flowGraph.adjacency
    let ends = process.ends.map(\.reference.index)
    let closed = graph.reversed.reachable(from: ends)
    return process.steps.map { step in
      let index = step.reference.index
      guard step.isDescribed, !step.kind.isEnd, !isLeftToUnreachableStep(step, graph) else {
        return .notApplicable(step)
      }
      guard !ends.isEmpty else { return .undetermined(step, missing: text("missing")) }
      if let next = graph.successors(of: index).first(where: closed.contains) {
        return .satisfied(step, by: text("satisfied", ["next": process.steps[next].shownName]))
      }
      let next = Set(graph.successors(of: index)).sorted().map { process.steps[$0] }
      return .violated(
        step, variant: next.isEmpty ? nil : "trapped",
        ["step": step.shownName, "next": next.map(\.shownName).quotedList],
        witness: Witness([step.path] + next.map(\.path)))
    }
  }

  /// A step that no flow touches is one fault, not two.
  private func isLeftToUnreachableStep(_ step: ResolvedStep, _ graph: Adjacency) -> Bool {
    let index = step.reference.index
    return step.kind != .start && graph.outgoing(of: index).isEmpty
      && graph.incoming(of: index).isEmpty
  }
}

private struct NoWayOut: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    decision(.accept, "材料是否齐全", by: .clerk) {
      branch("是", to: .done)
      branch("否", to: .correct)
    }
    step(.correct, "告知补正", by: .clerk)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
  }
}

private struct EndlessReturn: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    step(.correct, "补正", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .correct)
    flow(.correct, to: .accept, .returned(nil))
  }
}

private struct AllClosed: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

private struct NoEnd: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    flow(.apply, to: .accept)
  }
}

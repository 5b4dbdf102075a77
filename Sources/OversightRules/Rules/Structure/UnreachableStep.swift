internal import Oversight
internal import ProcessGraph

/// A case that begins at a start can come to every step.
struct UnreachableStep: Rule {
  static let description = RuleDescription(
    id: "unreachable-step", family: .structure, severity: .error, scope: .process,
    references: ["W. van der Aalst, Verification of workflow nets, ICATPN 1997"],
    texts: Texts.structureRules,
    examples: [
      .fires(NoWayIn()), .fires(CutOff()), .silent(AllReached()), .undetermined(NoStart()),
    ])

  /// - Complexity: O(n + m).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    let starts = process.starts.map(\.reference.index)
    let reached = process.flowGraph.adjacency.reachable(from: starts)
    return process.steps.map { step in
      guard step.isDescribed, step.kind != .start else { return .notApplicable(step) }
      guard !starts.isEmpty else { return .undetermined(step, missing: text("missing")) }
      let before = process.flowGraph.adjacency.predecessors(of: step.reference.index)
      if let previous = before.first(where: reached.contains) {
        let name = process.steps[previous].shownName
        return .satisfied(step, by: text("satisfied", ["previous": name]))
      }
      let previous = Set(before).sorted().map { process.steps[$0] }
      return .violated(
        step, variant: previous.isEmpty ? nil : "cutOff",
        ["step": step.shownName, "previous": previous.map(\.shownName).quotedList],
        witness: Witness(previous.map(\.path) + [step.path]))
    }
  }
}

private struct NoWayIn: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    step(.examine, "审查", by: .examiner)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
    flow(.examine, to: .done)
  }
}

private struct CutOff: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner)
    step(.correct, "补正", by: .clerk)
    end(.done, "办结", .completed)
    flow(.apply, to: .done)
    flow(.examine, to: .correct)
    flow(.correct, to: .examine, .returned(atMost: 1))
  }
}

private struct AllReached: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

private struct NoStart: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    step(.accept, "受理", by: .clerk)
    end(.done, "办结", .completed)
    flow(.accept, to: .done)
  }
}

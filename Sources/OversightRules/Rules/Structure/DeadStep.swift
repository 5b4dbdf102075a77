internal import Oversight
internal import ProcessGraph

/// Every step that the chart leads to is done in some case.
struct DeadStep: Rule {
  static let description = RuleDescription(
    id: "dead-step", family: .structure, severity: .error, scope: .process,
    references: ["W. van der Aalst, Verification of workflow nets, ICATPN 1997 (dead transitions)"],
    texts: Texts.structureRules,
    examples: [
      .fires(BehindJoinOfAlternatives()), .silent(BehindMerge()), .undetermined(WithoutStart()),
    ])

  /// - Complexity: that of deciding soundness, and O(n + m).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let analysis = context.analysis(of: power)
    guard analysis.missingBounds == nil, analysis.fault(.lackOfSynchronisation) == nil,
      let fault = analysis.fault(.deadNode)
    else { return [analysis.verdictWithoutFault(on: power)] }
    let process = power.process
    let reached = process.flowGraph.adjacency
      .reachable(from: process.starts.map(\.reference.index))
    let verdicts = fault.steps.map { process[$0] }
      .filter { $0.isDescribed && !$0.kind.isGateway && $0.kind != .start }
      .compactMap { step -> Verdict? in
        guard let path = reached.path(to: step.reference.index) else { return nil }
        return violation(step, path.map { process.flows[$0] }, process)
      }
    return verdicts.isEmpty ? [.notApplicable(power)] : verdicts
  }

  private func violation(
    _ step: ResolvedStep, _ path: [ResolvedFlow], _ process: ResolvedProcess
  ) -> Verdict {
    let run = ProcessRun(along: path)
    return .violated(
      step, ["step": step.shownName, "path": process.name(of: run)],
      witness: process.witness(of: run))
  }
}

private struct BehindJoinOfAlternatives: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    decision(.accept, "初审", by: .clerk) {
      branch("需要核查", to: .examine)
      branch("需要补正", to: .correct)
    }
    step(.examine, "核查", by: .examiner)
    step(.correct, "补正", by: .clerk)
    join(.decide)
    step(.issue, "制发证件", by: .clerk)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
    sequence(.examine, .decide, .issue, .done)
    flow(.correct, to: .decide)
  }
}

private struct BehindMerge: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    decision(.accept, "初审", by: .clerk) {
      branch("需要核查", to: .examine)
      branch("无需核查", to: .issue)
    }
    step(.examine, "核查", by: .examiner)
    step(.issue, "制发证件", by: .clerk)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
    sequence(.examine, .issue, .done)
  }
}

private struct WithoutStart: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    step(.accept, "受理", by: .clerk)
    end(.done, "办结", .completed)
    flow(.accept, to: .done)
  }
}

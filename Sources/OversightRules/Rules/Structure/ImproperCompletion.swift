internal import Oversight
internal import ProcessGraph

/// When a case ends, nothing of it is still going on.
struct ImproperCompletion: Rule {
  static let description = RuleDescription(
    id: "improper-completion", family: .structure, severity: .error, scope: .process,
    isWaivable: false,
    references: [
      "W. van der Aalst, Verification of workflow nets, ICATPN 1997 (proper completion)"
    ],
    texts: Texts.structureRules,
    examples: [
      .fires(BranchEndsElsewhere()), .silent(BranchesMeet()), .undetermined(WithoutEnd()),
    ])

  /// - Complexity: that of deciding soundness.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let analysis = context.analysis(of: power)
    guard analysis.missingBounds == nil, let fault = analysis.fault(.improperCompletion),
      let end = fault.steps.first, let run = fault.run
    else { return [analysis.verdictWithoutFault(on: power)] }
    let process = power.process
    return [
      .violated(
        process[end],
        [
          "end": process[end].shownName, "open": process.names(ofReceivers: fault.flows),
          "run": process.name(of: run),
        ], witness: process.witness(of: run))
    ]
  }
}

private struct BranchEndsElsewhere: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    fork(.accept)
    step(.examine, "核查", by: .examiner)
    step(.correct, "公示", by: .clerk)
    end(.done, "办结", .completed)
    end(.refused, "归档", .completed)
    flow(.apply, to: .accept)
    sequence(.accept, .examine, .done)
    sequence(.accept, .correct, .refused)
  }
}

private struct BranchesMeet: ExampleModel {
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

private struct WithoutEnd: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    flow(.apply, to: .accept)
  }
}

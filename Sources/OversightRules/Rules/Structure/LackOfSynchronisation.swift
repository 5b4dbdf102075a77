internal import Oversight
internal import ProcessGraph

/// No step is done twice at once in one case.
struct LackOfSynchronisation: Rule {
  static let description = RuleDescription(
    id: "lack-of-synchronisation", family: .structure, severity: .error, scope: .process,
    isWaivable: false,
    references: [
      "W. van der Aalst, Verification of workflow nets, ICATPN 1997",
      "C. Favre, D. Fahland, H. Völzer, Information Systems 47 (2015)",
    ],
    texts: Texts.structureRules,
    examples: [
      .fires(ForkBeforeMerge()), .fires(ReturnIntoFork()), .silent(DecisionBeforeMerge()),
      .undetermined(WithoutStart()),
    ])

  /// - Complexity: that of deciding soundness.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let analysis = context.analysis(of: power)
    guard analysis.missingBounds == nil, let fault = analysis.fault(.lackOfSynchronisation),
      let step = fault.steps.first, let run = fault.run
    else { return [analysis.verdictWithoutFault(on: power)] }
    let process = power.process
    return [
      .violated(
        process[step],
        [
          "step": process[step].shownName,
          "split": process[fault.split ?? step].shownName, "run": process.name(of: run),
        ], witness: process.witness(of: run))
    ]
  }
}

private struct ForkBeforeMerge: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner, .leader)
    start(.apply, "提出申请")
    fork(.accept)
    step(.examine, "核查", by: .examiner)
    step(.correct, "公示", by: .clerk)
    step(.decide, "决定", by: .leader)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
    sequence(.accept, .examine, .decide, .done)
    sequence(.accept, .correct, .decide)
  }
}

private struct ReturnIntoFork: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    fork(.accept)
    decision(.examine, "核查", by: .examiner) {
      branch("属实", to: .decide)
      branch("需补正", to: .accept, .returned(atMost: 1))
    }
    step(.correct, "公示", by: .clerk)
    join(.decide)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine)
    sequence(.accept, .correct, .decide, .done)
  }
}

private struct DecisionBeforeMerge: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner, .leader)
    start(.apply, "提出申请")
    decision(.accept, "初审", by: .clerk) {
      branch("需要核查", to: .examine)
      branch("无需核查", to: .decide)
    }
    step(.examine, "核查", by: .examiner)
    step(.decide, "决定", by: .leader)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
    sequence(.examine, .decide, .done)
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

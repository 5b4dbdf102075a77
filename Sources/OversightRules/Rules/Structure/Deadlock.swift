internal import Oversight
internal import ProcessGraph

/// No case comes to a standstill.
struct Deadlock: Rule {
  static let description = RuleDescription(
    id: "deadlock", family: .structure, severity: .error, scope: .process,
    isWaivable: false,
    references: [
      "W. van der Aalst, Verification of workflow nets, ICATPN 1997",
      "C. Favre, D. Fahland, H. Völzer, Information Systems 47 (2015)",
    ],
    texts: Texts.structureRules,
    examples: [
      .fires(DecisionBeforeJoin()), .silent(ForkBeforeJoin()), .undetermined(WithoutEnd()),
    ])

  /// - Complexity: that of deciding soundness.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let analysis = context.analysis(of: power)
    guard analysis.missingBounds == nil,
      let fault = analysis.fault(.deadlock) ?? analysis.fault(.structural)
    else { return [analysis.verdictWithoutFault(on: power)] }
    // Where the way ends or turns in a circle, dead-end says so. A run that turns for ever never
    // leaves its steps, so no flow leads from them to an end: livelocks are all of this kind.
    guard analysis.canEnd(from: fault.steps) else { return [.notApplicable(power)] }
    return [violation(fault, power)]
  }

  private func violation(_ fault: ProcessFault, _ power: ResolvedPower) -> Verdict {
    let process = power.process
    let waiting = fault.steps.map { process[$0] }
    let element: any ModelElement = waiting.first ?? power
    let arguments = [
      "step": waiting.first?.shownName ?? power.name, "cause": cause(of: fault, process),
    ]
    return .violated(element, arguments, witness: fault.run.map(process.witness))
  }

  private func cause(of fault: ProcessFault, _ process: ResolvedProcess) -> LocalizedText {
    guard let run = fault.run else {
      return text("structure", ["steps": fault.steps.map { process[$0].shownName }.quotedList])
    }
    let awaited = fault.awaited.filter { process[$0].target == fault.steps.first }
    return text(
      "waiting", ["awaited": process.names(ofSenders: awaited), "run": process.name(of: run)])
  }
}

private struct DecisionBeforeJoin: ExampleModel {
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
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
    sequence(.examine, .decide, .done)
    flow(.correct, to: .decide)
  }
}

private struct ForkBeforeJoin: ExampleModel {
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

internal import Oversight
internal import ProcessGraph

/// Work is sent back only so often, or only for so long.
struct UnboundedReturn: Rule {
  static let description = RuleDescription(
    id: "unbounded-return", family: .structure, severity: .warning, scope: .process,
    references: ["行政许可法 32"], texts: Texts.structureRules,
    examples: [
      .fires(ReturnedWithoutLimit()), .fires(CircleOfPlainFlows()), .silent(ReturnedOnce()),
      .silent(ReturnedForSomeTime()), .silent(BoundedBeforehand()),
    ])

  /// - Complexity: O(n + m) for each return.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    let endless = Dictionary(
      process.endlessReturns.map { ($0.flow, $0.circle) }, uniquingKeysWith: { first, _ in first })
    let circles = process.flowGraph.adjacency.stronglyConnectedComponents()
    return process.flows.map { flow in
      if let circle = endless[flow.reference] {
        return .violated(
          flow, variant: flow.kind.isReturn ? nil : "unmarked",
          [
            "flow": process.name(of: .flow(flow.reference)), "step": process[flow.target].shownName,
            "circle": process.name(of: circle),
          ], witness: process.witness(of: circle))
      }
      guard flow.kind.isReturn, circles.isOnCycle(edge: flow.reference.index) else {
        return .notApplicable(flow)
      }
      guard let limit = flow.kind.returnLimit else {
        return .satisfied(flow, by: text("satisfied.elsewhere"))
      }
      return .satisfied(flow, by: text("satisfied", ["limit": limit.title]))
    }
  }
}

private struct ReturnedWithoutLimit: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .clerk)
    start(.apply, "提出申请", by: .applicant)
    decision(.accept, "材料是否齐全", by: .clerk) {
      branch("是", to: .done)
      branch("否", to: .correct)
    }
    step(.correct, "补正材料", by: .applicant)
    end(.done, "受理", .completed)
    flow(.apply, to: .accept)
    flow(.correct, to: .accept, .returned(nil))
  }
}

private struct CircleOfPlainFlows: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .clerk)
    start(.apply, "提出申请", by: .applicant)
    decision(.accept, "材料是否齐全", by: .clerk) {
      branch("是", to: .done)
      branch("否", to: .correct)
    }
    step(.correct, "补正材料", by: .applicant)
    end(.done, "受理", .completed)
    flow(.apply, to: .accept)
    flow(.correct, to: .accept)
  }
}

private struct ReturnedOnce: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .clerk)
    start(.apply, "提出申请", by: .applicant)
    decision(.accept, "材料是否齐全", by: .clerk) {
      branch("是", to: .done)
      branch("否", to: .correct)
    }
    step(.correct, "补正材料", by: .applicant)
    end(.done, "受理", .completed)
    flow(.apply, to: .accept)
    flow(.correct, to: .accept, .returned(atMost: 1))
  }
}

private struct ReturnedForSomeTime: ExampleModel {
  var process: PowerProcess {
    posts(.examiner, .leader)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner)
    decision(.decide, "审批", by: .leader) {
      branch("同意", to: .done)
      branch("退回重审", to: .examine, .returned(within: .workingDays(5)))
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide)
  }
}

private struct BoundedBeforehand: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner, .leader)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    decision(.examine, "审查", by: .examiner) {
      branch("合格", to: .decide)
      branch("退回", to: .accept, .returned(atMost: 2))
    }
    decision(.decide, "审批", by: .leader) {
      branch("同意", to: .done)
      branch("退回", to: .correct)
    }
    step(.correct, "整改", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine)
    flow(.correct, to: .examine, .returned(atMost: 1))
  }
}

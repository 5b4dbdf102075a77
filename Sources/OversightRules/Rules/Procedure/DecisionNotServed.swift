internal import Oversight
internal import ProcessGraph

/// A decision comes into the hands of the party, in time.
struct DecisionNotServed: DutyRule {
  static let description = RuleDescription(
    id: "decision-not-served", family: .procedure, severity: .warning, pack: .china,
    references: ["行政处罚法 61, 85", "行政许可法 44"], texts: Texts.orderRules,
    examples: [
      .fires(KeptInTheDrawer()), .fires(Late()), .silent(Served()), .silent(SignedFor()),
      .undetermined(ServedInOtherUnit()), .undetermined(Stuck()),
    ])

  func duties(of policy: Policy) -> [ProcedurePolicy.ServiceDuty] { policy.procedure.service }

  /// - Complexity: O(n + m).
  func verdict(
    on step: ResolvedStep, of power: ResolvedPower, by duty: ProcedurePolicy.ServiceDuty,
    in context: CheckContext
  ) -> Verdict {
    let analysis = context.analysis(of: power)
    if let missing = analysis.missingSoundness { return .undetermined(step, missing: missing) }
    let process = analysis.process
    var arguments = ["step": step.shownName, "source": duty.source]
    let run = analysis.run(
      from: step, to: [.granted, .refused, .completed],
      past: { $0.reference != step.reference && process.does(duty.needs, at: $0) },
      // A party that signs has it in its hands.
      along: { $0.receipt.map { process[$0].isOutside } ?? false })
    if let run {
      arguments["run"] = process.name(of: run)
      return .violated(step, arguments, witness: process.witness(of: run))
    }
    return lateness(after: step, duty, process, arguments)
      ?? .satisfied(step, by: text("satisfied", arguments))
  }

  /// Whether one of the steps that serve has more time than the policy gives.
  private func lateness(
    after step: ResolvedStep, _ duty: ProcedurePolicy.ServiceDuty, _ process: ResolvedProcess,
    _ arguments: [String: LocalizedText]
  ) -> Verdict? {
    guard let within = duty.within else { return nil }
    let reached = process.flowGraph.adjacency.reachable(from: [step.reference.index])
    let serving = process.steps.filter {
      reached.contains($0.reference.index) && process.does(duty.needs, at: $0)
    }
    let timed = serving.compactMap { step in step.limit.map { (step: step, limit: $0) } }
    func named(_ place: (step: ResolvedStep, limit: TimeLimit)) -> [String: LocalizedText] {
      arguments.merging([
        "service": place.step.shownName, "given": place.limit.title, "most": within.title,
      ]) { $1 }
    }
    if let late = timed.first(where: { $0.limit.isAtMost(within) == false }) {
      return .violated(
        step, variant: "late", named(late), witness: Witness([step.path, late.step.path]))
    }
    if let open = timed.first(where: { $0.limit.isAtMost(within) == nil }) {
      return .undetermined(step, missing: text("missing", named(open)))
    }
    return nil
  }
}

private struct KeptInTheDrawer: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.leader)
    start(.apply, "立案")
    step(.decide, "作出处罚决定", .decide, by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct Late: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "立案")
    step(.decide, "作出处罚决定", .decide, by: .leader)
    step(.issue, "送达决定书", .serve, by: .clerk, within: .workingDays(15))
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .issue, .done)
  }
}

private struct Served: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "立案")
    step(.decide, "作出处罚决定", .decide, by: .leader)
    step(.issue, "送达决定书", .serve, by: .clerk, within: .workingDays(7))
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .issue, .done)
  }
}

private struct SignedFor: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.applicant, .leader)
    start(.apply, "立案")
    step(.decide, "作出处罚决定", .decide, by: .leader)
    end(.done, "收到决定书", .completed, by: .applicant)
    flow(.apply, to: .decide)
    flow(.decide, to: .done) { receipt(.applicant) }
  }
}

private struct ServedInOtherUnit: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "立案")
    step(.decide, "作出处罚决定", .decide, by: .leader)
    step(.issue, "送达决定书", .serve, by: .clerk, within: .days(9))
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .issue, .done)
  }
}

private struct Stuck: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "立案")
    step(.decide, "作出处罚决定", .decide, by: .leader)
    decision(.examine, "是否公开", by: .clerk) {
      branch("是", to: .issue)
      branch("否", to: .correct)
    }
    step(.correct, "归档", by: .clerk)
    step(.issue, "送达决定书", .serve, by: .clerk)
    join(.accept)
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .examine)
    sequence(.correct, .accept, .done)
    flow(.issue, to: .accept)
  }
}

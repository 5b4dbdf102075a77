internal import Oversight

/// A paper that burdens somebody says how to appeal.
struct MissingRemedy: DutyRule {
  static let description = RuleDescription(
    id: "missing-remedy", family: .procedure, severity: .error, pack: .china,
    references: ["行政许可法 38", "行政处罚法 59", "行政强制法 24, 37"], texts: Texts.orderRules,
    examples: [
      .fires(PenaltyWithoutRemedies()), .fires(RefusalWithoutRemedies()),
      .silent(PenaltyWithRemedies()), .silent(RefusalWithRemedies()), .undetermined(Stuck()),
    ])

  func duties(of policy: Policy) -> [SourcedDuty] { policy.procedure.remedies }

  /// Before an end the paper has been issued; from any other step on it is issued.
  ///
  /// - Complexity: O(n + m), more where branches are entangled.
  func verdict(
    on step: ResolvedStep, of power: ResolvedPower, by duty: SourcedDuty,
    in context: CheckContext
  ) -> Verdict {
    let analysis = context.analysis(of: power)
    func statesRemedies(_ step: ResolvedStep) -> Bool {
      step.documents.contains { $0.statesRemedies == true }
    }
    let run: ProcessRun?
    if step.kind.isEnd {
      switch analysis.before(step, anyOf: statesRemedies) {
      case .run(let found): run = statesRemedies(step) ? nil : found
      case .never: run = nil
      case .undetermined:
        return .undetermined(step, missing: Texts.shared.text("shared.missing.soundness"))
      }
    } else {
      if let missing = analysis.missingSoundness { return .undetermined(step, missing: missing) }
      run = analysis.run(
        from: step, to: [.granted, .refused, .completed], past: statesRemedies)
    }
    guard let run else { return .satisfied(step, by: text("satisfied")) }
    return .violated(
      step, variant: step.kind.isEnd ? "end" : nil,
      ["step": step.shownName, "run": analysis.process.name(of: run), "source": duty.source],
      witness: analysis.process.witness(of: run))
  }
}

private struct PenaltyWithoutRemedies: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "立案")
    step(.decide, "作出处罚决定", .decide, by: .leader)
    step(.issue, "送达决定书", .serve, by: .clerk) { issues("行政处罚决定书") }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .issue, .done)
  }
}

private struct RefusalWithoutRemedies: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.decide, "不予许可", .decide, by: .clerk) { issues("不予许可决定书") }
    end(.refused, "不予许可", .refused)
    sequence(.apply, .decide, .refused)
  }
}

private struct PenaltyWithRemedies: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "立案")
    step(.decide, "作出处罚决定", .decide, by: .leader)
    step(.issue, "送达决定书", .serve, by: .clerk) { issues("行政处罚决定书", statesRemedies: true) }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .issue, .done)
  }
}

private struct RefusalWithRemedies: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.decide, "不予许可", .decide, by: .clerk) {
      issues("不予许可决定书", statesRemedies: true)
    }
    end(.refused, "不予许可", .refused)
    sequence(.apply, .decide, .refused)
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
    step(.issue, "送达决定书", .serve, by: .clerk) { issues("行政处罚决定书", statesRemedies: true) }
    join(.accept)
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .examine)
    sequence(.correct, .accept, .done)
    flow(.issue, to: .accept)
  }
}

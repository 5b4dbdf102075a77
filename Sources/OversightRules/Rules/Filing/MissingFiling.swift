internal import Oversight

/// One matter, one filing.
struct MissingFiling: DutyRule {
  static let description = RuleDescription(
    id: "missing-filing", family: .filing, severity: .error, pack: .public,
    references: ["政府采购法 47", "招标投标法 47", "行政处罚法 52"], texts: Texts.paperRules,
    examples: [
      .fires(NeverFiled()), .silent(FiledAtTheStep()), .silent(FiledLater()),
      .undetermined(Stuck()),
    ])

  func duties(of policy: Policy) -> [SourcedDuty] { policy.filing.filings }

  /// - Complexity: O(n + m).
  func verdict(
    on step: ResolvedStep, of power: ResolvedPower, by duty: SourcedDuty,
    in context: CheckContext
  ) -> Verdict {
    let process = power.process
    if process.files(at: step) { return .satisfied(step, by: text("satisfied")) }
    let analysis = context.analysis(of: power)
    if let missing = analysis.missingSoundness { return .undetermined(step, missing: missing) }
    let run = analysis.run(
      from: step, to: Set(Outcome.allCases.filter(\.isDecisive)), past: process.files)
    guard let run else { return .satisfied(step, by: text("satisfied")) }
    return .violated(
      step, ["step": step.shownName, "source": duty.source, "run": process.name(of: run)],
      witness: process.witness(of: run))
  }
}

extension ResolvedProcess {
  /// Whether something is filed at a step.
  fileprivate func files(at step: ResolvedStep) -> Bool {
    step.actions.contains(.file) || !filings(at: step).isEmpty
  }
}

private struct NeverFiled: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出方案")
    step(.decide, "审定", .decide, by: .head) {
      matter(.largeSum)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct FiledAtTheStep: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出方案")
    step(.decide, "审定", .decide, by: .head) {
      matter(.largeSum)
      filing(.after, .workingDays(3), by: .head) { material("会议纪要") }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct FiledLater: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出方案")
    step(.decide, "审定", .decide, by: .head) {
      matter(.largeSum)
    }
    step(.issue, "报备", .file, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .issue, .done)
  }
}

private struct Stuck: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .other,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出方案")
    decision(.decide, "审定", .decide, by: .head) {
      branch("同意", to: .issue)
      branch("不同意", to: .correct)
      matter(.largeSum)
    }
    step(.issue, "报备", .file, by: .clerk)
    step(.correct, "退回", by: .clerk)
    join(.accept)
    end(.done, "办结", .completed)
    sequence(.apply, .decide)
    sequence(.issue, .accept, .done)
    flow(.correct, to: .accept)
  }
}

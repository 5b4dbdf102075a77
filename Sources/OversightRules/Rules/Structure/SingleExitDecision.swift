internal import Oversight

/// A decision has at least two exits.
struct SingleExitDecision: Rule {
  static let description = RuleDescription(
    id: "single-exit-decision", family: .structure, severity: .warning,
    references: ["GB/T 1526-1989 (ISO 5807:1985), decision"], texts: Texts.structureRules,
    examples: [.fires(OneExit()), .fires(NoExit()), .silent(TwoExits())])

  /// - Complexity: O(n + m).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.steps.map { step in
      guard step.kind == .decision else { return .notApplicable(step) }
      let exits = process.flows(from: step)
      guard exits.count < 2 else {
        let count = LocalizedText("\(exits.count)")
        return .satisfied(step, by: text("satisfied", ["count": count]))
      }
      guard let exit = exits.first else {
        return .violated(step, variant: "none", ["step": step.shownName])
      }
      let target = process[exit.target]
      return .violated(
        step, ["step": step.shownName, "target": target.shownName],
        witness: Witness([step.path, exit.path, target.path]))
    }
  }
}

private struct OneExit: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    decision(.accept, "材料是否齐全", by: .clerk) { branch("是", to: .done) }
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
  }
}

private struct NoExit: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    decision(.accept, "材料是否齐全", by: .clerk) {}
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
  }
}

private struct TwoExits: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    decision(.accept, "材料是否齐全", by: .clerk) {
      branch("是", to: .done)
      branch("否", to: .refused)
    }
    end(.done, "办结", .completed)
    end(.refused, "不予受理", .notAccepted)
    flow(.apply, to: .accept)
  }
}

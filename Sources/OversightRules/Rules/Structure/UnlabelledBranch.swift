internal import Oversight

/// Every exit of a decision says when it is taken.
struct UnlabelledBranch: Rule {
  static let description = RuleDescription(
    id: "unlabelled-branch", family: .structure, severity: .warning,
    references: ["GB/T 1526-1989 (ISO 5807:1985), decision"], texts: Texts.structureRules,
    examples: [.fires(OneExitUnlabelled()), .silent(Labelled()), .silent(LabelledByRange())])

  /// - Complexity: O(n + m).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.steps.filter { $0.kind == .decision || $0.kind == .inclusiveSplit }
      .flatMap { step in
        let exits = process.flows(from: step)
        return exits.map { verdict(on: $0, exits.count, process) }
      }
  }

  private func verdict(
    on exit: ResolvedFlow, _ exits: Int, _ process: ResolvedProcess
  ) -> Verdict {
    guard exits > 1 else { return .notApplicable(exit) }
    if let condition = exit.condition, !condition.isBlank {
      return .satisfied(exit, by: text("satisfied", ["condition": condition]))
    }
    if let range = exit.range {
      let quantity = LocalizedText(range.quantity)
      return .satisfied(exit, by: text("satisfied.range", ["quantity": quantity]))
    }
    let (source, target) = (process[exit.source], process[exit.target])
    return .violated(
      exit,
      [
        "step": source.shownName, "target": target.shownName,
        "exits": LocalizedText("\(exits)"),
      ],
      witness: Witness([source.path, exit.path, target.path]))
  }
}

private struct OneExitUnlabelled: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    decision(.accept, "材料是否齐全", by: .clerk) {
      branch("是", to: .done)
      branch(to: .refused)
    }
    end(.done, "办结", .completed)
    end(.refused, "不予受理", .notAccepted)
    flow(.apply, to: .accept)
  }
}

private struct Labelled: ExampleModel {
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

private struct LabelledByRange: ExampleModel {
  var process: PowerProcess {
    posts(.leader)
    start(.apply, "提出申请")
    decision(.decide, "审批", by: .leader) {
      branch(to: .done, range: QuantityRange("金额", below: 100_000, unit: "元"))
      branch("提交集体研究", to: .refused)
    }
    end(.done, "办结", .completed)
    end(.refused, "另行上会", .transferred)
    flow(.apply, to: .decide)
  }
}

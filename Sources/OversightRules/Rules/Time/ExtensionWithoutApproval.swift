internal import Oversight

/// Somebody else approves that a limit is extended.
struct ExtensionWithoutApproval: Rule {
  static let description = RuleDescription(
    id: "extension-without-approval", family: .time, severity: .warning, pack: .public,
    references: ["行政许可法 42", "行政强制法 25"], texts: Texts.limitRules,
    examples: [.fires(ByNobody()), .fires(ByOneself()), .silent(ByLeader())])

  /// - Complexity: O(number of flows).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.flows.map { flow in
      guard flow.isExtension else { return .notApplicable(flow) }
      var arguments = ["flow": process.name(of: .flow(flow.reference))]
      guard let approver = flow.approver else { return .violated(flow, arguments) }
      arguments["post"] = process[approver].name
      guard process.isIndependent(approver, of: Set(process[flow.source].posts)) else {
        return .violated(flow, variant: "own", arguments)
      }
      return .satisfied(flow, by: text("satisfied", arguments))
    }
  }
}

private struct ByNobody: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "提出申请")
    decision(.examine, "能否按期办结", by: .clerk) {
      branch("能", to: .done)
      branch("不能", to: .correct) { extends() }
    }
    step(.correct, "延期办理", by: .clerk)
    end(.done, "办结", .completed)
    flow(.apply, to: .examine)
    flow(.correct, to: .done)
  }
}

private struct ByOneself: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "提出申请")
    decision(.examine, "能否按期办结", by: .clerk) {
      branch("能", to: .done)
      branch("不能", to: .correct) { extends(approvedBy: .clerk) }
    }
    step(.correct, "延期办理", by: .clerk)
    end(.done, "办结", .completed)
    flow(.apply, to: .examine)
    flow(.correct, to: .done)
  }
}

private struct ByLeader: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "提出申请")
    decision(.examine, "能否按期办结", by: .clerk) {
      branch("能", to: .done)
      branch("不能", to: .correct) { extends(approvedBy: .leader) }
    }
    step(.correct, "延期办理", by: .clerk)
    end(.done, "办结", .completed)
    flow(.apply, to: .examine)
    flow(.correct, to: .done)
  }
}

internal import Oversight

/// What a party hands in or receives is signed for.
struct MissingReceipt: Rule {
  static let description = RuleDescription(
    id: "missing-receipt", family: .supervision, severity: .warning, pack: .public,
    references: ["行政许可法 32", "行政许可法 44", "行政处罚法 61"],
    texts: Texts.supervisionRules,
    examples: [
      .fires(IntakeWithoutReceipt()), .fires(ServiceWithoutReceipt()), .silent(WithReceipts()),
      .undetermined(UnknownIntake()),
    ])

  /// - Complexity: O(n + m).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    power.process.flows.map { verdict(on: $0, power.process) }
  }

  private func verdict(on flow: ResolvedFlow, _ process: ResolvedProcess) -> Verdict {
    let ends = process.ends(of: flow)
    let isSentByParty = !ends.senders.isEmpty && ends.senders.allSatisfy(process.isOutside)
    let isReceivedByParty = process.isOutside(ends.receiver)
    // Between two outside parties the office signs for nothing.
    guard ends.areDescribed, isSentByParty != isReceivedByParty else {
      return .notApplicable(flow)
    }
    if let signer = flow.receipt {
      return .satisfied(flow, by: text("satisfied", ["post": process[signer].name]))
    }
    if let unknown = ends.stepWithoutPerformer {
      return .undetermined(flow, missing: .missingPerformer(of: unknown))
    }
    guard let handOver = process.handOver(on: flow), handOver.involvesOutsideParty else {
      return .notApplicable(flow)
    }
    let senders = handOver.senders.map { process[$0] }
    return .violated(
      flow, variant: isSentByParty ? "intake" : "service",
      [
        "senders": senders.map(\.shownName).quotedList, "receiver": ends.receiver.shownName,
        "parties": process.names(
          of: Set(isSentByParty ? senders.flatMap(\.posts) : ends.receiver.posts)),
      ],
      witness: Witness(senders.map(\.path) + [flow.path, ends.receiver.path]))
  }
}

private struct IntakeWithoutReceipt: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .clerk)
    start(.apply, "提出申请", by: .applicant)
    step(.accept, "受理", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

private struct ServiceWithoutReceipt: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .clerk)
    start(.apply, "依职权启动")
    step(.issue, "制作决定书", by: .clerk)
    end(.done, "收到决定书", .completed, by: .applicant)
    sequence(.apply, .issue, .done)
  }
}

private struct WithReceipts: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .clerk)
    start(.apply, "提出申请", by: .applicant)
    step(.accept, "受理", by: .clerk)
    end(.done, "领取证件", .granted, by: .applicant)
    flow(.apply, to: .accept) { receipt(.clerk) }
    flow(.accept, to: .done) { receipt(.applicant) }
  }
}

private struct UnknownIntake: ExampleModel {
  var process: PowerProcess {
    posts(.applicant)
    start(.apply, "提出申请", by: .applicant)
    step(.accept, "受理")
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

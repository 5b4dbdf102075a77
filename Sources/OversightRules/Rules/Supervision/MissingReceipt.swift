internal import Oversight

/// What a party hands in or receives is signed for.
struct MissingReceipt: Rule {
  static let description = RuleDescription(
    id: "missing-receipt", family: .supervision, severity: .warning, pack: .public,
    references: ["行政许可法 32", "行政许可法 44", "行政处罚法 61"],
    texts: Texts.supervisionRules,
    examples: [
      .fires(IntakeWithoutReceipt()), .fires(ServiceWithoutReceipt()),
      .fires(IntakeSignedByParty()), .fires(ServiceSignedByOfficer()),
      .fires(IntakeBesideExOfficioStart()), .fires(SignedBeforeFork()), .silent(WithReceipts()),
      .undetermined(UnknownIntake()), .undetermined(UnknownIntakeBesideExOfficioStart()),
    ])

  /// - Complexity: O(n + m).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    power.process.flows.map { verdict(on: $0, power.process) }
  }

  private func verdict(on flow: ResolvedFlow, _ process: ResolvedProcess) -> Verdict {
    let ends = process.ends(of: flow)
    guard ends.areDescribed else { return .notApplicable(flow) }
    if let unknown = ends.stepWithoutPerformer {
      let isSentByParty = !ends.senders.isEmpty && ends.senders.allSatisfy(process.isOutside)
      // Between two outside parties the office signs for nothing.
      guard isSentByParty != process.isOutside(ends.receiver) else { return .notApplicable(flow) }
      return .undetermined(flow, missing: .missingPerformer(of: unknown))
    }
    guard let handOver = process.handOver(on: flow), handOver.involvesOutsideParty else {
      return .notApplicable(flow)
    }
    let senders = handOver.senders.map { process[$0] }
    let isIntake = senders.allSatisfy(process.isOutside)
    guard isIntake != process.isOutside(ends.receiver) else { return .notApplicable(flow) }
    if let signer = flow.receipt, process.isSignedFor(handOver) {
      return .satisfied(flow, by: text("satisfied", ["post": process[signer].name]))
    }
    return violation(handOver, flow, process, isIntake: isIntake)
  }

  private func violation(
    _ handOver: HandOver, _ flow: ResolvedFlow, _ process: ResolvedProcess, isIntake: Bool
  ) -> Verdict {
    let senders = handOver.senders.map { process[$0] }
    let receiver = process[handOver.receiver]
    var arguments = [
      "senders": senders.map(\.shownName).quotedList, "receiver": receiver.shownName,
      "parties": process.names(of: Set(isIntake ? senders.flatMap(\.posts) : receiver.posts)),
      "flow": process.name(of: .flow(flow.reference)),
    ]
    var variant = isIntake ? "intake" : "service"
    if let (earlier, signer) = process.misplacedReceipt(of: handOver) {
      variant = "earlier"
      arguments["earlier"] = process.name(of: .flow(earlier.reference))
      arguments["post"] = process[signer].name
    } else if let signer = flow.receipt {
      variant += "Signer"
      arguments["post"] = process[signer].name
    }
    return .violated(
      flow, variant: variant, arguments,
      witness: Witness(senders.map(\.path) + [flow.path, receiver.path]))
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

private struct IntakeSignedByParty: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .clerk)
    start(.apply, "提出申请", by: .applicant)
    step(.accept, "受理", by: .clerk)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept) { receipt(.applicant) }
    flow(.accept, to: .done)
  }
}

private struct ServiceSignedByOfficer: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .clerk, .head)
    start(.apply, "依职权启动")
    step(.issue, "制作决定书", by: .clerk)
    end(.done, "收到决定书", .completed, by: .applicant)
    flow(.apply, to: .issue)
    flow(.issue, to: .done) { receipt(.head) }
  }
}

private struct IntakeBesideExOfficioStart: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .clerk)
    start(.apply, "提出申请", by: .applicant)
    start(.examine, "依职权启动")
    join(.correct)
    step(.accept, "立案", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .correct, .accept, .done)
    flow(.examine, to: .correct)
  }
}

private struct SignedBeforeFork: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .clerk)
    start(.apply, "提出申请", by: .applicant)
    fork(.correct)
    step(.accept, "受理", by: .clerk)
    end(.done, "办结", .completed)
    flow(.apply, to: .correct) { receipt(.clerk) }
    sequence(.correct, .accept, .done)
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

private struct UnknownIntakeBesideExOfficioStart: ExampleModel {
  var process: PowerProcess {
    posts(.applicant)
    start(.apply, "提出申请", by: .applicant)
    start(.examine, "依职权启动")
    join(.correct)
    step(.accept, "立案")
    end(.done, "办结", .completed)
    sequence(.apply, .correct, .accept, .done)
    flow(.examine, to: .correct)
  }
}

internal import Oversight

/// Somebody independent watches every hand-over, or signs for it on the receiving side.
struct UnsupervisedHandover: Rule {
  static let description = RuleDescription(
    id: "unsupervised-handover", family: .supervision, severity: .error,
    references: ["行政许可法 10", "行政处罚法 75"], texts: Texts.supervisionRules,
    examples: [
      .fires(Unwatched()), .fires(WatchedByParty()), .fires(SignedBySubordinate()),
      .fires(SignedElsewhere()), .fires(WatchedAtBothEndsOnly()), .silent(WatchedFlow()),
      .silent(SignedFor()), .undetermined(UnknownReceiver()),
    ])

  /// - Complexity: O(n + m), and the chains of reports of those who supervise.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    power.process.flows.map { verdict(on: $0, power.process) }
  }

  private func verdict(on flow: ResolvedFlow, _ process: ResolvedProcess) -> Verdict {
    let ends = process.ends(of: flow)
    guard ends.areDescribed, !isForParties(ends, process) else { return .notApplicable(flow) }
    if let unknown = ends.stepWithoutPerformer {
      return .undetermined(flow, missing: .missingPerformer(of: unknown))
    }
    guard let handOver = process.handOver(on: flow), !handOver.involvesOutsideParty else {
      return .notApplicable(flow)
    }
    switch process.cover(of: handOver) {
    case .supervision(let reference):
      let supervision = process[reference]
      let names = ["name": supervision.shownName, "post": process[supervision.post].name]
      return .satisfied(flow, by: text("satisfied.supervision", names))
    case .receipt(let post):
      return .satisfied(flow, by: text("satisfied.receipt", ["post": process[post].name]))
    case nil: return violation(handOver, flow, process)
    }
  }

  /// Intake and service need a receipt instead: that is another rule's.
  private func isForParties(_ ends: FlowEnds, _ process: ResolvedProcess) -> Bool {
    process.isOutside(ends.receiver)
      || !ends.senders.isEmpty && ends.senders.allSatisfy(process.isOutside)
  }

  private func violation(
    _ handOver: HandOver, _ flow: ResolvedFlow, _ process: ResolvedProcess
  ) -> Verdict {
    let senders = handOver.senders.map { process[$0] }
    let receiver = process[handOver.receiver]
    var arguments = [
      "senders": senders.map(\.shownName).quotedList, "receiver": receiver.shownName,
      "sending": process.names(of: Set(senders.flatMap(\.posts))),
      "receiving": process.names(of: receiver.posts), "level": handOver.level.title,
    ]
    let (variant, post) = whyNotCovered(handOver, flow, process)
    if let post { arguments["post"] = process[post].name }
    return .violated(
      flow, variant: variant, arguments,
      witness: Witness(senders.map(\.path) + [flow.path, receiver.path]))
  }

  /// What looks like a cover and is none: a supervision or receipt that does not count.
  private func whyNotCovered(
    _ handOver: HandOver, _ flow: ResolvedFlow, _ process: ResolvedProcess
  ) -> (variant: String?, post: Reference<ResolvedPost>?) {
    if let supervision = process.supervisions(of: flow).first {
      return ("dependent", supervision.post)
    }
    if let signer = flow.receipt {
      let isOnReceivingSide = process.isOnReceivingSide(signer, of: handOver)
      return (isOnReceivingSide ? "dependentReceipt" : "receiptElsewhere", signer)
    }
    let ends = (handOver.senders + [handOver.receiver]).map { process[$0] }
    let areWatched = ends.allSatisfy {
      process.supervisions(of: $0).contains(where: process.isIndependent)
    }
    return (areWatched ? "indirect" : nil, nil)
  }
}

private struct Unwatched: ExampleModel {
  var process: PowerProcess {
    posts(.examiner, .leader)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner)
    step(.decide, "决定", by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct WatchedByParty: ExampleModel {
  var process: PowerProcess {
    posts(.examiner, .leader)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner)
    step(.decide, "决定", by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .examine)
    handover(.examine, to: .decide) { supervised(by: .leader, .process) }
    flow(.decide, to: .done)
  }
}

private struct SignedBySubordinate: ExampleModel {
  var process: PowerProcess {
    post(.clerk, "经办人", reportsTo: .head)
    posts(.head)
    start(.apply, "提出申请")
    step(.decide, "决定", by: .head)
    step(.issue, "制发证件", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .decide)
    handover(.decide, to: .issue) { receipt(.clerk) }
    flow(.issue, to: .done)
  }
}

private struct SignedElsewhere: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner, .leader)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner)
    step(.decide, "决定", by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .examine)
    handover(.examine, to: .decide) { receipt(.clerk) }
    flow(.decide, to: .done)
  }
}

private struct WatchedAtBothEndsOnly: ExampleModel {
  var process: PowerProcess {
    posts(.examiner, .leader, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner) { supervised(by: .office, .content) }
    step(.decide, "决定", by: .leader) { supervised(by: .office, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct WatchedFlow: ExampleModel {
  var process: PowerProcess {
    posts(.examiner, .leader, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner)
    step(.decide, "决定", by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .examine)
    handover(.examine, to: .decide) { supervised(by: .office, .process, evidence: "交接单") }
    flow(.decide, to: .done)
  }
}

private struct SignedFor: ExampleModel {
  var process: PowerProcess {
    posts(.examiner, .leader)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner)
    step(.decide, "决定", by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .examine)
    handover(.examine, to: .decide) { receipt(.leader) }
    flow(.decide, to: .done)
  }
}

private struct UnknownReceiver: ExampleModel {
  var process: PowerProcess {
    posts(.examiner)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner)
    step(.decide, "决定")
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

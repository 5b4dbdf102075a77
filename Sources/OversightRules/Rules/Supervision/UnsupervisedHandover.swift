internal import Oversight

/// Somebody independent watches every hand-over, or signs for it on the receiving side.
struct UnsupervisedHandover: Rule {
  static let description = RuleDescription(
    id: "unsupervised-handover", family: .supervision, severity: .error,
    references: ["行政许可法 10", "行政处罚法 75"], texts: Texts.supervisionRules,
    examples: [
      .fires(Unwatched()), .fires(WatchedByReceiver()), .fires(WatchedByApplicant()),
      .fires(SignedBySubordinate()), .fires(SignedElsewhere()), .fires(SignedByColleagueOfBoth()),
      .fires(SignedByApplicant()), .fires(SignedByPossibleSender()), .fires(WatchedBeforeFork()),
      .fires(WatchedAtBothEndsOnly()), .silent(WatchedFlow()), .silent(WatchedByPublic()),
      .silent(SignedFor()), .silent(PartyJoins()), .undetermined(UnknownReceiver()),
      .undetermined(SupervisorReportsInCircle()),
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
    case nil: break
    }
    if let post = process.coverInDoubt(of: handOver) {
      return .undetermined(flow, missing: .missingOrder(ofReportsAbove: post, process))
    }
    return violation(handOver, flow, process)
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
      "flow": process.name(of: .flow(flow.reference)),
    ]
    let misplaced = process.misplacedCover(of: handOver)
    let (variant, post) =
      misplaced.map { ("earlier", $0.post) } ?? whyNotCovered(handOver, flow, process)
    arguments["earlier"] = misplaced.map { process.name(of: .flow($0.flow.reference)) }
    arguments["post"] = post.map { process[$0].name }
    return .violated(
      flow, variant: variant, arguments,
      witness: Witness(senders.map(\.path) + [flow.path, receiver.path]))
  }

  /// What looks like a cover and is none: a supervision or receipt that does not count.
  private func whyNotCovered(
    _ handOver: HandOver, _ flow: ResolvedFlow, _ process: ResolvedProcess
  ) -> (variant: String?, post: Reference<ResolvedPost>?) {
    if let supervisor = process.supervisions(of: flow).first?.post {
      return (process.isParty(supervisor) ? "party" : "dependent", supervisor)
    }
    if let signer = flow.receipt {
      if process[signer].isOutside { return ("partyReceipt", signer) }
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

private struct WatchedByReceiver: ExampleModel {
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

private struct WatchedByApplicant: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .examiner, .leader)
    start(.apply, "提出申请", by: .applicant)
    step(.examine, "审查", by: .examiner)
    step(.decide, "决定", by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .examine)
    handover(.examine, to: .decide) { supervised(by: .applicant, .process) }
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

private struct SignedByColleagueOfBoth: ExampleModel {
  var process: PowerProcess {
    post(.clerk, "经办人", unit: Unit("section", "审批科"))
    post(.examiner, "审查岗", unit: Unit("section", "审批科"))
    post(.head, "科长", unit: Unit("section", "审批科"))
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner)
    step(.decide, "决定", by: .head)
    end(.done, "办结", .completed)
    sequence(.apply, .examine)
    handover(.examine, to: .decide) { receipt(.clerk) }
    flow(.decide, to: .done)
  }
}

private struct SignedByApplicant: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .clerk, .examiner)
    start(.apply, "提出申请", by: .applicant)
    step(.accept, "受理", by: .clerk)
    step(.examine, "现场核查", by: .examiner, .applicant)
    end(.done, "办结", .completed)
    sequence(.apply, .accept)
    handover(.accept, to: .examine) { receipt(.applicant) }
    flow(.examine, to: .done)
  }
}

private struct SignedByPossibleSender: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk, .examiner) { anyPerformer() }
    step(.examine, "审查", by: .examiner)
    end(.done, "办结", .completed)
    sequence(.apply, .accept)
    handover(.accept, to: .examine) { receipt(.examiner) }
    flow(.examine, to: .done)
  }
}

private struct WatchedBeforeFork: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner, .office)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    fork(.decide)
    step(.examine, "审查", by: .examiner)
    step(.issue, "登记", by: .clerk)
    end(.done, "办结", .completed)
    end(.refused, "归档", .completed)
    sequence(.apply, .accept)
    flow(.accept, to: .decide) { supervised(by: .office, .process, evidence: "交接单") }
    sequence(.decide, .examine, .done)
    sequence(.decide, .issue, .refused)
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

private struct WatchedByPublic: ExampleModel {
  var process: PowerProcess {
    post(.applicant, "村民代表", layer: .outside, supervisionLine: .public)
    posts(.examiner, .leader)
    start(.apply, "提出申请", by: .applicant)
    step(.examine, "审查", by: .examiner)
    step(.decide, "决定", by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .examine)
    handover(.examine, to: .decide) { supervised(by: .applicant, .process, evidence: "见证记录") }
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

private struct PartyJoins: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .clerk, .examiner, .office)
    start(.apply, "提出申请", by: .applicant)
    step(.accept, "受理", by: .clerk)
    step(.examine, "审查", by: .examiner)
    step(.decide, "现场核查", by: .examiner, .applicant)
    end(.done, "办结", .completed)
    sequence(.apply, .accept)
    handover(.accept, to: .examine) { supervised(by: .office, .process, evidence: "交接单") }
    sequence(.examine, .decide, .done)
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

private struct SupervisorReportsInCircle: ExampleModel {
  var process: PowerProcess {
    post(.head, "科长", reportsTo: .office)
    post(.office, "派驻纪检监察组", layer: .supervisor, reportsTo: .head)
    posts(.examiner, .leader)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner)
    step(.decide, "决定", by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .examine)
    handover(.examine, to: .decide) { supervised(by: .office, .process, evidence: "交接单") }
    flow(.decide, to: .done)
  }
}

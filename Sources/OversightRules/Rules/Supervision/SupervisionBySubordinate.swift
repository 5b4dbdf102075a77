internal import Oversight

/// Nobody supervises those whom they report to.
struct SupervisionBySubordinate: Rule {
  static let description = RuleDescription(
    id: "supervision-by-subordinate", family: .supervision, severity: .warning,
    references: ["COSO Internal Control 2013, principle 16"], texts: Texts.supervisionRules,
    examples: [
      .fires(WatchesOwnHead()), .fires(WatchesHeadOfHead()), .silent(WatchesFromOutside()),
      .undetermined(ReportsInCircle()), .undetermined(UnknownPerformer()),
    ])

  /// - Complexity: O(number of supervisions, and the chains of reports above them).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    power.process.supervisions.map { verdict(on: $0, power.process) }
  }

  private func verdict(
    on supervision: ResolvedSupervision, _ process: ResolvedProcess
  ) -> Verdict {
    let supervisor = process[supervision.post]
    let watched = Watched(by: supervision, in: process)
    guard supervisor.isDescribed, !watched.parties.contains(supervision.post) else {
      return .notApplicable(supervision)
    }
    let superiors = process.superiors(of: supervision.post)
    if process.reportsInCircle(supervision.post) {
      return .undetermined(
        supervision, missing: .missingOrder(ofReportsAbove: supervision.post, process))
    }
    if let index = superiors.firstIndex(where: watched.parties.contains) {
      let names = [
        "post": supervisor.name, "superior": process[superiors[index]].name,
        "target": process.name(of: supervision.target),
      ]
      return .violated(
        supervision, variant: index == 0 ? nil : "indirect", names,
        witness: Witness(
          [supervision.path, supervisor.path] + superiors[...index].map { process[$0].path }))
    }
    if let missing = watched.missing { return .undetermined(supervision, missing: missing) }
    guard !watched.parties.isEmpty else { return .notApplicable(supervision) }
    return .satisfied(supervision, by: text("satisfied", ["post": supervisor.name]))
  }
}

private struct WatchesOwnHead: ExampleModel {
  var process: PowerProcess {
    post(.clerk, "经办人", reportsTo: .head)
    posts(.head)
    start(.apply, "提出申请")
    step(.examine, "审核", by: .head) { supervised(by: .clerk, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct WatchesHeadOfHead: ExampleModel {
  var process: PowerProcess {
    post(.clerk, "经办人", reportsTo: .head)
    post(.head, "科长", reportsTo: .leader)
    posts(.leader)
    start(.apply, "提出申请")
    step(.decide, "决定", by: .leader) { supervised(by: .clerk, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct WatchesFromOutside: ExampleModel {
  var process: PowerProcess {
    post(.clerk, "经办人", reportsTo: .head)
    posts(.head, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { supervised(by: .office, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct ReportsInCircle: ExampleModel {
  var process: PowerProcess {
    post(.head, "科长", reportsTo: .leader)
    post(.leader, "分管领导", reportsTo: .head)
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { supervised(by: .head, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct UnknownPerformer: ExampleModel {
  var process: PowerProcess {
    posts(.office)
    start(.apply, "提出申请")
    step(.examine, "审查") { supervised(by: .office, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

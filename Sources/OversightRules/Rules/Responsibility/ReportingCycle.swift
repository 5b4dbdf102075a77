internal import Oversight

/// Reports lead upwards and never back.
struct ReportingCycle: Rule {
  static let description = RuleDescription(
    id: "reporting-cycle", family: .responsibility, severity: .error, isWaivable: false,
    references: ["公务员法 60", "COSO Internal Control 2013, principle 3"],
    texts: Texts.responsibilityRules,
    examples: [
      .fires(ReportingToEachOther()), .fires(ReportingToItselfElsewhere()), .silent(Upwards()),
    ])

  /// - Complexity: O(p) for p posts, p² where identities are shared.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    let circles = process.circlesOfReports
    let circling = Set(circles.flatMap(\.members))
    return process.posts.map { post in
      if let circle = circles.first(where: { $0.chain.first == post.reference }) {
        return violation(circle.chain.map { process[$0] }, process)
      }
      guard let superior = post.reportsTo, post.isDescribed, !circling.contains(post.reference)
      else { return .notApplicable(post) }
      return .satisfied(post, by: text("satisfied", ["superior": process[superior].name]))
    }
  }

  private func violation(_ chain: [ResolvedPost], _ process: ResolvedProcess) -> Verdict {
    .violated(
      chain[0], ["post": chain[0].name, "chain": process.name(ofReports: chain)],
      witness: Witness(chain.map(\.path)))
  }
}

private struct ReportingToEachOther: ExampleModel {
  var process: PowerProcess {
    post(.clerk, "经办人", reportsTo: .head)
    post(.head, "科长", reportsTo: .leader)
    post(.leader, "分管领导", reportsTo: .head)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk)
    step(.decide, "决定", by: .head, .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct ReportingToItselfElsewhere: ExampleModel {
  var process: PowerProcess {
    post(.head, "科长", reportsTo: .leader, identity: "head")
    post(.leader, "审批科负责人", identity: "head")
    start(.apply, "提出申请")
    step(.examine, "审查", by: .head)
    step(.decide, "决定", by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct Upwards: ExampleModel {
  var process: PowerProcess {
    post(.clerk, "经办人", reportsTo: .head)
    post(.head, "科长", reportsTo: .leader)
    posts(.leader)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk)
    step(.decide, "决定", by: .head, .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

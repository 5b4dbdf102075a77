internal import Oversight

/// No post watches more points of the worst grade than it can look after.
struct OverloadedSupervisor: Rule {
  static let description = RuleDescription(
    id: "overloaded-supervisor", family: .supervision, severity: .note,
    references: ["ISO 31000:2018, 5.4.4"], texts: Texts.supervisionRules,
    examples: [.fires(Thirteen()), .silent(One()), .undetermined(ThirteenUngraded())])

  /// One verdict for each post that watches such a point, at its first power in the catalogue.
  ///
  /// - Complexity: O(number of posts, risks and supervisions), for the first power that of all
  ///   powers.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let own = context.analysis(of: power).supervisorLoads
    return own.map { verdict(on: power.process[$0.post], $0.key, power, context) }
  }

  private func verdict(
    on post: ResolvedPost, _ key: PostKey, _ power: ResolvedPower, _ context: CheckContext
  ) -> Verdict {
    guard let limit = context.policy.supervision.mostGravePoints,
      let load = context.load(of: key),
      context.catalogue.powers[load.firstPower].entry.id == power.entry.id
    else { return .notApplicable(post) }
    let arguments = [
      "post": post.name, "count": LocalizedText("\(load.grave)"),
      "ungraded": LocalizedText("\(load.ungraded)"), "limit": LocalizedText("\(limit)"),
    ]
    if load.grave > limit {
      return .violated(post, arguments)
    }
    if load.grave + load.ungraded > limit {
      return .undetermined(post, missing: text("missing", arguments))
    }
    return .satisfied(post, by: text("satisfied", arguments))
  }
}

private struct Thirteen: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      for number in 1...13 { risk("第\(number)类材料放宽审查", .high, owner: .clerk) }
      supervised(by: .office, .content)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct One: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk)
      supervised(by: .office, .content)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct ThirteenUngraded: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      for number in 1...13 { risk("第\(number)类材料放宽审查", owner: .clerk) }
      supervised(by: .office, .content)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

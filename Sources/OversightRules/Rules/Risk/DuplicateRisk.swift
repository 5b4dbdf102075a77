internal import Oversight

/// Every place has risks of its own.
struct DuplicateRisk: Rule {
  static let description = RuleDescription(
    id: "duplicate-risk", family: .risk, severity: .note, scope: .process,
    texts: Texts.findingRules,
    examples: [.fires(Copied()), .silent(OfItsOwn())])

  /// - Complexity: O(number of risks).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    var first: [String: ResolvedRisk] = [:]
    return process.risks.map { risk in
      let words = risk.manifestation.original.letters
      guard !words.isEmpty else { return .notApplicable(risk) }
      guard let other = first[words] else {
        first[words] = risk
        return .satisfied(risk, by: text("satisfied"))
      }
      guard other.host != risk.host else { return .notApplicable(risk) }
      var arguments = process.names(of: risk)
      arguments["other"] = process.name(of: other.host.asTarget)
      return .violated(risk, arguments, witness: Witness([other.path, risk.path]))
    }
  }
}

private struct Copied: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) { risk("工作不负责任", .medium, owner: .clerk) }
    step(.examine, "审查", by: .examiner) { risk("工作不负责任", .medium, owner: .examiner) }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine, .done)
  }
}

private struct OfItsOwn: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) { risk("不一次性告知", .medium, owner: .clerk) }
    step(.examine, "审查", by: .examiner) { risk("放宽审查条件", .medium, owner: .examiner) }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine, .done)
  }
}

internal import Oversight

/// Every supervision leaves evidence.
struct SupervisionWithoutEvidence: Rule {
  static let description = RuleDescription(
    id: "supervision-without-evidence", family: .supervision, severity: .warning,
    references: ["行政处罚法 47"], texts: Texts.evidenceRules,
    examples: [.fires(Traceless()), .silent(OnRecord())])

  /// - Complexity: O(number of supervisions).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.supervisions.map { supervision in
      guard let evidence = supervision.evidence, !evidence.isBlank else {
        return .violated(
          supervision,
          [
            "post": process[supervision.post].name, "kind": supervision.shownName,
            "target": process.name(of: supervision.target),
          ])
      }
      return .satisfied(supervision, by: text("satisfied", ["evidence": evidence]))
    }
  }
}

private struct Traceless: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { supervised(by: .office, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct OnRecord: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { supervised(by: .office, .content, evidence: "抽查记录") }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

internal import Oversight

/// Nobody supervises their own work.
struct SelfSupervision: Rule {
  static let description = RuleDescription(
    id: "self-supervision", family: .supervision, severity: .error, isWaivable: false,
    references: ["COSO Internal Control 2013, principle 10"], texts: Texts.supervisionRules,
    examples: [
      .fires(OwnStep()), .fires(OwnPhase()), .silent(SomebodyElse()), .silent(PartyWatchesPhase()),
      .undetermined(UnknownPerformer()),
    ])

  /// - Complexity: O(number of supervisions and of the posts that they watch).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.supervisions.map { supervision in
      let supervisor = process[supervision.post]
      guard supervisor.isDescribed else { return .notApplicable(supervision) }
      let watched = Watched(by: supervision, in: process)
      let names = [
        "post": supervisor.name, "name": supervision.shownName,
        "target": process.name(of: supervision.target),
      ]
      if watched.parties.contains(supervision.post) {
        return .violated(
          supervision, variant: watchesPhase(supervision) ? "phase" : nil, names,
          witness: Witness([supervisor.path, supervision.path]))
      }
      if let missing = watched.missing { return .undetermined(supervision, missing: missing) }
      guard !watched.parties.isEmpty else { return .notApplicable(supervision) }
      return .satisfied(supervision, by: text("satisfied", names))
    }
  }

  private func watchesPhase(_ supervision: ResolvedSupervision) -> Bool {
    if case .phase = supervision.target { true } else { false }
  }
}

private struct OwnStep: ExampleModel {
  var process: PowerProcess {
    posts(.examiner)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner) { supervised(by: .examiner, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct OwnPhase: ExampleModel {
  var process: PowerProcess {
    posts(.examiner)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
    phaseSupervised(.during, by: .examiner, .time)
  }
}

private struct SomebodyElse: ExampleModel {
  var process: PowerProcess {
    posts(.examiner, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .examiner) { supervised(by: .office, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct PartyWatchesPhase: ExampleModel {
  var process: PowerProcess {
    posts(.applicant, .examiner)
    start(.apply, "提出申请", by: .applicant)
    step(.examine, "审查", by: .examiner)
    step(.correct, "补正", by: .applicant)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .correct, .done)
    phaseSupervised(.after, by: .applicant, .conduct, "服务评价")
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

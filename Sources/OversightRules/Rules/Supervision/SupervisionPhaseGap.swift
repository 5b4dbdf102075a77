internal import Oversight

/// A power is watched before, while and after it is used.
struct SupervisionPhaseGap: Rule {
  static let description = RuleDescription(
    id: "supervision-phase-gap", family: .supervision, severity: .warning, pack: .public,
    scope: .process,
    references: ["行政许可法 60", "COSO Internal Control 2013, principle 10"],
    texts: Texts.supervisionRules,
    examples: [
      .fires(OnlyDuring()), .silent(AllThree()), .undetermined(UnstatedPhase()),
      .undetermined(UnknownPerformer()),
    ])

  /// - Complexity: O(number of supervisions and filings).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    [verdict(on: power, context.analysis(of: power).coverage)]
  }

  private func verdict(on power: ResolvedPower, _ coverage: SupervisionCoverage) -> Verdict {
    let process = power.process
    // Where the office does nothing there is nothing to watch.
    guard process.numberedSteps.contains(where: { !process.isOutside($0) }) else {
      return .notApplicable(power)
    }
    let independent = process.supervisions.filter(process.isIndependent)
    let known = independent.filter { coverage.doubts[$0.reference] == nil }
    let phases = Set(known.compactMap(\.phase) + process.filings.map(\.phase))
    let absent = ControlPhase.allCases.filter { !phases.contains($0) }
    guard !absent.isEmpty else { return .satisfied(power, by: text("satisfied")) }
    let names = ["power": power.name, "phases": absent.map(\.title).quotedList]
    let unstated = independent.filter { $0.phase == nil }
    guard unstated.isEmpty else {
      var arguments = names
      arguments["supervisions"] =
        unstated.prefix(3).map { supervision in
          text(
            "supervision",
            [
              "post": process[supervision.post].name,
              "target": process.name(of: supervision.target),
            ])
        }.list
      arguments["count"] = LocalizedText("\(unstated.count)")
      return .undetermined(power, missing: text("missing", arguments))
    }
    let doubtful = independent.filter { supervision in
      supervision.phase.map(absent.contains) == true
    }
    if let doubt = doubtful.lazy.compactMap({ coverage.doubts[$0.reference] }).first {
      return .undetermined(power, missing: .missing(doubt, in: process))
    }
    return .violated(power, names)
  }
}

private struct OnlyDuring: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { supervised(by: .office, .content, phase: .during) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct AllThree: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) { supervised(by: .office, .process, phase: .before) }
    step(.examine, "审查", by: .clerk) { supervised(by: .office, .content, phase: .during) }
    step(.issue, "制发证件", by: .clerk) { filing(.after, .workingDays(3), to: .office) }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine, .issue, .done)
  }
}

private struct UnstatedPhase: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { supervised(by: .office, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct UnknownPerformer: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head, .office)
    start(.apply, "提出申请")
    step(.accept, "受理") { supervised(by: .head, .process, phase: .before) }
    step(.examine, "审查", by: .clerk) { supervised(by: .office, .content, phase: .during) }
    step(.issue, "制发证件", by: .clerk) { supervised(by: .office, .time, phase: .after) }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine, .issue, .done)
  }
}

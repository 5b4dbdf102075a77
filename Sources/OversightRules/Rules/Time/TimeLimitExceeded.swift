internal import Oversight

/// The limits of the steps add up to no more than the power has.
struct TimeLimitExceeded: Rule {
  static let description = RuleDescription(
    id: "time-limit-exceeded", family: .time, severity: .error, scope: .process,
    references: ["行政许可法 42, 45, 82", "行政处罚法 60"], texts: Texts.timeRules,
    examples: [
      .fires(LongerThanTheLaw()), .fires(LongerThanPromised()),
      .fires(LongerThanTheGeneralLaw()), .silent(WithinBoth()), .silent(WithinTheExtension()),
      .silent(ClockStandsStill()), .undetermined(StepWithoutLimit()),
      .undetermined(EndlessReturn()), .undetermined(DifferentUnits()),
    ])

  /// - Complexity: that of the longest run, once for each unit of the power's limits.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let law = context.policy.time.statutoryLimit(of: power)
    let limits = [
      ("statutory", power.limits.statutory), ("promised", power.limits.promised),
      ("law", power.limits.statutory == nil ? law?.limit : nil),
    ].compactMap { kind, limit in limit.map { (kind: kind, limit: $0) } }
    guard !limits.isEmpty else { return [.notApplicable(power)] }
    let analysis = context.analysis(of: power)
    if let missing = analysis.missingBounds { return [.undetermined(power, missing: missing)] }
    var durations: [TimeLimit.Unit: LongestDuration] = [:]
    for limit in limits.map(\.limit) where durations[limit.unit] == nil {
      durations[limit.unit] = analysis.longestDuration(in: limit.unit)
    }
    let answers = limits.compactMap { kind, limit in
      durations[limit.unit].map {
        (
          kind: kind, limit: limit, duration: $0,
          answer: $0.answer(
            for: limit,
            byExtension: kind != "promised" && limit == law?.limit ? law?.byExtension : nil)
        )
      }
    }
    if let exceeded = answers.first(where: { $0.answer == .exceeded }),
      let longest = exceeded.duration.longest
    {
      if let missing = analysis.missingSoundness {
        return [.undetermined(power, missing: missing)]
      }
      return [violation(longest, exceeded.kind, exceeded.limit, law?.source, power)]
    }
    if let open = answers.first(where: { $0.answer == .unknown }) {
      return [.undetermined(power, missing: reasons(of: open.duration, power.process))]
    }
    if answers.contains(where: { $0.duration.longest == nil }),
      let missing = analysis.missingSoundness
    {
      return [.undetermined(power, missing: missing)]
    }
    return [satisfaction(answers.map { ($0.limit, $0.duration.atMost) }, power)]
  }

  private func satisfaction(
    _ answers: [(limit: TimeLimit, atMost: Int)], _ power: ResolvedPower
  ) -> Verdict {
    let parts = answers.map { limit, atMost in
      text("satisfied.part", ["amount": amount(atMost, limit.unit), "limit": limit.title])
    }
    return .satisfied(power, by: text("satisfied", ["parts": parts.joined]))
  }

  private func violation(
    _ longest: LongestDuration.Run, _ kind: String, _ limit: TimeLimit, _ law: LocalizedText?,
    _ power: ResolvedPower
  ) -> Verdict {
    let process = power.process
    return .violated(
      power, variant: kind,
      [
        "limit": limit.title, "amount": amount(longest.amount, limit.unit),
        "run": process.name(of: longest), "source": law ?? "",
      ], witness: process.witness(of: longest.run))
  }

  /// A length of time, 0 included.
  private func amount(_ amount: Int, _ unit: TimeLimit.Unit) -> LocalizedText {
    amount == 0 ? text("nothing") : TimeLimit(amount, unit).title
  }

  /// The first three things that nobody knows.
  private func reasons(
    of duration: LongestDuration, _ process: ResolvedProcess
  ) -> LocalizedText {
    let unknown = duration.missing.isEmpty ? duration.doubts : duration.missing
    let shown = unknown.prefix(3).map { reason($0, duration.unit, process) }.joined
    guard unknown.count > 3 else { return shown }
    return text("more", ["reasons": shown, "count": "\(unknown.count - 3)"])
  }

  private func reason(
    _ unknown: LongestDuration.Unknown, _ unit: TimeLimit.Unit, _ process: ResolvedProcess
  ) -> LocalizedText {
    func text(_ key: String, _ arguments: [String: LocalizedText]) -> LocalizedText {
      self.text("missing.\(key)", arguments)
    }
    let unit = self.text("unit.\(unit.rawValue)")
    switch unknown {
    case .withoutLimit(let step): return text("step", ["step": process[step].shownName])
    case .inWords(let step): return text("words", ["step": process[step].shownName])
    case .otherUnit(let step, let limit):
      return text(
        "unit", ["step": process[step].shownName, "limit": limit.title, "unit": unit])
    case .endless(let flow): return text("return", ["flow": process.name(of: .flow(flow))])
    case .returnInOtherUnit(let flow, let limit):
      return text(
        "unit", ["step": process.name(of: .flow(flow)), "limit": limit.title, "unit": unit])
    case .returnForSomeTime(let flow):
      return text("times", ["flow": process.name(of: .flow(flow))])
    case .extended(let flow): return text("extension", ["flow": process.name(of: .flow(flow))])
    case .neverStarted(let end): return text("start", ["step": process[end].shownName])
    case .beside(let step): return text("beside", ["step": process[step].shownName])
    case .entangled: return text("entangled", [:])
    }
  }
}

extension ResolvedProcess {
  /// The names of the steps of a run, each with what it takes, and arrows between them.
  fileprivate func name(of longest: LongestDuration.Run) -> LocalizedText {
    func text(_ language: Language) -> String {
      zip(longest.run.steps, longest.amounts).filter { !self[$0.0].kind.isGateway }
        .map { step, amount in
          amount == 0
            ? self[step].shownName[language] : "\(self[step].shownName[language]) \(amount)"
        }.joined(separator: " → ")
    }
    return LocalizedText(text(.simplifiedChinese), english: text(.english))
  }
}

extension Sequence<LocalizedText> {
  /// The texts one after the other, as parts of a sentence.
  fileprivate var joined: LocalizedText {
    LocalizedText { language in
      map { $0[language] }.joined(separator: language.isChinese ? "；" : "; ")
    }
  }
}

private struct LongerThanTheLaw: ExampleModel {
  var power: Power {
    Power("example", "示例许可", .licence, limits: PowerLimits(statutory: .workingDays(20)))
  }
  var process: PowerProcess {
    posts(.clerk, .examiner, .leader)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk, within: .workingDays(2)) { clock(.starts) }
    step(.examine, "审查", by: .examiner, within: .workingDays(8))
    decision(.decide, "决定", by: .leader, within: .workingDays(3)) {
      branch("准予", to: .done)
      branch("退回重审", to: .examine, .returned(atMost: 1))
    }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine, .decide)
  }
}

private struct LongerThanTheGeneralLaw: ExampleModel {
  var power: Power { Power("example", "示例许可", .licence) }
  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk, within: .workingDays(15))
    step(.decide, "决定", .decide, by: .leader, within: .workingDays(10))
    end(.done, "准予", .granted)
    sequence(.apply, .examine, .decide, .done)
  }
}

private struct WithinTheExtension: ExampleModel {
  var power: Power { Power("example", "示例许可", .licence) }
  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "提出申请")
    decision(.examine, "能否按期办结", by: .clerk, within: .workingDays(15)) {
      branch("能", to: .decide)
      branch("不能", to: .correct) { extends(approvedBy: .leader) }
    }
    step(.correct, "延期办理", by: .clerk, within: .workingDays(10))
    step(.decide, "决定", .decide, by: .leader, within: .workingDays(5))
    end(.done, "准予", .granted)
    sequence(.apply, .examine)
    sequence(.correct, .decide, .done)
  }
}

private struct LongerThanPromised: ExampleModel {
  var power: Power {
    Power(
      "example", "示例许可", .licence,
      limits: PowerLimits(statutory: .workingDays(20), promised: .workingDays(5)))
  }
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    fork(.accept)
    step(.examine, "审查", by: .examiner, within: .workingDays(6))
    step(.correct, "公示", by: .clerk, within: .workingDays(3))
    join(.decide)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
    sequence(.accept, .examine, .decide, .done)
    sequence(.accept, .correct, .decide)
  }
}

private struct WithinBoth: ExampleModel {
  var power: Power {
    Power(
      "example", "示例许可", .licence,
      limits: PowerLimits(statutory: .workingDays(20), promised: .workingDays(15)))
  }
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk, within: .onTheSpot)
    step(.examine, "审查", by: .examiner, within: .workingDays(15))
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine, .done)
  }
}

private struct ClockStandsStill: ExampleModel {
  var power: Power {
    Power("example", "示例许可", .licence, limits: PowerLimits(statutory: .workingDays(20)))
  }
  var process: PowerProcess {
    posts(.applicant, .clerk, .examiner, .leader)
    start(.apply, "提出申请", by: .applicant)
    step(.accept, "受理", by: .clerk, within: .workingDays(5)) { clock(.starts) }
    step(.examine, "听证", by: .examiner, within: .workingDays(20)) {
      clock(.suspends, toldToParty: true)
    }
    step(.correct, "补充说明", by: .applicant)
    step(.decide, "决定", by: .leader, within: .workingDays(10)) { clock(.stops) }
    step(.issue, "送达", by: .clerk, within: .workingDays(10))
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine, .correct, .decide, .issue, .done)
  }
}

private struct StepWithoutLimit: ExampleModel {
  var power: Power {
    Power("example", "示例许可", .licence, limits: PowerLimits(statutory: .workingDays(20)))
  }
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk, within: .workingDays(5))
    step(.examine, "审查", by: .examiner)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine, .done)
  }
}

private struct EndlessReturn: ExampleModel {
  var power: Power {
    Power("example", "示例许可", .licence, limits: PowerLimits(statutory: .workingDays(20)))
  }
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk, within: .workingDays(5))
    decision(.examine, "审查", by: .examiner, within: .workingDays(5)) {
      branch("合格", to: .done)
      branch("退回", to: .accept, .returned(nil))
    }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine)
  }
}

private struct DifferentUnits: ExampleModel {
  var power: Power {
    Power("example", "示例处罚", .penalty, limits: PowerLimits(statutory: .days(90)))
  }
  var process: PowerProcess {
    posts(.examiner, .leader)
    start(.apply, "发现线索")
    step(.examine, "调查", by: .examiner, within: .days(60))
    step(.decide, "决定", by: .leader, within: .workingDays(5))
    end(.done, "结案", .completed)
    sequence(.apply, .examine, .decide, .done)
  }
}

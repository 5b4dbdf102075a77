internal import Oversight

/// Somebody independent watches every risk of the worst grade at its point.
struct UnsupervisedRisk: Rule {
  static let description = RuleDescription(
    id: "unsupervised-risk", family: .supervision, severity: .warning,
    references: ["青海大学廉政风险防控动态管理与分级管理制度（试行） 四", "ISO 31000:2018, 6.6"],
    texts: Texts.supervisionRules,
    examples: [
      .fires(WatchedElsewhere()), .fires(WatchedByWorker()), .silent(WatchedAtMeasure()),
      .undetermined(Ungraded()), .undetermined(UnknownPerformer()),
    ])

  /// - Complexity: O(number of risks and supervisions).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let analysis = context.analysis(of: power)
    return power.process.risks.map { verdict(on: $0, analysis) }
  }

  private func verdict(on risk: ResolvedRisk, _ analysis: ProcessAnalysis) -> Verdict {
    let process = analysis.process
    let watching = analysis.watching(risk)
    if let grade = risk.grade, !grade.isWorst { return .notApplicable(risk) }
    guard watching.isEmpty else {
      let posts = process.names(of: Set(watching.map(\.post)))
      return .satisfied(risk, by: text("satisfied", ["posts": posts]))
    }
    guard let grade = risk.grade else {
      return .undetermined(risk, missing: .missingGrade(of: risk))
    }
    if let missing = analysis.doubt(atPointOf: risk) {
      return .undetermined(risk, missing: missing)
    }
    var arguments = process.names(of: risk)
    arguments["grade"] = grade.label
    let dependent = process.supervisions(at: risk).first
    if let dependent { arguments["post"] = process[dependent.post].name }
    return .violated(
      risk, variant: dependent == nil ? nil : "dependent", arguments,
      witness: Witness([process.path(of: risk.host)]))
  }
}

extension ResolvedProcess {
  /// The supervisions of a risk, of its measures and of its place, whether they count or not.
  fileprivate func supervisions(at risk: ResolvedRisk) -> [ResolvedSupervision] {
    let atPlace =
      switch risk.host {
      case .step(let step): supervisions(of: self[step])
      case .flow(let flow): supervisions(of: self[flow])
      }
    return supervisions(of: risk) + atPlace
      + measures(against: risk).flatMap { supervisions(of: $0) }
  }
}

private struct WatchedElsewhere: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
    step(.issue, "制发证件", by: .clerk) { supervised(by: .office, .content) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .issue, .done)
  }
}

private struct WatchedByWorker: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) { supervised(by: .clerk, .content) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct WatchedAtMeasure: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) {
        measure("逐项核对并签名", .preventive, by: .clerk) { supervised(by: .office, .content) }
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Ungraded: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { risk("放宽审查", owner: .clerk) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct UnknownPerformer: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出申请")
    step(.examine, "审查") {
      risk("放宽审查", .high, owner: .clerk)
      supervised(by: .head, .content)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

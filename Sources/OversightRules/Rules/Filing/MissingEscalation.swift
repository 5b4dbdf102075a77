internal import Oversight
internal import ProcessGraph

/// What goes wrong at a grave point comes before somebody higher.
struct MissingEscalation: Rule {
  static let description = RuleDescription(
    id: "missing-escalation", family: .filing, severity: .warning, pack: .public,
    references: ["domain practice: warning, yellow card, red card"], texts: Texts.paperRules,
    examples: [
      .fires(StaysBelow()), .silent(GoesUp()), .silent(WatchedFromAbove()),
      .undetermined(UnknownLayer()),
    ])

  /// - Complexity: O(n + m) for each risk of the worst grade.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    power.process.risks.map { risk in
      guard risk.grade?.isWorst == true else { return .notApplicable(risk) }
      return verdict(on: risk, power.process)
    }
  }

  private func verdict(on risk: ResolvedRisk, _ process: ResolvedProcess) -> Verdict {
    let place = process.name(of: risk.host.asTarget)
    if let flow = process.escalation(from: risk) {
      let arguments = ["way": process.name(of: .flow(flow.reference))]
      return .satisfied(risk, by: text("satisfied", arguments))
    }
    let watchers = process.watchers(of: risk).map { process[$0] }
    if let watcher = watchers.first(where: { $0.isHigh }) {
      return .satisfied(risk, by: text("satisfied.watched", ["post": watcher.facts.name]))
    }
    if let unknown = watchers.first(where: { $0.facts.layer == nil && $0.facts.line == nil }) {
      return .undetermined(risk, missing: text("missing", ["post": unknown.facts.name]))
    }
    return .violated(risk, ["risk": risk.manifestation, "place": place])
  }
}

extension ResolvedPost {
  /// Whether the post leads, or supervises from outside the work.
  fileprivate var isHigh: Bool {
    if let line = facts.line, [.discipline, .audit].contains(line) { return true }
    return facts.layer.map { $0 >= .deputyLeader } ?? false
  }
}

extension ResolvedProcess {
  /// The first escalation that a case can take from a risk on.
  fileprivate func escalation(from risk: ResolvedRisk) -> ResolvedFlow? {
    let start =
      switch risk.host {
      case .step(let step): step
      case .flow(let flow): self[flow].target
      }
    let reached = flowGraph.adjacency.reachable(from: [start.index])
    let seats = parties(to: risk.host.asTarget).compactMap { self[$0].layer }
    let highest = seats.max() ?? .outside
    return flows.first { flow in
      flow.kind == .escalation && reached.contains(flow.source.index)
        && self[flow.target].posts.contains { self[$0].layer.map { $0 > highest } ?? false }
    }
  }

  /// Who watches a risk, its measures, or the step or flow at which it stands.
  fileprivate func watchers(of risk: ResolvedRisk) -> [Reference<ResolvedPost>] {
    let measures = measures(against: risk).flatMap { supervisions(of: $0) }
    let host =
      switch risk.host {
      case .step(let step): supervisions(of: self[step])
      case .flow(let flow): supervisions(of: self[flow])
      }
    return (supervisions(of: risk) + measures + host).filter(isIndependent).map(\.post)
      .withoutRepetitions
  }
}

private struct StaysBelow: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk)
      supervised(by: .head, .content)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct GoesUp: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "提出申请")
    decision(.examine, "审查", by: .clerk) {
      branch("正常", to: .done)
      branch("异常", to: .decide, .escalation)
      risk("放宽审查", .high, owner: .clerk)
    }
    step(.decide, "领导处置", by: .leader)
    end(.done, "办结", .completed)
    flow(.apply, to: .examine)
    flow(.decide, to: .done)
  }
}

private struct WatchedFromAbove: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) { supervised(by: .leader, .content) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct UnknownLayer: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    post(.head, "督办岗")
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk)
      supervised(by: .head, .content)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

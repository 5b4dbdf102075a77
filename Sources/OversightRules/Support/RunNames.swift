internal import Oversight
internal import ProcessGraph

extension ProcessAnalysis {
  /// Who watches steps and flows, and where, for a message: at most three of them.
  ///
  /// - Parameter coverage: whose watch counts; that of everybody who is independent of what they
  ///   watch where nothing else is said.
  func watchers(
    at elements: [ProcessRun.Element], _ coverage: SupervisionCoverage? = nil
  ) -> LocalizedText {
    let coverage = coverage ?? self.coverage
    let names = elements.prefix(3).map { watcher(at: $0, coverage) }
    let rest = elements.count - names.count
    let list = names.list
    guard rest > 0 else { return list }
    return Texts.shared.text(
      "shared.andMore", ["list": list, "count": LocalizedText("\(rest)")])
  }

  /// What closes every run from a risk on: what such a run can meet first, one of which it does meet.
  func closing(_ risk: ResolvedRisk) -> LocalizedText {
    watchers(at: firstWatched(from: risk), coverage(for: risk))
  }

  /// The same for a step.
  func closing(_ step: ResolvedStep) -> LocalizedText {
    watchers(at: firstWatched(from: step), coverage(for: step))
  }

  private func watcher(
    at element: ProcessRun.Element, _ coverage: SupervisionCoverage
  ) -> LocalizedText {
    switch element {
    case .step(let step):
      let supervisions = coverage.supervisionsOfStep[step.index]
      let place = process[step].shownName
      guard !supervisions.isEmpty else {
        return Texts.shared.text("shared.watch.inside", ["step": place])
      }
      return Texts.shared.text(
        "shared.watch.step", ["posts": names(of: supervisions), "step": place])
    case .flow(let flow):
      let place = process.name(of: .flow(flow))
      let supervisions = coverage.supervisionsOfFlow[flow.index]
      if supervisions.isEmpty, let signer = coverage.receiptOfFlow[flow.index] {
        return Texts.shared.text(
          "shared.watch.receipt", ["post": process[signer].name, "flow": place])
      }
      return Texts.shared.text(
        "shared.watch.flow", ["posts": names(of: supervisions), "flow": place])
    }
  }

  private func names(of supervisions: [Reference<ResolvedSupervision>]) -> LocalizedText {
    process.names(of: Set(supervisions.map { process[$0].post }))
  }

  /// Why nothing can be said of runs; nil where every run comes to a proper end.
  var missingSoundness: LocalizedText? {
    switch soundness {
    case .sound:
      unsoundCall.map {
        Texts.shared.text("shared.missing.called", ["step": process[$0].shownName])
      }
    case .unsound: Texts.shared.text("shared.missing.sound")
    case .undetermined: Texts.shared.text("shared.missing.soundness")
    }
  }
}

extension ResolvedProcess {
  /// Says that no end has an outcome at which a risk is said to bite; nil where one has.
  func missingEnd(for risk: ResolvedRisk) -> LocalizedText? {
    let outcomes = steps.compactMap(\.kind.outcome)
    guard !risk.outcomes.isEmpty, risk.outcomes.isDisjoint(with: outcomes) else { return nil }
    return Texts.shared.text("shared.missing.end", ["risk": risk.manifestation])
  }

  /// What is said of a risk in every message: itself, its place and those who work there.
  func names(of risk: ResolvedRisk) -> [String: LocalizedText] {
    [
      "risk": risk.manifestation, "place": name(of: risk.host.asTarget),
      "performers": performers(at: .risk(risk.reference)),
    ]
  }

  /// Those who work at a place, or that nobody is named.
  func performers(at target: SupervisionTarget) -> LocalizedText {
    let posts = parties(to: target)
    return posts.isEmpty ? Texts.shared.text("shared.nobody") : names(of: posts)
  }
}

package import Oversight

/// What an edition shows of a process.
///
/// The public edition leaves out what is meant for fewer readers, and what hangs on such things.
package struct EditionView: Sendable {
  let process: ResolvedProcess
  let edition: Edition
  let language: Language

  package init(process: ResolvedProcess, edition: Edition, language: Language) {
    self.process = process
    self.edition = edition
    self.language = language
  }

  package func shows(_ audience: Audience) -> Bool { edition == .internal || audience == .public }

  /// The numbered steps that are shown, in the order of their numbers.
  package var numberedSteps: [ResolvedStep] { process.numberedSteps.filter { shows($0.audience) } }

  /// The risks that are shown, as written.
  package var risks: [ResolvedRisk] { process.risks.filter(shows) }

  /// The measures that are shown with some risk, or by themselves at a step, as written.
  package var measures: [ResolvedMeasure] {
    let risks = Set(risks.map(\.reference))
    return process.measures.filter { measure in
      guard shows(measure.audience) else { return false }
      guard measure.risks.isEmpty else { return measure.risks.contains(where: risks.contains) }
      return measure.actsAt.map { shows(process[$0].audience) } ?? true
    }
  }

  /// The addresses of what is left out; whatever stands below one is left out with it.
  package var hiddenPaths: Set<ElementPath> {
    let process = process
    return Set(
      process.posts.filter { !shows($0.audience) }.map(\.path)
        + process.steps.filter { !shows($0.audience) }.map(\.path)
        + process.flows.filter { !shows($0) }.map(\.path)
        + process.risks.filter { !shows($0) }.map(\.path)
        + process.measures.filter { !shows($0.audience) }.map(\.path)
        + process.supervisions.filter { !shows($0.audience) }.map(\.path)
        + process.filings.filter { !shows($0.audience) }.map(\.path))
  }

  func shows(_ risk: ResolvedRisk) -> Bool {
    guard shows(risk.audience) else { return false }
    switch risk.host {
    case .step(let step): return shows(process[step].audience)
    case .flow(let flow): return shows(process[flow])
    }
  }

  /// A flow is shown where both of its steps are.
  func shows(_ flow: ResolvedFlow) -> Bool {
    shows(flow.audience) && shows(process[flow.source].audience)
      && shows(process[flow.target].audience)
  }

  /// The names of posts, each once, as they come.
  func names(of posts: [Reference<ResolvedPost>]) -> [String] {
    posts.map { process[$0] }.filter { shows($0.audience) }.map { $0.name[language] }
      .withoutRepetitions
  }

  /// Who answers, each once, as written.
  func names(of responsible: [ResolvedResponsible]) -> [String] {
    responsible.compactMap { responsible -> String? in
      switch responsible.holder {
      case .post(let post): names(of: [post]).first
      case .unit(let unit): unit.name[language]
      case .words(let words): words[language]
      }
    }.withoutRepetitions
  }

  /// What stands between names in a row.
  var separator: String { Texts.charts.text("separator.names")[language] }

  /// The limit of a step in words; nil where it has none.
  func limit(of step: ResolvedStep) -> String? {
    step.limit?.title[language] ?? step.limitNote?[language]
  }
}

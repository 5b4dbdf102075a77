internal import Oversight

/// What is known of those whom a supervision watches.
struct Watched {
  /// The posts of which the supervisor must be independent.
  let parties: Set<Reference<ResolvedPost>>
  /// What nobody knows: who does a step or who answers for a measure; nil where all is known.
  let missing: LocalizedText?

  init(by supervision: ResolvedSupervision, in process: ResolvedProcess) {
    parties = process.parties(to: supervision.target)
    missing = Self.missing(from: supervision.target, in: process)
  }

  private static func missing(
    from target: SupervisionTarget, in process: ResolvedProcess
  ) -> LocalizedText? {
    switch target {
    case .step(let step): return missing(from: [process[step]])
    case .flow(let flow): return missing(from: flow, in: process)
    case .risk(let risk):
      switch process[risk].host {
      case .step(let step): return missing(from: [process[step]])
      case .flow(let flow): return missing(from: flow, in: process)
      }
    case .measure(let reference):
      let measure = process[reference]
      guard measure.responsible.allSatisfy({ $0.post == nil }) else { return nil }
      return Texts.shared.text("shared.missing.owner", ["measure": measure.facts.text])
    case .phase(let steps): return missing(from: steps.map { process[$0] })
    }
  }

  private static func missing(
    from flow: Reference<ResolvedFlow>, in process: ResolvedProcess
  ) -> LocalizedText? {
    let ends = process.ends(of: process[flow])
    return missing(from: ends.senders + [ends.receiver])
  }

  private static func missing(from steps: [ResolvedStep]) -> LocalizedText? {
    steps.first { $0.isDescribed && $0.lacksPerformer }.map(LocalizedText.missingPerformer)
  }
}

extension LocalizedText {
  /// Says that nobody knows who does a step.
  static func missingPerformer(of step: ResolvedStep) -> LocalizedText {
    Texts.shared.text("shared.missing.performer", ["step": step.shownName])
  }

  /// Says that nobody knows on whom a post depends.
  static func missingOrder(
    ofReportsAbove post: Reference<ResolvedPost>, _ process: ResolvedProcess
  ) -> LocalizedText {
    Texts.shared.text("shared.missing.reports", ["post": process[post].name])
  }
}

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
    if case .measure(let reference) = target {
      let measure = process[reference]
      guard measure.responsible.allSatisfy({ $0.post == nil }) else { return nil }
      return .missingOwner(of: measure)
    }
    return process.stepsWithoutPerformer(in: target).first
      .map(LocalizedText.missingPerformer)
  }
}

extension LocalizedText {
  /// Says that nobody knows who does a step.
  static func missingPerformer(of step: ResolvedStep) -> LocalizedText {
    Texts.shared.text("shared.missing.performer", ["step": step.shownName])
  }

  /// Says that nobody knows who answers for a measure.
  static func missingOwner(of measure: ResolvedMeasure) -> LocalizedText {
    Texts.shared.text("shared.missing.owner", ["measure": measure.facts.text])
  }

  /// Says that nobody knows on whom a post depends.
  static func missingOrder(
    ofReportsAbove post: Reference<ResolvedPost>, _ process: ResolvedProcess
  ) -> LocalizedText {
    Texts.shared.text("shared.missing.reports", ["post": process[post].name])
  }
}

internal import Oversight

extension ProcessAnalysis {
  /// The supervisions that watch a risk at its point and are known to be independent.
  func watching(_ risk: ResolvedRisk) -> [ResolvedSupervision] {
    coverage.supervisionsOfRisk[risk.reference.index].filter { coverage.doubts[$0] == nil }
      .map { process[$0] }
  }

  /// What must be known to say whether those others who watch a risk are independent; nil where
  /// there are none.
  func doubt(atPointOf risk: ResolvedRisk) -> LocalizedText? {
    coverage.supervisionsOfRisk[risk.reference.index].lazy.compactMap { coverage.doubts[$0] }
      .first.map { .missing($0, in: process) }
  }
}

extension ResolvedProcess {
  /// The address of the step or flow at which a risk stands: where a chart shows it.
  func path(of host: ResolvedRisk.Host) -> ElementPath {
    switch host {
    case .step(let step): self[step].path
    case .flow(let flow): self[flow].path
    }
  }
}

extension LocalizedText {
  /// Says that nobody knows how grave a risk is.
  static func missingGrade(of risk: ResolvedRisk) -> LocalizedText {
    Texts.shared.text("shared.missing.grade", ["risk": risk.manifestation])
  }

  /// Says what nobody knows of a supervision, so that its independence is open.
  static func missing(
    _ doubt: SupervisionCoverage.Doubt, in process: ResolvedProcess
  ) -> LocalizedText {
    switch doubt {
    case .performer(let step): missingPerformer(of: process[step])
    case .owner(let measure): missingOwner(of: process[measure])
    case .reports(let post): missingOrder(ofReportsAbove: post, process)
    }
  }
}

/// A supervision as its author describes it.
public struct AuthoredSupervision: Sendable, Hashable {
  /// The supervising post.
  public var post: String
  public var facts: SupervisionFacts
  /// The steps that it covers, where it watches a phase of the process; empty for all.
  public var region: [String]
  public var location: SourceLocation

  public init(
    post: String, facts: SupervisionFacts, region: [String] = [], location: SourceLocation
  ) {
    self.post = post
    self.facts = facts
    self.region = region
    self.location = location
  }
}

extension AuthoredSupervision: StepPart, FlowPart, RiskPart, MeasurePart {
  public func add(to step: inout AuthoredStep) { step.supervisions.append(self) }
  public func add(to flow: inout AuthoredFlow) { flow.supervisions.append(self) }
  public func add(to risk: inout AuthoredRisk) { risk.supervisions.append(self) }
  public func add(to measure: inout AuthoredMeasure) { measure.supervisions.append(self) }
}

/// A supervision of a phase of the process, as its author describes it.
public struct AuthoredPhaseSupervision: ProcessPart {
  let supervision: AuthoredSupervision

  init(supervision: AuthoredSupervision) { self.supervision = supervision }

  public func add(to process: inout PowerProcess) { process.supervisions.append(supervision) }
}

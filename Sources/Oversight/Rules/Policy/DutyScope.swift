/// Which powers, and which of their steps, a duty is about. What is not said does not matter.
public struct DutyScope: Sendable, Hashable {
  /// Of the power.
  public var categories: Set<PowerCategory> = []
  public var fields: Set<AffairField> = []
  public var initiation: Initiation?
  public var isMajor: Bool?
  public var isJoint: Bool?
  /// Of the step.
  public var kinds: Set<DutyStepKind> = []
  public var actions: Set<StepAction> = []
  public var matters: Set<MatterKind> = []
  public var isDecisive: Bool?
  /// Whether the step is done while the party waits.
  public var isOnTheSpot: Bool?
  /// How a case ends at the step; steps that are no ends have no outcome.
  public var outcomes: Set<Outcome> = []

  /// Everything.
  public init() {}

  /// Whether the duty is about a power.
  public func includes(_ power: ResolvedPower) -> Bool {
    let entry = power.entry
    return (categories.isEmpty || categories.contains(entry.category))
      && (fields.isEmpty || !fields.isDisjoint(with: entry.fields))
      && (initiation == nil || initiation == entry.initiation)
      && (isMajor == nil || isMajor == entry.isMajor)
      && (isJoint == nil || isJoint == entry.isJoint)
  }

  /// Whether the duty is about a step of a power that it is about.
  public func includes(_ step: ResolvedStep) -> Bool {
    (kinds.isEmpty || kinds.contains { $0.includes(step.kind) })
      && (actions.isEmpty || !actions.isDisjoint(with: step.actions))
      && (matters.isEmpty || step.matter.map(matters.contains) == true)
      && (isDecisive == nil || isDecisive == step.isDecisive)
      && (isOnTheSpot == nil || isOnTheSpot == (step.limit?.amount == 0))
      && (outcomes.isEmpty || step.kind.outcome.map(outcomes.contains) == true)
  }
}

/// A kind of step as a duty names it.
public enum DutyStepKind: String, Sendable, Hashable, Codable, CaseIterable {
  case start, end, activity, decision, subProcess

  func includes(_ kind: StepKind) -> Bool { kind.name == rawValue }
}

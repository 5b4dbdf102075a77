/// Which duties one person, or one unit, may not have together.
public struct SeparationPolicy: Sendable, Hashable {
  /// The pairs of duties that are kept apart.
  public var duties: [Duty] = []

  /// Whose hands are looked at.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    case post, unit
  }

  /// Two duties that are kept apart: what is done first, and what then.
  public struct Duty: ScopedDuty, Hashable {
    /// The rule that speaks.
    public var rule: String
    public var scope: DutyScope
    public var first: Set<StepAction>
    public var second: Set<StepAction>
    public var level: Level
    /// The provision or standard that says so.
    public var source: LocalizedText

    public init(
      rule: String, scope: DutyScope, first: Set<StepAction>, second: Set<StepAction>,
      level: Level, source: LocalizedText
    ) {
      self.rule = rule
      self.scope = scope
      self.first = first
      self.second = second
      self.level = level
      self.source = source
    }
  }

  public init() {}
}

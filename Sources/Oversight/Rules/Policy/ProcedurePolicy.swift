/// What the law asks of procedure.
public struct ProcedurePolicy: Sendable, Hashable {
  /// Whether every power rests on a provision.
  public var asksForBasis = false
  /// The categories of powers inside a body, which may rest on a rule document of its own.
  public var categoriesByOwnRules: Set<PowerCategory> = []
  /// How many officers a step takes: the first row that is about a step counts.
  public var officers: [OfficerDuty] = []
  /// Whether meetings record dissent and hear their leader last.
  public var meetingsAreRecorded = false

  /// How many officers steps of some kind take.
  public struct OfficerDuty: Sendable, Hashable {
    public var scope: DutyScope
    public var least: Int
    /// The provision that says so.
    public var source: LocalizedText

    public init(scope: DutyScope, least: Int, source: LocalizedText) {
      self.scope = scope
      self.least = least
      self.source = source
    }
  }

  public init() {}
}

/// Limits, clocks and publicity.
public struct TimePolicy: Sendable, Hashable {
  /// The categories of powers for which people wait, so that they need a limit.
  public var categoriesWithLimit: Set<PowerCategory> = []
  /// How long results stand before the public: the first row that is about a step counts.
  public var publicity: [PublicityDuty] = []

  /// How long results of some kind stand before the public.
  public struct PublicityDuty: Sendable, Hashable {
    public var scope: DutyScope
    public var least: TimeLimit
    /// The provision that says so.
    public var source: LocalizedText

    public init(scope: DutyScope, least: TimeLimit, source: LocalizedText) {
      self.scope = scope
      self.least = least
      self.source = source
    }
  }

  public init() {}
}

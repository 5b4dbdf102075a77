/// Limits, clocks and publicity.
public struct TimePolicy: Sendable, Hashable {
  /// The categories of powers for which people wait, so that they need a limit.
  public var categoriesWithLimit: Set<PowerCategory> = []
  /// How long results stand before the public: the first row that is about a step counts.
  public var publicity: [PublicityDuty] = []

  /// How long results of some kind stand before the public.
  public struct PublicityDuty: ScopedDuty, Hashable {
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

  /// How long the law gives where the entry of a power names no statutory limit: the first row that
  /// is about the power counts.
  public var statutory: [StatutoryLimit] = []

  /// How long the law gives for some powers.
  public struct StatutoryLimit: ScopedDuty, Hashable {
    /// Of the powers; steps do not matter.
    public var scope: DutyScope
    public var limit: TimeLimit
    /// By how much the limit may be extended.
    public var byExtension: TimeLimit?
    public var source: LocalizedText

    public init(
      scope: DutyScope, limit: TimeLimit, byExtension: TimeLimit? = nil, source: LocalizedText
    ) {
      self.scope = scope
      self.limit = limit
      self.byExtension = byExtension
      self.source = source
    }
  }

  /// The row that is about a power.
  public func statutoryLimit(of power: ResolvedPower) -> StatutoryLimit? {
    statutory.first { $0.scope.includes(power) }
  }

  public init() {}
}

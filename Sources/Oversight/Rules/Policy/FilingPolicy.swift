/// What is filed, listed and shown of powers.
public struct FilingPolicy: Sendable, Hashable {
  /// Steps whose matter is filed, by a filing of the step or a step that files later on.
  public var filings: [SourcedDuty] = []
  /// What the head of a chart says of its power.
  public var chartHeader: Set<HeaderField> = []
  /// How long after its confirmation, or after a change, a power is shown to the public.
  public var publishWithin: TimeLimit?
  /// How long after a change of law the model of a power follows.
  public var updateWithin: TimeLimit?

  /// A line in the head of a chart.
  public enum HeaderField: String, Sendable, Hashable, CaseIterable {
    case code, unit, limit, supervision
  }

  public init() {}
}

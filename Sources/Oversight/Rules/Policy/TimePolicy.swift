/// Limits, clocks and publicity.
public struct TimePolicy: Sendable, Hashable {
  public init() {}
}

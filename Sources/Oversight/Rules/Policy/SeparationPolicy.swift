/// Which duties one person may not have together.
public struct SeparationPolicy: Sendable, Hashable {
  public init() {}
}

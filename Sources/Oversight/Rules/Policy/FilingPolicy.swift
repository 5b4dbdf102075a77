/// What must be filed, listed and published.
public struct FilingPolicy: Sendable, Hashable {
  public init() {}
}

/// What is asked of risk points and control measures.
public struct RiskPolicy: Sendable, Hashable {
  public init() {}
}

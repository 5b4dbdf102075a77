/// What the law asks of procedure.
public struct ProcedurePolicy: Sendable, Hashable {
  public init() {}
}

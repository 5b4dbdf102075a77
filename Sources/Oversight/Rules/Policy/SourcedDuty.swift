/// Something that is asked of some powers or steps, and the provision that asks for it.
public struct SourcedDuty: Sendable, Hashable {
  public var scope: DutyScope
  /// The provision or practice that says so.
  public var source: LocalizedText

  public init(scope: DutyScope, source: LocalizedText) {
    self.scope = scope
    self.source = source
  }
}

/// A row of the policy: what is asked of some powers or steps, and the provision that asks for it.
public protocol ScopedDuty: Sendable {
  var scope: DutyScope { get }
  /// The provision or practice that says so.
  var source: LocalizedText { get }
}

/// Something that is asked of some powers or steps, by its rule.
public struct SourcedDuty: ScopedDuty, Hashable {
  public var scope: DutyScope
  /// The provision or practice that says so.
  public var source: LocalizedText

  public init(scope: DutyScope, source: LocalizedText) {
    self.scope = scope
    self.source = source
  }
}

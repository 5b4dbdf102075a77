/// How exceptions are dealt with.
public struct WaiverPolicy: Sendable, Hashable {
  /// How many days before its end a waiver is spoken of; nil where nobody is warned.
  public var warningDays: Int?

  public init() {}
}

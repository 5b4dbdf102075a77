/// The posts or steps that a power made of a template adds, where it adds none.
public struct NoAddition: PostID, StepID {
  public static var allCases: [NoAddition] { [] }

  /// Never to be read: there is no such name.
  public var rawValue: String { "" }

  /// - Returns: always nil.
  public init?(rawValue: String) { nil }
}

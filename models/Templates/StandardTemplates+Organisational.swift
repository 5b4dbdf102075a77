public import Oversight

extension StandardTemplates {
  /// Templates of powers inside a body and in communities.
  public static var organisational: [any PowerTemplate] { [] }
}

public import Oversight

/// An element of a foreign file that a model does not say, or says with less meaning.
///
/// Nothing is left out in silence: who imports a file learns what stays behind, and where it stands.
public struct Uncovered: Sendable, Hashable {
  /// What the notation calls the element: `textAnnotation`.
  public let kind: String
  /// Its id in the file; nil where it has none.
  public let id: String?
  /// Where it stands.
  public let location: SourceLocation
  /// What became of it, and why.
  public let reason: LocalizedText

  public init(kind: String, id: String?, location: SourceLocation, reason: LocalizedText) {
    self.kind = kind
    self.id = id
    self.location = location
    self.reason = reason
  }
}

/// A value of a YAML document, with its place.
public struct YAMLNode: Sendable {
  public let content: Content
  public let place: YAMLPlace

  /// The four kinds of value. Every scalar is its text: what it means is decided by whoever reads it,
  /// so that `no` stays a word where a word is asked for.
  public indirect enum Content: Sendable {
    case nothing
    case scalar(String)
    case list([YAMLNode])
    case mapping([Entry])
  }

  /// A key with its value.
  public struct Entry: Sendable {
    public let key: String
    /// Where the key stands.
    public let place: YAMLPlace
    public let value: YAMLNode

    public init(key: String, place: YAMLPlace, value: YAMLNode) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  public init(_ content: Content, at place: YAMLPlace) {
    self.content = content
    self.place = place
  }

  /// The value on one line, as `--show-config` prints it.
  public var shown: String {
    switch content {
    case .nothing: "null"
    case .scalar(let text): text
    case .list(let nodes): "[\(nodes.map(\.shown).joined(separator: ", "))]"
    case .mapping(let entries):
      "{\(entries.map { "\($0.key): \($0.value.shown)" }.joined(separator: ", "))}"
    }
  }
}

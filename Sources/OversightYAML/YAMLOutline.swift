/// What may stand in a place of a document.
public indirect enum YAMLShape: Sendable {
  case anything
  /// A word or a sentence.
  case string
  /// A string, or one for each language.
  case text
  case integer(ClosedRange<Int>)
  case number, flag, date, limit
  /// One of these words.
  case choice([String])
  /// A list; where that is optional, one value by itself is a list of one.
  case list(YAMLShape, isOptional: Bool = true)
  case mapping(YAMLOutline)
  /// A mapping whose keys are not known beforehand.
  case dictionary(YAMLShape)
}

/// The keys of a mapping, taken down from the reader itself: what the documentation of a file says
/// is what its reader asks for.
public final class YAMLOutline: Sendable {
  /// A key, and what may stand there.
  public struct Key: Sendable {
    public let name: String
    public let shape: YAMLShape
    public var isRequired = false
  }

  /// In the order in which the reader asks.
  public let keys: [Key]

  /// - Parameter read: the reader, which is run on a mapping without keys.
  public init(_ read: (inout YAMLMapping) -> Void) {
    let draft = YAMLOutline.Draft()
    var mapping = YAMLMapping(describing: draft)
    read(&mapping)
    keys = draft.keys
  }

  /// The outline while a reader runs.
  final class Draft {
    private(set) var keys: [Key] = []

    func note(_ key: String, _ shape: YAMLShape) {
      guard !keys.contains(where: { $0.name == key }) else { return }
      keys.append(Key(name: key, shape: shape))
    }

    func require(_ key: String) {
      for place in keys.indices where keys[place].name == key { keys[place].isRequired = true }
    }
  }
}

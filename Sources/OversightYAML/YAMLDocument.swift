internal import Oversight
internal import Yams

/// Reads the one document of a YAML file.
public enum YAMLDocument {
  /// The bounds within which a document is read.
  public struct Limits: Sendable {
    /// Bytes of UTF-8.
    public var size = 16 << 20
    /// How many values; aliases count with all that they stand for, so that a few lines that name
    /// one another cannot fill the memory.
    public var values = 4_000_000
    /// How deep values stand in one another.
    public var depth = 100

    public init() {}
  }

  /// The value of the document; nil where the file has none.
  ///
  /// - Parameter file: how the file is named in problems.
  /// - Throws: ``YAMLErrors`` where the text is no YAML, has a key twice, has more than one document,
  ///   or goes past a limit.
  /// - Complexity: O(n) in the length of the text and in the number of values.
  public static func read(
    _ text: String, file: String, limits: Limits = Limits()
  ) throws(YAMLErrors) -> YAMLNode? {
    let start = YAMLPlace(file: file, line: 1, column: 1)
    guard text.utf8.count <= limits.size else {
      throw YAMLErrors([
        YAMLProblem(
          Texts.yaml.text("yaml.too-large", ["most": LocalizedText("\(limits.size >> 20)")]),
          at: start)
      ])
    }
    if let key = CollectionKeys.first(in: text) {
      throw YAMLErrors([
        YAMLProblem(
          Texts.yaml.text("yaml.key"),
          at: YAMLPlace(file: file, line: key.line, column: key.column))
      ])
    }
    // Editors on Windows mark UTF-8 at the beginning of a file; elsewhere the mark hides in a word.
    let hasMark = text.unicodeScalars.first == mark
    let yaml = hasMark ? String(text.unicodeScalars.dropFirst()) : text
    if let place = firstPlace(of: Int32(mark.value), in: yaml, file: file) {
      throw YAMLErrors([
        YAMLProblem(
          Texts.yaml.text("yaml.syntax", ["reason": Texts.yaml.text("yaml.fault.mark")]),
          at: place)
      ])
    }
    do {
      guard let root = try Yams.Parser(yaml: yaml, resolver: .basic).singleRoot() else {
        return nil
      }
      var copy = TreeCopy(file: file, limits: limits)
      return try copy.node(root, depth: 0)
    } catch let error as YAMLErrors {
      throw error
    } catch {
      throw YAMLErrors([problem(of: error, start: start)])
    }
  }

  /// What the parser says, in words that help where it is one of its usual faults.
  private static func reason(_ text: String) -> LocalizedText {
    let faults = [
      ("cannot start any token", "token"), ("mapping values are not allowed", "colon"),
      ("could not find expected ':'", "no-colon"), ("did not find expected key", "indentation"),
      ("did not find expected '-'", "indentation"), ("did not find expected ','", "bracket"),
      ("unexpected end of stream", "open"), ("another document", "documents"),
      ("nesting level", "nesting"), ("control characters", "control"),
      ("did not find expected alphabetic", "sign"), ("undefined alias", "alias"),
    ]
    guard let fault = faults.first(where: { text.contains($0.0) }) else {
      return LocalizedText(text)
    }
    return Texts.yaml.text("yaml.fault.\(fault.1)")
  }

  /// The mark of the order of bytes, which cannot be seen.
  private static let mark: Unicode.Scalar = "\u{FEFF}"

  /// Where a character stands first; nil where it is nowhere.
  private static func firstPlace(of value: Int32, in text: String, file: String) -> YAMLPlace? {
    let scalars = text.unicodeScalars
    guard let place = scalars.firstIndex(where: { Int32($0.value) == value }) else { return nil }
    let lines = scalars[..<place].split(separator: "\n", omittingEmptySubsequences: false)
    return YAMLPlace(file: file, line: lines.count, column: (lines.last?.count ?? 0) + 1)
  }

  /// What the parser says, with its place.
  private static func problem(of error: any Error, start: YAMLPlace) -> YAMLProblem {
    func place(_ mark: Mark) -> YAMLPlace {
      YAMLPlace(file: start.file, line: max(1, mark.line), column: max(1, mark.column))
    }
    switch error as? YamlError {
    case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _),
      .composer(_, let text, let mark, _):
      return YAMLProblem(
        Texts.yaml.text("yaml.syntax", ["reason": reason(text)]), at: place(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      return YAMLProblem(
        Texts.yaml.text(
          "yaml.duplicate-key", ["keys": LocalizedText(keys.joined(separator: ", "))]),
        at: place(context.mark))
    case .reader(let text, _, let value, let yaml):
      return YAMLProblem(
        Texts.yaml.text("yaml.syntax", ["reason": reason(text)]),
        at: firstPlace(of: value, in: yaml, file: start.file) ?? start)
    default:
      return YAMLProblem(
        Texts.yaml.text("yaml.syntax", ["reason": LocalizedText("\(error)")]), at: start)
    }
  }
}

/// Copies the parser's tree into values with places, within limits.
private struct TreeCopy {
  let file: String
  let limits: YAMLDocument.Limits
  var count = 0

  init(file: String, limits: YAMLDocument.Limits) {
    self.file = file
    self.limits = limits
  }

  mutating func node(_ node: Node, depth: Int) throws -> YAMLNode {
    let place = place(of: node)
    count += 1
    guard count <= limits.values else {
      throw YAMLErrors([YAMLProblem(Texts.yaml.text("yaml.too-many"), at: place)])
    }
    guard depth <= limits.depth else {
      throw YAMLErrors([
        YAMLProblem(
          Texts.yaml.text("yaml.too-deep", ["most": LocalizedText("\(limits.depth)")]), at: place)
      ])
    }
    switch node {
    case .scalar(let scalar):
      let isNothing = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return YAMLNode(isNothing ? .nothing : .scalar(scalar.string), at: place)
    case .sequence(let sequence):
      return YAMLNode(.list(try sequence.map { try self.node($0, depth: depth + 1) }), at: place)
    case .mapping(let mapping):
      return YAMLNode(.mapping(try entries(of: mapping, depth: depth)), at: place)
    case .alias:
      throw YAMLErrors([YAMLProblem(Texts.yaml.text("yaml.alias"), at: place)])
    }
  }

  private mutating func entries(
    of mapping: Node.Mapping, depth: Int
  ) throws -> [YAMLNode.Entry] {
    try mapping.map { key, value in
      guard case .scalar(let scalar) = key else {
        throw YAMLErrors([YAMLProblem(Texts.yaml.text("yaml.key"), at: place(of: key))])
      }
      return YAMLNode.Entry(
        key: scalar.string, place: place(of: key), value: try node(value, depth: depth + 1))
    }
  }

  private func place(of node: Node) -> YAMLPlace {
    YAMLPlace(
      file: file, line: max(1, node.mark?.line ?? 1), column: max(1, node.mark?.column ?? 1))
  }
}

internal import Oversight

/// Why a value will not do that is of the right kind.
public enum YAMLRefusal: String, Sendable, CaseIterable {
  case empty, inHours, notDescending, alone, ofNamed
}

/// Reads the keys of one mapping. What is wrong is noted in the log, and the value is then nil.
///
/// ```swift
/// var mapping = YAMLMapping(node, in: log)
/// let most = mapping.integer("mostGravePoints", in: 1...)
/// mapping.finish()
/// ```
public struct YAMLMapping {
  /// Where the mapping stands.
  public let place: YAMLPlace
  public let log: YAMLLog
  /// The keys that lead here.
  private let path: [String]
  private let entries: [String: YAMLNode.Entry]
  /// The keys in the order of the document.
  public let keys: [String]
  private var asked: [String] = []
  /// Takes down what is asked for, where a reader is run to describe itself.
  private var outline: YAMLOutline.Draft?

  /// A mapping without keys, of which a reader asks everything that it can ask.
  init(describing outline: YAMLOutline.Draft) {
    self.init(
      YAMLNode(.nothing, at: YAMLPlace(file: "", line: 1, column: 1)), in: YAMLLog())
    self.outline = outline
  }

  /// A value that must be a mapping; anything else is noted, and has no keys.
  public init(_ node: YAMLNode, in log: YAMLLog, path: [String] = []) {
    place = node.place
    self.log = log
    self.path = path
    var found: [YAMLNode.Entry] = []
    switch node.content {
    case .mapping(let all): found = all
    case .nothing: break
    case .scalar, .list: log.report(Texts.yaml.text("yaml.not-a-mapping"), at: node.place)
    }
    entries = Dictionary(found.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    keys = found.map(\.key)
  }

  /// The value of a key; nil where there is none or it is empty.
  public mutating func node(_ key: String) -> YAMLNode? {
    if !asked.contains(key) { asked.append(key) }
    guard let node = entries[key]?.value else { return nil }
    if case .nothing = node.content { return nil }
    return node
  }

  /// The place of a key, else of the mapping.
  public func place(of key: String) -> YAMLPlace { entries[key]?.place ?? place }

  /// Notes that a key is missing where there is no value for it.
  public func required<Value>(_ value: Value?, _ key: String) -> Value? {
    outline?.require(key)
    if value == nil, entries[key] == nil {
      log.report(Texts.yaml.text("yaml.missing-key", ["key": LocalizedText(key)]), at: place)
    }
    return value
  }

  /// Notes that the value of a key will not do, for a reason that the texts of this module have.
  public func refuse(_ key: String, _ reason: YAMLRefusal) {
    guard entries[key] != nil else { return }
    log.report(
      Texts.yaml.text("yaml.refused.\(reason.rawValue)", ["key": LocalizedText(key)]),
      at: place(of: key))
  }

  /// Notes keys that nobody asked for, each with the one that was probably meant.
  public func finish() {
    for key in keys where !asked.contains(key) {
      log.report(
        Texts.yaml.text(
          "yaml.unknown-key",
          [
            "key": LocalizedText(key),
            "keys": LocalizedText(asked.sorted().joined(separator: ", ")),
            "hint": Suggestion.hint(for: key, among: asked) ?? "",
          ]), at: place(of: key))
    }
  }

  /// Reads a value and notes it as a setting.
  ///
  /// - Parameter shape: what may stand there.
  public mutating func value<Value>(
    _ key: String, as shape: YAMLShape, _ read: (YAMLNode, YAMLLog) -> Value?
  ) -> Value? {
    outline?.note(key, shape)
    guard let node = node(key) else { return nil }
    guard let value = read(node, log) else { return nil }
    log.note(path + [key], node)
    return value
  }

  /// Reads a mapping inside this one.
  public mutating func mapping<Value>(
    _ key: String, _ read: (inout YAMLMapping) -> Value?
  ) -> Value? {
    outline?.note(key, .mapping(YAMLOutline { _ = read(&$0) }))
    guard let node = node(key) else { return nil }
    var inner = YAMLMapping(node, in: log, path: path + [key])
    let value = read(&inner)
    inner.finish()
    return value
  }

  /// Reads a value for each key of a mapping whose keys are not known beforehand, and notes each as
  /// a setting.
  public mutating func dictionary<Value>(
    _ key: String, as shape: YAMLShape,
    _ read: (_ key: YAMLNode, _ value: YAMLNode, YAMLLog) -> Value?
  ) -> [(key: String, value: Value)]? {
    outline?.note(key, .dictionary(shape))
    guard let node = node(key) else { return nil }
    guard case .mapping(let entries) = node.content else {
      log.report(Texts.yaml.text("yaml.not-a-mapping"), at: node.place)
      return nil
    }
    return entries.compactMap { entry in
      let name = YAMLNode(.scalar(entry.key), at: entry.place)
      guard let value = read(name, entry.value, log) else { return nil }
      log.note(path + [key, entry.key], entry.value)
      return (entry.key, value)
    }
  }

  /// Reads a list of mappings. A row that makes no sense is noted and left out.
  public mutating func rows<Row>(
    _ key: String, _ read: (inout YAMLMapping) -> Row?
  ) -> [Row]? {
    let shape: YAMLShape =
      outline == nil
      ? .anything : .list(.mapping(YAMLOutline { _ = read(&$0) }), isOptional: false)
    return value(key, as: shape) { node, log in
      guard case .list(let nodes) = node.content else {
        log.report(Texts.yaml.text("yaml.not-a-list"), at: node.place)
        return nil
      }
      return nodes.compactMap { node in
        let quiet = YAMLLog()
        var row = YAMLMapping(node, in: quiet)
        let value = read(&row)
        row.finish()
        for problem in quiet.problems { log.report(problem.message, at: problem.place) }
        return value
      }
    }
  }
}

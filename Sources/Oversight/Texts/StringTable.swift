/// The texts of one module, in all languages, by key.
///
/// Chinese stands there in simplified characters; the texts that people read on charts also have
/// traditional ones. A text without is read in simplified characters by all who read Chinese.
///
/// A text may have places in braces, `"{step} has no performer"`, that are filled in when it is
/// asked for. Tables are plain values, so that authors bring the texts of their own rules the same
/// way.
public struct StringTable: Sendable, ExpressibleByDictionaryLiteral {
  /// A text in both languages, Chinese in simplified characters.
  public typealias Entry = (english: String, chinese: String)

  private let entries: [String: Entry]
  private let traditionalTexts: [String: String]

  public init(dictionaryLiteral elements: (String, Entry)...) {
    entries = Dictionary(elements) { _, last in last }
    traditionalTexts = [:]
  }

  /// - Parameter traditional: texts in traditional characters by their keys; those of keys that no
  ///   table has are left out.
  public init(_ tables: [StringTable], traditional: [String: String] = [:]) {
    let entries: [String: Entry] = tables.reduce(into: [:]) {
      $0.merge($1.entries) { _, last in last }
    }
    self.entries = entries
    traditionalTexts = (tables.map(\.traditionalTexts) + [traditional]).reduce(into: [:]) {
      $0.merge($1.filter { entries[$0.key] != nil }) { _, last in last }
    }
  }

  /// Texts in all languages by their keys: those of a rule that is read from a file.
  public init(_ texts: [String: LocalizedText]) {
    entries = texts.mapValues { (english: $0[.english], chinese: $0[.simplifiedChinese]) }
    traditionalTexts = texts.compactMapValues { $0.translations[.traditionalChinese] }
  }

  /// All keys, sorted.
  public var keys: [String] { entries.keys.sorted() }

  /// The entry of a key; nil where the table has none.
  public subscript(key: String) -> Entry? { entries[key] }

  /// A text in traditional characters; nil where the table has none for the key.
  public func traditional(_ key: String) -> String? { traditionalTexts[key] }

  /// A text with its places filled in, in all languages. A key that the table lacks stands for
  /// itself, so that a missing text is seen and nothing is lost.
  public func text(_ key: String, _ arguments: [String: LocalizedText] = [:]) -> LocalizedText {
    guard let entry = entries[key] else { return LocalizedText(key) }
    var text = LocalizedText(
      Self.fill(entry.chinese, arguments, .simplifiedChinese),
      english: Self.fill(entry.english, arguments, .english))
    // Names stand as on the charts, also in a sentence that there is in simplified characters only.
    let isAsked = arguments.values.contains { $0.translations[.traditionalChinese] != nil }
    if let traditional = traditionalTexts[key] ?? (isAsked ? entry.chinese : nil) {
      text.translations[.traditionalChinese] =
        Self.fill(traditional, arguments, .traditionalChinese)
    }
    return text
  }

  /// The names in braces of a text.
  public static func places(in text: String) -> Set<String> {
    var places: Set<String> = []
    for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      if let end = part.firstIndex(of: "}") { places.insert(String(part[..<end])) }
    }
    return places
  }

  /// Fills in places in one pass, so that a brace inside an argument stays as it is.
  private static func fill(
    _ text: String, _ arguments: [String: LocalizedText], _ language: Language
  ) -> String {
    var filled = ""
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      filled += text[rest.startIndex..<open]
      let name = String(text[text.utf8.index(after: open)..<close])
      filled += arguments[name]?[language] ?? "{\(name)}"
      rest = rest[text.utf8.index(after: close)...]
    }
    return filled + text[rest.startIndex...]
  }
}

/// The tables of texts, one a module.
public enum Texts {}

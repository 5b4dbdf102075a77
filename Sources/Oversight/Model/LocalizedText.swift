/// A text as its author wrote it, with translations where the author gives them.
///
/// A string literal is enough: `"集体审议"`. Where there is more than one language:
/// `LocalizedText("集体审议", english: "Collective review")`, or
/// `LocalizedText("集体审议", english: "Collective review", traditional: "集體審議")`.
public struct LocalizedText: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The text in the language of the model.
  public var original: String
  /// The text in other languages.
  public var translations: [Language: String]

  public init(_ original: String, _ translations: [Language: String] = [:]) {
    self.original = original
    self.translations = translations
  }

  public init(_ original: String, english: String) {
    self.init(original, [.english: english])
  }

  /// - Parameter traditional: the text in traditional characters, where those of the original are
  ///   simplified.
  public init(_ original: String, english: String? = nil, traditional: String) {
    var translations = [Language.traditionalChinese: traditional]
    translations[.english] = english
    self.init(original, translations)
  }

  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// A text that is made anew for each language; in traditional characters where it differs there.
  package init(_ make: (Language) -> String) {
    self.init(make(.simplifiedChinese), english: make(.english))
    let traditional = make(.traditionalChinese)
    if traditional != original { translations[.traditionalChinese] = traditional }
  }

  /// The text in a language; where there is no translation, as the author wrote it.
  ///
  /// Who asks for Chinese gets Chinese where there is any: for an author who wrote in another
  /// language, that is the translation in the other characters.
  public subscript(language: Language) -> String {
    if let text = translations[language] { return text }
    guard let other = language.inOtherCharacters.flatMap({ translations[$0] }) else {
      return original
    }
    return original.hasHan ? original : other
  }

  /// Whether nothing can be read in it: it has blanks and invisible characters only.
  public var isBlank: Bool { original.isBlank }
}

/// A text without translations is a plain JSON string, another an object by language tag in which
/// the author's own text has the key `original`.
extension LocalizedText: Codable {
  private static let originalKey = "original"

  public init(from decoder: any Decoder) throws {
    if let plain = try? decoder.singleValueContainer().decode(String.self) {
      self.init(plain)
      return
    }
    let texts = try [String: String](from: decoder)
    guard let original = texts[Self.originalKey] else {
      throw DecodingError.keyNotFound(
        AnyCodingKey(Self.originalKey),
        .init(codingPath: decoder.codingPath, debugDescription: "a text needs its original"))
    }
    var translations: [Language: String] = [:]
    for (tag, text) in texts where tag != Self.originalKey {
      guard let language = Language(rawValue: tag) else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "unknown language '\(tag)'"))
      }
      translations[language] = text
    }
    self.init(original, translations)
  }

  public func encode(to encoder: any Encoder) throws {
    guard !translations.isEmpty else {
      var container = encoder.singleValueContainer()
      try container.encode(original)
      return
    }
    var container = encoder.container(keyedBy: AnyCodingKey.self)
    try container.encode(original, forKey: AnyCodingKey(Self.originalKey))
    for (language, text) in translations {
      try container.encode(text, forKey: AnyCodingKey(language.rawValue))
    }
  }
}

extension String {
  /// Whether it has a Han character of the common blocks.
  fileprivate var hasHan: Bool {
    unicodeScalars.contains {
      (0x3400...0x9FFF).contains($0.value) || (0x20000...0x3FFFF).contains($0.value)
    }
  }
}

/// A coding key made of any string.
struct AnyCodingKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ stringValue: String) { self.stringValue = stringValue }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

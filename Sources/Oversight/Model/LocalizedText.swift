/// A text as its author wrote it, with translations where the author gives them.
///
/// A string literal is enough: `"集体审议"`. Where there is more than one language:
/// `LocalizedText("集体审议", english: "Collective review")`.
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

  /// A text that is made anew for each language.
  package init(_ make: (Language) -> String) {
    self.init(
      make(.simplifiedChinese),
      Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, make($0)) }))
  }

  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The text in a language; where there is no translation, as the author wrote it.
  public subscript(language: Language) -> String {
    translations[language] ?? original
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

/// A coding key made of any string.
struct AnyCodingKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ stringValue: String) { self.stringValue = stringValue }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

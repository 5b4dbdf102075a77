/// A language of the texts on screen and paper.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
  /// Chinese in simplified characters.
  case simplifiedChinese = "zh-Hans"
  /// Chinese in traditional characters.
  case traditionalChinese = "zh-Hant"
  /// English.
  case english = "en"

  /// The languages in which every text has to be written; another has one of theirs where its own is
  /// missing.
  static let written: [Language] = [.simplifiedChinese, .english]

  /// Whether it is Chinese, in whichever characters.
  public var isChinese: Bool { self != .english }

  /// The same language in the other characters, which its readers read as well.
  var inOtherCharacters: Language? {
    switch self {
    case .simplifiedChinese: .traditionalChinese
    case .traditionalChinese: .simplifiedChinese
    case .english: nil
    }
  }
}

/// A language of the texts on screen and paper.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
  /// Chinese in simplified characters.
  case simplifiedChinese = "zh-Hans"
  /// English.
  case english = "en"
}

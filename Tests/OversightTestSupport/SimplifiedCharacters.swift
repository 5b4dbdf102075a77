internal import Foundation
public import Oversight

extension String {
  /// The characters that stand in simplified writing only, by the tables of ICU.
  public var simplifiedCharacters: [Character] {
    filter { character in
      let one = String(character)
      let other = one.applyingTransform(StringTransform("Hans-Hant"), reverse: false)
      return other != nil && other != one
    }
  }

  /// The text with every traditional character written as a simplified one.
  public var inSimplifiedCharacters: String? {
    self.applyingTransform(StringTransform("Hant-Hans"), reverse: false)
  }
}

extension StringTable {
  /// What is wrong with the text of a key in traditional characters; nil where it is the text in
  /// simplified ones, places included, written otherwise.
  public func faultOfTraditional(_ key: String) -> String? {
    guard let chinese = self[key]?.chinese, let text = traditional(key) else {
      return "\(key): no text in traditional characters"
    }
    let left = text.simplifiedCharacters
    if !left.isEmpty { return "\(key): \(left) in '\(text)'" }
    // 諮 and 咨 are one word; ICU has a table for single characters only.
    return text.replacing("諮", with: "咨").inSimplifiedCharacters == chinese.inSimplifiedCharacters
      ? nil : "\(key): '\(text)' says something else than '\(chinese)'"
  }
}

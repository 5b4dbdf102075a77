internal import Oversight

/// The words and numbers by which lists name the categories of powers.
enum CategoryWords {
  /// The numbers of the national catalogue of powers.
  private static let numbers: [Int: PowerCategory] = [
    1: .licence, 2: .penalty, 3: .coercion, 4: .levy, 5: .payment, 6: .inspection,
    7: .confirmation, 8: .reward, 9: .adjudication, 10: .other, 20: .publicService,
  ]

  /// The letters that Sichuan writes into the codes of its items. The same letters mean other things
  /// elsewhere, so they count only where the column is one of codes.
  private static let letters: [String: PowerCategory] = [
    "a": .licence, "g": .payment, "f": .confirmation, "h": .reward, "e": .adjudication,
    "z": .other,
  ]

  private static let names: [String: PowerCategory] = {
    var names: [String: PowerCategory] = [
      "许可": .licence, "处罚": .penalty, "强制": .coercion, "征收": .levy, "给付": .payment,
      "检查": .inspection, "确认": .confirmation, "奖励": .reward, "裁决": .adjudication,
      "其他": .other, "其它": .other, "其他行政": .other, "其它行政": .other, "公共服务": .publicService,
      "内部管理": .internalManagement, "小微": .community, "license": .licence,
      "permit": .licence, "行政审批": .licence, "行政监督检查": .inspection, "监督检查": .inspection,
      "internal": .internalManagement,
    ]
    for category in PowerCategory.allCases {
      names[category.rawValue.lowercased()] = category
      let texts = Texts.oversight.text("category.\(category.rawValue)")
      for language in [Language.english, .simplifiedChinese] {
        names[ListField.plain(texts[language])] = category
      }
    }
    return names
  }()

  /// Words around the name of a category that say nothing more.
  private static let endings = ["行政权力", "权力", "事项", "职权", "类", "权"]

  /// The category of a word; nil where it names none.
  ///
  /// - Parameter isCode: whether the column is one of codes, in which letters count.
  static func category(_ word: String, isCode: Bool) -> PowerCategory? {
    let plain = ListField.plain(word)
    if let number = Int(plain), plain.count <= 2 { return numbers[number] }
    if isCode, let category = letters[plain] { return category }
    var candidates = [plain]
    for ending in endings where plain.hasSuffix(ending) && plain != ending {
      candidates.append(String(plain.dropLast(ending.count)))
    }
    // Twice, for words such as 其他权力类.
    for candidate in candidates {
      for ending in endings where candidate.hasSuffix(ending) && candidate != ending {
        candidates.append(String(candidate.dropLast(ending.count)))
      }
    }
    for candidate in candidates {
      if let category = names[candidate] { return category }
      if candidate.hasPrefix("行政"), let category = names[String(candidate.dropFirst(2))] {
        return category
      }
    }
    return nil
  }

  /// The name that was probably meant.
  static func suggestion(for word: String) -> String? {
    let all = PowerCategory.allCases.flatMap { category -> [String] in
      let texts = Texts.oversight.text("category.\(category.rawValue)")
      return [category.rawValue, texts[.simplifiedChinese], texts[.english]]
    }
    let plain = ListField.plain(word)
    // The first two characters are the same in most of them.
    let near = all.filter { !Set($0).subtracting("行政").isDisjoint(with: plain) }
    return Suggestion.nearest(to: word.trimmed, among: near)
  }
}

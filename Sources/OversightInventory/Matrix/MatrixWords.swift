internal import Oversight

/// The words of the matrix for what models say by closed sets.
enum MatrixWords {
  /// What parts several who answer.
  static let separator = "、"

  /// The columns of those who answer, by layer.
  static let layers: [(column: MatrixColumn, layer: ResponsibilityLayer)] = [
    (.direct, .direct), (.section, .section), (.leader, .leader),
  ]

  static func text(_ kind: RiskClass, _ language: Language) -> String {
    Texts.inventory.text("matrix.class.\(kind.rawValue)")[language]
  }

  static func text(_ type: MeasureType, _ language: Language) -> String {
    Texts.oversight.text("measureType.\(type.rawValue)")[language]
  }

  /// The value of a word in whatever language; nil where it is none.
  static func value<Value>(
    _ word: String, _ text: (Value, Language) -> String
  ) -> Value? where Value: CaseIterable & RawRepresentable<String> {
    let plain = ListField.plain(word)
    return Value.allCases.first { value in
      ListField.plain(value.rawValue) == plain
        || Language.allCases.contains { ListField.plain(text(value, $0)) == plain }
    }
  }
}

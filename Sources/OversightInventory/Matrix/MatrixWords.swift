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

  /// The step or flow that a cell names, as ``RiskMatrix`` writes it, in whatever language; nil where the
  /// power has none.
  static func step(_ name: String, in power: ResolvedPower) -> ResolvedRisk.Host? {
    let process = power.process
    let wanted = name.onOneLine
    guard !wanted.isEmpty else { return nil }
    func isNamed(_ host: ResolvedRisk.Host) -> Bool {
      Language.allCases.contains { RiskMatrix.name(of: host, in: power, $0).onOneLine == wanted }
    }
    return process.steps.map { .step($0.reference) }.first(where: isNamed)
      ?? process.flows.map { .flow($0.reference) }.first(where: isNamed)
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

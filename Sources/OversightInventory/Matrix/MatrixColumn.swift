internal import Oversight

/// A column of the risk matrix, in the order in which they stand.
enum MatrixColumn: String, CaseIterable, Sendable {
  case unit, power, code, step, riskClass, manifestation, grade, measure, type, indicator, frequency
  case direct, section, leader
  case powerID, riskID, measureID

  /// Its heading in a language.
  func heading(in language: Language) -> String {
    Texts.inventory.text("matrix.column.\(rawValue)")[language]
  }

  /// The column of a heading in whatever language; nil where it is none.
  static func named(_ heading: String) -> MatrixColumn? {
    let plain = ListField.plain(heading)
    return allCases.first { column in
      Language.allCases.contains { ListField.plain(column.heading(in: $0)) == plain }
    }
  }

  /// Whether people may change it. The others say where a row belongs.
  var isEditable: Bool {
    switch self {
    case .riskClass, .manifestation, .grade, .measure, .type, .indicator, .frequency, .direct,
      .section, .leader:
      true
    default: false
    }
  }

  /// Whether it says something of the risk, which stands in several rows where it has several measures.
  var isOfRisk: Bool { self == .riskClass || self == .manifestation || self == .grade }
}

internal import Oversight

/// A risk and one of its measures, as a row of the matrix.
struct MatrixRow: Sendable, Equatable {
  var texts: [MatrixColumn: String]

  subscript(column: MatrixColumn) -> String { texts[column] ?? "" }

  /// What a row is known by.
  struct Key: Hashable, Sendable {
    let power: String
    let risk: String
    /// Empty for a risk without a measure.
    let measure: String
  }

  var key: Key { Key(power: self[.powerID], risk: self[.riskID], measure: self[.measureID]) }
}

internal import OversightTables

/// A row of a list that has an item.
struct ListRow: Sendable {
  /// A cell of the row.
  struct Value: Sendable {
    let text: String
    let place: CellPlace
    let heading: String
  }

  let number: Int
  /// What stands in the columns of each field, without cells that are blank.
  var values: [ListField: [Value]]

  subscript(field: ListField) -> Value? { values[field]?.first }

  /// The lines of all columns of a field.
  func parts(_ field: ListField) -> [String] {
    (values[field] ?? []).flatMap { $0.text.listedParts }
  }
}

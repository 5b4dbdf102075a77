internal import Oversight
internal import OversightTables

/// The heading of a list: which column holds what.
struct ListHeader: Sendable {
  /// A column that has a heading.
  struct Column: Sendable {
    let number: Int
    /// As the list has it, on one line.
    let heading: String
    /// Nil where the heading is not known.
    let field: ListField?
  }

  /// The row in which it stands; the last of them where it has two.
  let row: Int
  let columns: [Column]
  /// The columns of each field, from left to right.
  let byField: [ListField: [Column]]

  /// How many rows with anything in them are looked at for a heading: titles stand above it.
  static let mostRowsAbove = 30

  init(row: Int, columns: [Column]) {
    self.row = row
    self.columns = columns
    byField = Dictionary(grouping: columns.filter { $0.field != nil }) { $0.field ?? .remark }
  }

  /// A heading in a row; nil where the row is none: it names no items, or nothing else beside them.
  init?(_ row: TableRow) {
    let columns = Self.columns(of: row)
    let fields = Set(columns.compactMap(\.field))
    guard fields.contains(.name), fields.count >= 2 else { return nil }
    self.init(row: row.number, columns: columns)
  }

  /// How many headings of a row are known.
  static func score(_ row: TableRow) -> Int { Set(columns(of: row).compactMap(\.field)).count }

  private static func columns(of row: TableRow) -> [Column] {
    row.cells.filter { !$0.text.isBlank }.map { cell in
      Column(
        number: cell.place.column, heading: cell.text.onOneLine, field: ListField.named(cell.text))
    }
  }

  /// This heading with a second row below it, whose cells part merged ones of the first: `办理时限` over
  /// `法定` and `承诺`. Nil where the row below is no part of it.
  func joined(with first: TableRow, _ second: TableRow) -> ListHeader? {
    guard second.number == first.number + 1 else { return nil }
    let isBelow = second.cells.contains { cell in
      if case .covered(let range) = cell.content { range.first.row == first.number } else { false }
    }
    guard isBelow else { return nil }
    var columns = columns.filter { column in
      second[column.number].map { $0.text.isBlank } ?? true
    }
    for cell in second.cells where !cell.text.isBlank {
      let above = Self.heading(above: cell.place.column, in: first)
      let heading = cell.text.onOneLine
      let field =
        above.flatMap { ListField.named(heading + $0) ?? ListField.named($0 + heading) }
        ?? ListField.named(heading) ?? above.flatMap(ListField.named)
      columns.append(
        Column(
          number: cell.place.column, heading: (above.map { "\($0) / " } ?? "") + heading,
          field: field))
    }
    return ListHeader(row: second.number, columns: columns.sorted { $0.number < $1.number })
  }

  private static func heading(above column: Int, in row: TableRow) -> String? {
    guard let cell = row[column] else { return nil }
    if case .covered(let range) = cell.content {
      return row[range.first.column].map(\.text.onOneLine)
    }
    return cell.text.isBlank ? nil : cell.text.onOneLine
  }

  /// Whether a row repeats the heading, as lists do on every printed page.
  func isRepeated(in row: TableRow) -> Bool {
    let texts = row.cells.filter { !$0.text.isBlank }
    return texts.count >= 2
      && texts.allSatisfy { cell in
        columns.contains { $0.number == cell.place.column && $0.heading == cell.text.onOneLine }
      }
  }
}

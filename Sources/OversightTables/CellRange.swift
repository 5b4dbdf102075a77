/// Cells that are merged into one, from the first to the last.
package struct CellRange: Sendable, Hashable {
  package let first: CellPlace
  package let last: CellPlace

  package init(first: CellPlace, last: CellPlace) {
    self.first = first
    self.last = last
  }

  /// A range by its name, such as `A1:B3`; nil where it is none.
  package init?(_ name: String) {
    let ends = name.split(separator: ":", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = CellPlace(ends[0]), let last = CellPlace(ends[1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.init(first: first, last: last)
  }

  /// The name of the range: `A1:B3`.
  package var name: String { "\(first.name):\(last.name)" }

  package func contains(_ place: CellPlace) -> Bool {
    (first.row...last.row).contains(place.row)
      && (first.column...last.column).contains(place.column)
  }
}

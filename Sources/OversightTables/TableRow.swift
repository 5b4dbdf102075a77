/// A row of a table.
package struct TableRow: Sendable, Hashable {
  /// Its number, counted from 1.
  package let number: Int
  /// The cells that have something, from left to right.
  package var cells: [TableCell]
  /// Whether the sheet hides it, by hand or by a filter.
  package let isHidden: Bool

  package init(_ number: Int, _ cells: [TableCell], isHidden: Bool = false) {
    self.number = number
    self.cells = cells
    self.isHidden = isHidden
  }

  /// The cell of a column, counted from 1.
  ///
  /// - Complexity: O(log n)
  package subscript(column: Int) -> TableCell? {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].place.column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].place.column == column ? cells[low] : nil
  }
}

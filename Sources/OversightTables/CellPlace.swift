/// A place in a table, as people see it in a spreadsheet.
package struct CellPlace: Sendable, Hashable, Comparable {
  /// The row, counted from 1. In a CSV file it is the record: a line break in quotes begins none.
  package let row: Int
  /// The column, counted from 1.
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The letters of a column: A, B … Z, AA …
  package static func letters(ofColumn column: Int) -> String {
    var rest = column
    var letters = ""
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(digit))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// The name of the cell: `C12`.
  package var name: String { "\(Self.letters(ofColumn: column))\(row)" }

  /// A cell by its name; nil where it is none of a sheet of 1,048,576 rows and 16,384 columns.
  ///
  /// - Source: ECMA-376, part 1, 18.18.7 (ST_CellRef).
  package init?(_ name: Substring) {
    var column = 0
    var rest = name.utf8[...]
    while let byte = rest.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      guard column <= TableBounds.mostColumns else { return nil }
      rest = rest.dropFirst()
    }
    guard column > 0, !rest.isEmpty, let row = Int(Substring(rest)), row > 0,
      row <= TableBounds.mostRows, rest.first != UInt8(ascii: "+")
    else { return nil }
    self.init(row: row, column: column)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}

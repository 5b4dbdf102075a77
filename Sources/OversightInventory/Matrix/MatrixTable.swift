internal import Oversight
internal import OversightTables

/// The matrix in a file of a table: where its heading is, in which language, and its rows.
struct MatrixTable {
  let columns: [MatrixColumn: Int]
  let rows: [TableRow]
  let language: Language

  /// - Returns: nil where no row of any sheet has the columns by which rows are known.
  /// - Throws: ``TableFault`` where the file is broken.
  init?(_ file: any TableSource) throws(TableFault) {
    for sheet in file.sheets where !sheet.isHidden {
      let found = Found()
      try file.read(sheet) { found.take($0) }
      if let columns = found.columns {
        self.columns = columns
        rows = found.rows
        language = found.language
        return
      }
    }
    return nil
  }

  /// What was found so far.
  private final class Found {
    var columns: [MatrixColumn: Int]?
    var rows: [TableRow] = []
    var language = Language.simplifiedChinese
    private var looked = 0

    func take(_ row: TableRow) -> Bool {
      if columns != nil {
        rows.append(row)
        return true
      }
      var found: [MatrixColumn: Int] = [:]
      for cell in row.cells {
        if let column = MatrixColumn.named(cell.text), found[column] == nil {
          found[column] = cell.place.column
        }
      }
      if found[.powerID] != nil, found[.riskID] != nil, found[.measureID] != nil {
        columns = found
        language = Self.language(of: row, found)
      }
      looked += 1
      return columns != nil || looked < ListHeader.mostRowsAbove
    }

    /// The language in which most of the headings are.
    private static func language(of row: TableRow, _ columns: [MatrixColumn: Int]) -> Language {
      let counts = [Language.simplifiedChinese, .english].map { language in
        columns.count { column, number in row[number]?.text == column.heading(in: language) }
      }
      return counts[1] > counts[0] ? .english : .simplifiedChinese
    }
  }
}

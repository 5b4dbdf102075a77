internal import Oversight

/// A text with values separated by commas, semicolons or tabs.
final class CSVFile: TableSource {
  private let text: [UInt8]
  private let separator: UInt8
  private let bounds: TableBounds

  let sheets = [TableSheet(name: "", isHidden: false, part: "")]

  init(_ bytes: [UInt8], _ bounds: TableBounds) throws(TableFault) {
    text = try TextEncoding.decoded(bytes)
    self.bounds = bounds
    separator = Self.separator(of: text)
  }

  func read(_ sheet: TableSheet, _ take: @escaping (TableRow) -> Bool) throws(TableFault) {
    var records = CSVRecords(text, separator: separator)
    var count = 0
    while let fields = records.next() {
      let row = records.number
      if let column = records.openField {
        throw TableFault("open-quote", at: CellPlace(row: row, column: column))
      }
      guard row <= TableBounds.mostRows else { throw TableFault("rows") }
      guard fields.count <= TableBounds.mostColumns else {
        throw TableFault("columns", at: CellPlace(row: row, column: TableBounds.mostColumns))
      }
      count += fields.count
      guard count <= bounds.cells else {
        throw TableFault("cells", ["limit": LocalizedText("\(bounds.cells)")])
      }
      let cells = fields.enumerated().filter { !$1.isEmpty }.map { offset, field in
        TableCell(CellPlace(row: row, column: offset + 1), FormulaGuard.restored(field))
      }
      if !take(TableRow(row, cells)) { return }
    }
  }

  /// The separator by which the first records have the same number of fields most often, and most
  /// fields then.
  ///
  /// - Complexity: O(1): the beginning of the text decides.
  private static func separator(of text: [UInt8]) -> UInt8 {
    let head = Array(text.prefix(1 << 16))
    let candidates = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    let scores = candidates.map { candidate -> Int in
      var records = CSVRecords(head, separator: candidate)
      var counts: [Int: Int] = [:]
      while records.number < 50, let fields = records.next() {
        if fields.count > 1 { counts[fields.count, default: 0] += 1 }
      }
      return counts.map { $0.value * ($0.key - 1) }.max() ?? 0
    }
    let best = scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) } ?? 0
    return candidates[best]
  }
}

internal import Oversight

/// A file of tables: a text with separated values, or a workbook.
package protocol TableSource: AnyObject {
  /// The sheets in their order. A text has one without a name.
  var sheets: [TableSheet] { get }

  /// Reads the rows of a sheet that have anything in them, one after the other.
  ///
  /// - Parameter take: gets a row, and answers whether it wants the next one.
  /// - Throws: ``TableFault`` where the file is broken or larger than it may be; the rows before have
  ///   been taken then.
  /// - Complexity: O(n) in what is read; the rows are not kept.
  func read(_ sheet: TableSheet, _ take: @escaping (TableRow) -> Bool) throws(TableFault)
}

/// A sheet of a workbook.
package struct TableSheet: Sendable, Hashable {
  /// The name on its tab; empty for a text, which has one table only.
  package let name: String
  /// Whether the workbook hides it.
  package let isHidden: Bool
  /// The part of the workbook that holds it.
  let part: String

  init(name: String, isHidden: Bool, part: String) {
    self.name = name
    self.isHidden = isHidden
    self.part = part
  }
}

/// Opens files of tables by what is in them.
package enum TableFile {
  /// - Parameter bytes: the file; one byte more than it may have where it is longer.
  /// - Throws: ``TableFault`` where it is in a format that is not read, broken, or too large.
  package static func open(
    _ bytes: [UInt8], bounds: TableBounds = TableBounds()
  ) throws(TableFault) -> any TableSource {
    guard bytes.count <= bounds.fileBytes else {
      throw TableFault("too-large", ["limit": LocalizedText("\(bounds.fileBytes >> 20)")])
    }
    switch TableFormat.found(in: bytes) {
    case .workbook: return try XLSXFile(bytes, bounds)
    case .encrypted: throw TableFault("encrypted")
    case .oldWorkbook: throw TableFault("old-workbook")
    case .webPage: throw TableFault("web-page")
    case .text: return try CSVFile(bytes, bounds)
    case .nothing: throw TableFault("empty")
    }
  }
}

internal import CLibXLSXWriter
internal import Foundation
internal import Oversight

/// Writes a workbook whose cells are all texts, so that nothing in it is ever calculated.
///
/// The header stays in sight, long texts are wrapped, and the same sheets give the same bytes.
package enum XLSXWriter {
  /// 1 January 2020, as the day on which every workbook was made: the day of writing would make two of
  /// the same sheets differ.
  private static let fixedDay = 1_577_836_800

  /// - Throws: ``TableFault`` where a text is too long for a cell, or the workbook cannot be made.
  /// - Complexity: O(n)
  package static func bytes(of sheets: [SheetContent]) throws(TableFault) -> [UInt8] {
    for sheet in sheets { try check(sheet) }
    let path = FileManager.default.temporaryDirectory.path + "/oversight-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try write(sheets, to: path)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TableFault("unwritten", ["reason": LocalizedText(path)])
    }
    return Array(data)
  }

  private static func check(_ sheet: SheetContent) throws(TableFault) {
    guard sheet.rows.count < TableBounds.mostRows else { throw TableFault("rows") }
    guard sheet.header.count <= TableBounds.mostColumns else { throw TableFault("columns") }
    for (row, texts) in ([sheet.header] + sheet.rows).enumerated() {
      for (column, text) in texts.enumerated() where text.utf16.count > TableBounds.mostCharacters {
        throw TableFault(
          "long-cell", at: CellPlace(row: row + 1, column: column + 1),
          [
            "count": LocalizedText("\(text.utf16.count)"),
            "limit": LocalizedText("\(TableBounds.mostCharacters)"),
          ])
      }
    }
  }

  private static func write(_ sheets: [SheetContent], to path: String) throws(TableFault) {
    guard let book = workbook_new(path) else {
      throw TableFault("unwritten", ["reason": LocalizedText(path)])
    }
    var properties = lxw_doc_properties()
    properties.created = time_t(fixedDay)
    workbook_set_properties(book, &properties)
    let head = workbook_add_format(book)
    format_set_bold(head)
    format_set_text_wrap(head)
    format_set_align(head, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    let wrapped = workbook_add_format(book)
    format_set_text_wrap(wrapped)
    format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    // As text, so that a code such as 01 stays what it is where somebody edits it.
    format_set_num_format_index(wrapped, 0x31)
    for (sheet, name) in zip(sheets, SheetNames.fit(sheets.map(\.name))) {
      add(sheet, name, to: book, head, wrapped)
    }
    let status = workbook_close(book)
    guard status == LXW_NO_ERROR else {
      let reason = lxw_strerror(status).map { String(cString: $0) } ?? "?"
      throw TableFault("unwritten", ["reason": LocalizedText(reason)])
    }
  }

  private static func add(
    _ sheet: SheetContent, _ name: String, to book: UnsafeMutablePointer<lxw_workbook>,
    _ head: UnsafeMutablePointer<lxw_format>?, _ wrapped: UnsafeMutablePointer<lxw_format>?
  ) {
    let page = workbook_add_worksheet(book, name)
    for (column, width) in widths(of: sheet).enumerated() {
      worksheet_set_column(page, UInt16(column), UInt16(column), width, nil)
    }
    for (column, text) in sheet.header.enumerated() {
      worksheet_write_string(page, 0, UInt16(column), XLSXRichText.escaped(text), head)
    }
    for (row, texts) in sheet.rows.enumerated() {
      for (column, text) in texts.enumerated() where !text.isEmpty {
        worksheet_write_string(
          page, UInt32(row + 1), UInt16(column), XLSXRichText.escaped(text), wrapped)
      }
    }
    worksheet_freeze_panes(page, 1, 0)
    if !sheet.header.isEmpty, !sheet.rows.isEmpty {
      worksheet_autofilter(page, 0, 0, UInt32(sheet.rows.count), UInt16(sheet.header.count - 1))
    }
    worksheet_set_landscape(page)
    worksheet_repeat_rows(page, 0, 0)
    worksheet_fit_to_pages(page, 1, 0)
  }

  /// Wide enough for most texts of each column, and never too wide to read the others.
  private static func widths(of sheet: SheetContent) -> [Double] {
    sheet.header.indices.map { column in
      let texts =
        [sheet.header[column]]
        + sheet.rows.prefix(500).compactMap { row in
          row.indices.contains(column) ? row[column] : nil
        }
      let widest =
        texts.map { text in
          text.split(separator: "\n").map { line in
            // Characters of Chinese take the room of two others.
            line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
          }.max() ?? 0
        }.max() ?? 0
      return Double(min(max(widest + 2, 8), 48))
    }
  }
}

import Foundation
import OversightTables
import OversightTestSupport
import Testing

@Suite("Tables written and read back")
struct TableRoundTripTests {
  private func sheet(_ generator: inout SeededGenerator, _ texts: inout RandomText) -> SheetContent
  {
    let columns = Int.random(in: 1...5, using: &generator)
    let hostile = [
      "=1+1", "+86", "-", "@a", "\tx", "\rx", "'=x", "_x000D_", "_x005F_", "a\r\nb", "a\nb",
      " blank ", "\"q\"", "a,b", "01", "2026-01-02", "TRUE", "1E5", "",
    ]
    func cell() -> String {
      Int.random(in: 0..<3, using: &generator) == 0
        ? texts.next() : hostile[Int.random(in: 0..<hostile.count, using: &generator)]
    }
    let rows = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      (0..<columns).map { _ in cell() }
    }
    return SheetContent("清单", header: (0..<columns).map { "列\($0)" }, rows: rows)
  }

  private func cells(_ source: any TableSource, _ sheet: Int = 0) throws -> [CellPlace: String] {
    var cells: [CellPlace: String] = [:]
    try source.read(source.sheets[sheet]) { row in
      for cell in row.cells { cells[cell.place] = cell.text }
      return true
    }
    return cells
  }

  private func expected(_ sheet: SheetContent) -> [CellPlace: String] {
    var cells: [CellPlace: String] = [:]
    for (row, texts) in ([sheet.header] + sheet.rows).enumerated() {
      for (column, text) in texts.enumerated() where !text.isEmpty {
        cells[CellPlace(row: row + 1, column: column + 1)] = text
      }
    }
    return cells
  }

  private func isSame(_ left: [CellPlace: String], _ right: [CellPlace: String]) -> Bool {
    left.mapValues { Array($0.utf8) } == right.mapValues { Array($0.utf8) }
  }

  @Test("A text of separated values gives every cell back, byte for byte")
  func csv() throws {
    var generator = SeededGenerator(seed: 31)
    var texts = RandomText(seed: 32)
    for number in 0..<3_000 {
      var sheet = sheet(&generator, &texts)
      // NUL is refused: what has it is no text.
      sheet.rows = sheet.rows.map { $0.map { $0.replacingOccurrences(of: "\0", with: "") } }
      // One column without separators cannot tell which separator it has.
      if sheet.header.count == 1 { continue }
      let read = try cells(try TableFile.open(CSVWriter.bytes(of: sheet)))
      #expect(isSame(read, expected(sheet)), "\(number): \(sheet)")
    }
  }

  @Test("A workbook gives every cell back that XML can hold")
  func xlsx() throws {
    var generator = SeededGenerator(seed: 33)
    var texts = RandomText(seed: 34)
    for number in 0..<200 {
      let sheets = (0..<10).map { _ in
        var sheet = sheet(&generator, &texts)
        sheet.rows = sheet.rows.map { $0.map(writable) }
        return sheet
      }
      let source = try TableFile.open(try XLSXWriter.bytes(of: sheets))
      for (place, sheet) in sheets.enumerated() {
        let read = try cells(source, place)
        #expect(isSame(read, expected(sheet)), "\(number): \(sheet)")
      }
    }
  }

  /// A text without the characters that no XML file can hold in any way.
  private func writable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.value != 0 && $0.value & 0xFFFE != 0xFFFE }))
  }

  @Test("The same sheets give the same bytes")
  func deterministic() throws {
    let sheet = SheetContent(
      "a", header: ["x", "y"],
      rows: [["=1", "长".padding(toLength: 90, withPad: "长", startingAt: 0)]])
    let first = try XLSXWriter.bytes(of: [sheet, sheet])
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try XLSXWriter.bytes(of: [sheet, sheet]) == first)
    #expect(try TableFile.open(first).sheets.map(\.name) == ["a", "a (2)"])
  }

  @Test("A text that is too long for a cell is refused with its place")
  func long() {
    let sheet = SheetContent("a", header: ["x"], rows: [[String(repeating: "长", count: 32_768)]])
    let fault = #expect(throws: TableFault.self) { try XLSXWriter.bytes(of: [sheet]) }
    #expect(fault?.place == CellPlace(row: 2, column: 1))
  }
}

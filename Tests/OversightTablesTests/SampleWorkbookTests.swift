import Oversight
import OversightTables
import Testing

@Suite("Cells of workbooks")
struct SampleWorkbookTests {
  private func rows() throws -> [TableRow] {
    let source = try TableFile.open(SampleWorkbook.bytes)
    var rows: [TableRow] = []
    try source.read(source.sheets[0]) {
      rows.append($0)
      return true
    }
    return rows
  }

  @Test("Texts are read whole, whether shared, in runs or inline, without how they are pronounced")
  func texts() throws {
    #expect(try rows()[0].cells.map(\.text) == ["plain", "取 水", "a\rb", "inline"])
  }

  @Test("Numbers and dates are read as the sheet shows them")
  func numbers() throws {
    let row = try rows()[1]
    #expect(row.number == 3)
    #expect(row.isHidden)
    #expect(
      row.cells.map(\.text) == [
        "20", "0.3", "2024-01-01", "1900-02-28", "1.5", "2024-01-01T18:00", "1900-02-29",
      ])
    #expect(row.cells.map { $0.content == .date } == [false, false, true, true, false, true, true])
  }

  @Test("Formulas have the value that was calculated, and one that never was is told")
  func formulas() throws {
    let row = try rows()[2]
    #expect(row.number == 4)
    #expect(row.cells.map(\.text) == ["TRUE", "#N/A", "cached", "2", ""])
    #expect(row.cells.map(\.content) == [.truth, .error, .text, .number, .uncalculated])
    #expect(row.cells.map(\.place.name) == ["A4", "B4", "C4", "D4", "E4"])
  }

  @Test("The first of merged cells has their value, and the others are told as covered")
  func merged() throws {
    let rows = try rows()
    let range = try #require(CellRange("A5:A6"))
    #expect(rows[3].cells.map(\.content) == [.text, .text])
    #expect(rows[4].cells == [TableCell(CellPlace(row: 6, column: 1), "", .covered(range))])
  }

  @Test(
    "Hidden sheets are known, and a text that the workbook does not have is a fault with a place")
  func sheets() throws {
    let source = try TableFile.open(SampleWorkbook.bytes)
    #expect(source.sheets.map(\.name) == ["清单", "旧"])
    #expect(source.sheets.map(\.isHidden) == [false, true])
    let fault = #expect(throws: TableFault.self) { try source.read(source.sheets[1]) { _ in true } }
    #expect(fault?.place == CellPlace(row: 1, column: 1))
  }

  @Test("Whoever has seen enough is not read on to")
  func stopping() throws {
    let source = try TableFile.open(SampleWorkbook.bytes)
    var count = 0
    try source.read(source.sheets[0]) { _ in
      count += 1
      return false
    }
    #expect(count == 1)
  }
}

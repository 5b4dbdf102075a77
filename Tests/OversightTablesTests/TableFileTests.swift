import Foundation
import Oversight
import OversightTables
import Testing

@Suite("Files of tables")
struct TableFileTests {
  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    let source = try TableFile.open(bytes)
    var rows: [[String]] = []
    try source.read(source.sheets[0]) {
      rows.append($0.cells.map(\.text))
      return true
    }
    return rows
  }

  private func fault(_ bytes: [UInt8], bounds: TableBounds = TableBounds()) -> String {
    do {
      let source = try TableFile.open(bytes, bounds: bounds)
      for sheet in source.sheets { try source.read(sheet) { _ in true } }
      return ""
    } catch {
      return error.message[.english]
    }
  }

  @Test("Texts are read in every encoding that offices write")
  func encodings() throws {
    let text = "名称,编码\r\n取水许可,\"一\n二\"\r\n"
    let expected = [["名称", "编码"], ["取水许可", "一\n二"]]
    #expect(try rows(Array(text.utf8)) == expected)
    #expect(try rows([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try rows([0xFE, 0xFF] + big) == expected)
    #expect(try rows([0xFF, 0xFE] + little) == expected)
    let chinese = try #require(text.data(using: String.Encoding(rawValue: 0x8000_0632)))
    #expect(try rows(Array(chinese)) == expected)
  }

  @Test("Commas, semicolons and tabs are found out", arguments: [",", ";", "\t"])
  func separators(_ separator: String) throws {
    let text = "名称\(separator)编码\n甲，乙\(separator)1\n\"a,;\t\"\(separator)2"
    #expect(try rows(Array(text.utf8)) == [["名称", "编码"], ["甲，乙", "1"], ["a,;\t", "2"]])
  }

  @Test("A damaged text is told with line and byte, and is not taken for another encoding")
  func damaged() {
    let text = Array("名称,编码\n取水许可,1\n".utf8)
    var broken = text
    broken.remove(at: 15)
    #expect(fault(broken).contains("UTF-8, but damaged in line 2, byte 1"))
    #expect(
      fault([0x61, 0xFF, 0xFF, 0x2C]).contains("neither in UTF-8 nor in GB18030 (line 1, byte 2)"))
    #expect(fault([0xFF, 0xFE, 0x00]).contains("UTF-16"))
    #expect(fault([0x61, 0x00, 0x62]).contains("neither a workbook"))
    #expect(fault([]).contains("empty"))
  }

  @Test("A quotation mark that is never closed is told where it is opened")
  func openQuote() throws {
    let source = try TableFile.open(Array("a,b\n1,\"x\n2,y".utf8))
    let fault = #expect(throws: TableFault.self) { try source.read(source.sheets[0]) { _ in true } }
    #expect(fault?.place == CellPlace(row: 2, column: 2))
  }

  @Test("Files that are no tables are refused by what they are")
  func others() {
    let ole: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)
    #expect(fault(ole).contains(".xls"))
    let name = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
    #expect(fault(ole + name).contains("password"))
    #expect(fault(Array("<html><table>".utf8)).contains("web page"))
    #expect(fault([0x50, 0x4B, 0x03, 0x04] + Array(repeating: 7, count: 100)).contains("damaged"))
    var bounds = TableBounds()
    bounds.fileBytes = 1 << 20
    #expect(
      fault(Array(repeating: 0x61, count: (1 << 20) + 1), bounds: bounds).contains(
        "larger than 1 MB"))
  }

  @Test("A workbook that unpacks to more than it may is refused, and so is a damaged one")
  func bombs() throws {
    let rows = (0..<3_000).map { _ in [String(repeating: "长", count: 500)] }
    let bytes = try XLSXWriter.bytes(of: [SheetContent("a", header: ["x"], rows: rows)])
    var bounds = TableBounds()
    bounds.unpackedBytes = 50_000
    #expect(fault(bytes, bounds: bounds).contains("unpacks to more"))
    bounds = TableBounds()
    bounds.cells = 100
    #expect(fault(bytes, bounds: bounds).contains("more than 100 cells"))
    for cut in stride(from: 10, to: bytes.count, by: max(1, bytes.count / 50)) {
      #expect(!fault(Array(bytes[..<cut])).isEmpty, "\(cut)")
    }
    let small = SampleWorkbook.bytes
    // Every byte turned over is refused or read; nothing traps.
    for place in small.indices {
      var broken = small
      broken[place] ^= 0xFF
      _ = fault(broken)
    }
  }

  @Test(
    "Cells are named as spreadsheets do",
    arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
  func names(_ column: Int, _ letters: String) {
    #expect(CellPlace.letters(ofColumn: column) == letters)
    #expect(CellPlace("\(letters)12") == CellPlace(row: 12, column: column))
  }

  @Test(
    "What names no cell is none",
    arguments: ["", "A", "1", "A0", "a1", "XFE1", "A1048577", "A+1", "A1B"])
  func noNames(_ name: String) {
    #expect(CellPlace(name[...]) == nil)
  }
}

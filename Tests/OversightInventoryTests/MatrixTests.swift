import Foundation
import Oversight
import OversightCommands
import OversightInventory
import OversightTables
import OversightTestSupport
import Testing

@Suite("The matrix of risks and measures")
struct MatrixTests {
  /// A folder with the models of a licence in a file.
  private func prepared() throws -> ListRun {
    let run = try ListRun()
    run.run("show", "--format", "json", models: [GasLicence()])
    try run.write(run.output, to: "models.json")
    return run
  }

  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    let source = try TableFile.open(bytes)
    var rows: [[String]] = []
    try source.read(source.sheets[0]) { row in
      rows.append((1...17).map { row[$0]?.text ?? "" })
      return true
    }
    return rows
  }

  /// A matrix in Chinese, as a text.
  private func matrix(_ run: ListRun) throws -> [[String]] {
    run.run("document", "matrix", "models.json", "--output", "m.csv", "--language", "zh-Hans")
    #expect(run.status == .clean, "\(run.errors)")
    return try rows(try run.bytes("m.csv"))
  }

  private func merge(_ rows: [[String]], _ run: ListRun) throws -> [String] {
    try run.write(
      CSVWriter.bytes(of: SheetContent("", header: rows[0], rows: Array(rows.dropFirst()))),
      to: "edited.csv")
    run.run("catalogue", "merge", "edited.csv", "models.json")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test("It has a row for each risk with each of its measures, the same in both forms of file")
  func pairs() throws {
    let run = try prepared()
    let table = try matrix(run)
    run.run("document", "matrix", "models.json", "--output", "m.xlsx", "--language", "zh-Hans")
    #expect(try rows(try run.bytes("m.xlsx")) == table)
    var document = CatalogueDocument()
    document.add(json: try run.bytes("models.json"), file: "models.json")
    let powers = try document.catalogue().powers
    let expected = powers.flatMap { power in
      power.process.risks.map { risk in
        max(1, power.process.measures.count { $0.risks.contains(risk.reference) })
      }
    }.reduce(0, +)
    #expect(table.count == expected + 1)
    #expect(expected > 5)
  }

  @Test(
    "One that nobody has changed changes nothing", arguments: ["zh-Hans", "en"], ["csv", "xlsx"])
  func unchanged(_ language: String, _ form: String) throws {
    let run = try prepared()
    run.run(
      "document", "matrix", "models.json", "--output", "m.\(form)", "--language", language)
    run.run("catalogue", "merge", "m.\(form)", "models.json")
    #expect(run.status == .clean)
    #expect(run.output == "changes: 0; gaps: 0\n", "\(run.output)")
  }

  @Test("Texts that were changed are told, each once, wherever the rows stand")
  func changed() throws {
    var generator = SeededGenerator(seed: 51)
    let run = try prepared()
    let table = try matrix(run)
    let measures = table.indices.dropFirst().filter { !table[$0][7].isEmpty }
    for round in 0..<60 {
      var edited = table
      let row = measures[Int.random(in: 0..<measures.count, using: &generator)]
      edited[row][7] += "（\(round)）"
      var body = Array(edited.dropFirst())
      body.shuffle(using: &generator)
      let lines = try merge([edited[0]] + body, run)
      let others = measures.count { table[$0][16] == table[row][16] }
      // A measure of several risks stands in several rows, of which one was changed.
      if others == 1 {
        #expect(run.status == .clean)
        #expect(lines.count == 2)
        #expect(lines[0].contains("changed: \(table[row][16]), Measure: "), "\(lines)")
      } else {
        #expect(run.status == .gaps)
      }
    }
  }

  @Test("Rows that are gone are removed, and rows without an id are added")
  func addedAndRemoved() throws {
    let run = try prepared()
    var table = try matrix(run)
    // A measure whose risk has another one.
    let place = try #require(
      (1..<table.count).first { row in
        table.count { $0[15] == table[row][15] } > 1
          && table.count { $0[16] == table[row][16] } == 1
      })
    let gone = table.remove(at: place)
    var new = table[1]
    new[16] = ""
    new[7] = "新措施"
    table.append(new)
    let lines = try merge(table, run)
    #expect(run.status == .clean)
    #expect(lines.contains { $0.contains("added to \(new[15]), Measure: '新措施'") })
    #expect(lines.contains { $0.contains("removed: \(gone[16])") })
    #expect(lines.last == "changes: 2; gaps: 0")
  }

  @Test("Unknown ids and grades and blank cells are told with their cells, and are no changes")
  func faults() throws {
    let run = try prepared()
    var table = try matrix(run)
    table[1][14] += "x"
    table[2][6] = "特高"
    table[3][7] = ""
    let lines = try merge(table, run)
    #expect(run.status == .gaps)
    #expect(
      lines.contains { $0.hasPrefix("edited.csv:2:15: gap: cell O2: the catalogue has no power") })
    #expect(lines.contains { $0.hasPrefix("edited.csv:3:7: gap: cell G3: '特高' is no grade") })
    #expect(lines.contains { $0.hasPrefix("edited.csv:4:8: gap: cell H4 (Measure) is blank now") })
    #expect(lines.last == "changes: 0; gaps: 3", "\(lines)")
    run.run("catalogue", "merge", "edited.csv", "models.json", "--format", "json")
    #expect(run.output.contains("\"kind\" : \"matrix-no-grade\""))
  }

  @Test("A table that is no matrix is refused, and so is a file of another form")
  func refused() throws {
    let run = try prepared()
    try run.write("a,b\n1,2\n", to: "a.csv")
    run.run("catalogue", "merge", "a.csv", "models.json")
    #expect(run.status == .failed)
    run.run("document", "matrix", "models.json", "--output", "m.ods")
    #expect(run.status == .failed)
    #expect(run.errors.contains("must end in .xlsx or .csv"))
  }

  @Test("The list of the powers is imported again")
  func list() throws {
    let run = try prepared()
    run.run("document", "list", "models.json", "--output", "l.xlsx", "--language", "zh-Hans")
    #expect(run.status == .clean, "\(run.errors)")
    run.run("catalogue", "import", "l.xlsx", "--output", "back")
    #expect(run.status != .failed, "\(run.errors)")
    #expect(run.output.contains("1 power read"))
  }

  @Test("Each filing has a form of its own")
  func forms() throws {
    let run = try prepared()
    run.run(
      "document", "forms", "models.json", "--output", "f.xlsx", "--language", "zh-Hans")
    #expect(run.status == .clean, "\(run.errors)")
    let source = try TableFile.open(try run.bytes("f.xlsx"))
    #expect(!source.sheets.isEmpty)
    var items: [String] = []
    try source.read(source.sheets[0]) {
      items.append($0[1]?.text ?? "")
      return true
    }
    #expect(items.contains("附件材料") && items.contains("备案意见") && items.count == 15)
  }
}

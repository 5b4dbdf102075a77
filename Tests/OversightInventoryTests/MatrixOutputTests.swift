import Foundation
import Oversight
import OversightCommands
import OversightInventory
import OversightTables
import OversightTemplates
import OversightTestSupport
import Testing

@Suite("Models with what was changed in the matrix")
struct MatrixOutputTests {
  /// Risks of some measures each, in two languages, of which one measure serves two risks.
  private func prepared() throws -> ListRun {
    let run = try ListRun()
    let office = TemplateOffice(body: Unit("water-bureau", "水利局"))
    run.run("show", "--format", "json", models: [GasLicence(), PenaltyTemplate(at: office)])
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

  private func matrix(
    _ run: ListRun, of models: String, language: String, form: String = "csv"
  ) throws -> [[String]] {
    run.run("document", "matrix", models, "--output", "m.\(form)", "--language", language)
    #expect(run.status == .clean, "\(run.errors)")
    return try rows(try run.bytes("m.\(form)"))
  }

  private func write(_ rows: [[String]], _ run: ListRun) throws {
    try run.write(
      CSVWriter.bytes(of: SheetContent("", header: rows[0], rows: Array(rows.dropFirst()))),
      to: "edited.csv")
  }

  /// What rows say, without the ids that new ones have not got yet.
  private func content(_ rows: [[String]]) -> [[String]] {
    rows.dropFirst().map { Array($0.prefix(15)) }.sorted { $0.joined() < $1.joined() }
  }

  @Test("An unchanged table changes no model", arguments: ["zh-Hans", "en"])
  func unchanged(_ language: String) throws {
    let run = try prepared()
    _ = try matrix(run, of: "models.json", language: language)
    run.run("catalogue", "merge", "m.csv", "models.json", "--output", "new")
    #expect(run.status == .clean, "\(run.errors)")
    run.run("diff", "models.json", "new", "--format", "json")
    #expect(run.status == .clean, "\(run.output)")
    #expect(try matrix(run, of: "new", language: language).count > 8)
  }

  @Test("The matrix of the models that are written is the table that was edited")
  func edited() throws {
    var generator = SeededGenerator(seed: 77)
    var compared = 0
    for round in 0..<24 {
      let run = try prepared()
      let language = round % 2 == 0 ? "zh-Hans" : "en"
      var table = try matrix(run, of: "models.json", language: language)
      let heading = table.removeFirst()
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        edit(&table, round, chinese: round % 2 == 0, using: &generator)
      }
      table.shuffle(using: &generator)
      table.insert(heading, at: 0)
      try write(table, run)
      run.run("catalogue", "merge", "edited.csv", "models.json", "--output", "new")
      // A supervision that looks at a risk which was removed makes no sense.
      let isSenseless = run.errors.contains("there is no risk with the id")
      #expect(run.status == (isSenseless ? .failed : .clean), "round \(round): \(run.errors)")
      guard run.status == .clean else { continue }
      compared += 1
      let back = try matrix(run, of: "new", language: language)
      #expect(content(back) == content(table), "round \(round)")
      // What was merged before is not merged again.
      run.run("catalogue", "merge", "edited.csv", "new", "--output", "newer")
      #expect(run.status == .clean, "round \(round): \(run.errors)")
      run.run("diff", "new", "newer", "--format", "json")
      #expect(run.status == .clean, "round \(round): \(run.output)")
    }
    #expect(compared > 15)
  }

  /// One change that a person might make.
  private func edit(
    _ table: inout [[String]], _ round: Int, chinese: Bool, using generator: inout SeededGenerator
  ) {
    let row = Int.random(in: 0..<table.count, using: &generator)
    func sharing(_ column: Int) -> [Int] {
      let value = table[row][column]
      return table.indices.filter { !value.isEmpty && table[$0][column] == value }
    }
    switch Int.random(in: 0..<6, using: &generator) {
    case 0:
      for place in sharing(16) { table[place][7] += "（\(round)）" }
    case 1:
      for place in sharing(15) { table[place][6] = chinese ? "低" : "low" }
    case 2:
      for place in sharing(15) { table[place][5] += "（\(round)）" }
    case 3:
      var new = table[row]
      guard !new[15].isEmpty, !new[7].isEmpty else { return }
      (new[7], new[16]) = ("新措施\(round)-\(table.count)", "")
      table.append(new)
    case 4:
      var new = table[row]
      guard !new[7].isEmpty else { return }
      (new[5], new[7]) = ("新风险\(round)-\(table.count)", "新措施\(table.count)")
      (new[15], new[16]) = ("", "")
      table.append(new)
    default:
      guard table.count > 4 else { return }
      let risk = table[row][15]
      guard !risk.isEmpty else { return }
      // The last measure of a risk takes the risk with it.
      table.remove(at: row)
    }
  }

  @Test("What cannot be taken over is named, and nothing is written")
  func refused() throws {
    let run = try prepared()
    var table = try matrix(run, of: "models.json", language: "zh-Hans")
    table[1][6] = "特高"
    try write(table, run)
    run.run("catalogue", "merge", "edited.csv", "models.json", "--output", "new")
    #expect(run.status == .failed && run.errors.contains("edited.csv:2:7"))
    #expect(throws: (any Error).self) { try run.bytes("new/gas-licence.yml") }
    try run.write("x", to: "full/other.txt")
    _ = try matrix(run, of: "models.json", language: "zh-Hans")
    run.run("catalogue", "merge", "m.csv", "models.json", "--output", "full")
    #expect(run.status == .failed && run.errors.contains("full"))
  }
}

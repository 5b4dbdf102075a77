import Foundation
import Oversight
import OversightCommands
import OversightTestSupport
import Testing

@Suite("The command that counts a catalogue")
struct StatsCommandTests {
  private func models(_ unit: String, status: String = "") -> String {
    """
    format: urn:oversight:model:2
    units:
      - \(unit)
    powers:
      - id: permit
        name: Permit
        category: licence
        body: "=1+1"
        subItems: [A, B]
        \(status)
        process:
          posts:
            - {id: clerk, name: Clerk, layer: handler, unit: bureau}
          steps:
            - {id: apply, kind: start, name: Applies}
            - {id: decide, name: Decides, action: decide, performers: clerk}
            - {id: done, kind: end, outcome: granted, name: Done}
          flows:
            - {from: apply, to: decide}
            - {from: decide, to: done}

    """
  }

  private func run(_ models: String, _ arguments: String...) throws -> ListRun {
    let run = try ListRun()
    try run.write(models, to: "m.yml")
    run.run(["catalogue", "stats", "m.yml", "--language", "en"] + arguments)
    return run
  }

  @Test("What no register and no publication says is not known, and never nought")
  func notKnown() throws {
    let silent = try run(models("{id: bureau, name: \"=1+1\"}"))
    #expect(silent.status == .clean, "\(silent.errors)")
    let lines = silent.output.split(separator: "\n").map(String.init)
    for word in ["share of matters filed", "published items"] {
      let line = lines.first { $0.hasPrefix(word) } ?? ""
      #expect(line.contains("not known") && !line.contains("0"), "\(line)")
    }
    #expect(silent.output.contains("Kind of unit: not said by 1 unit."))
    let said = try run(
      models("{id: bureau, name: \"=1+1\", kind: department}", status: "status: published"))
    #expect(said.output.contains("Of 1 of them it is not known when or where"))
    #expect(!said.output.contains("not said by"))
    #expect(said.output.contains("departments"))
  }

  @Test("What the journal says of a power counts, also where the power says nothing itself")
  func journal() throws {
    let run = try ListRun()
    try run.write(models("{id: bureau, name: B}"), to: "m.yml")
    try run.write("journal: journal.yml\n", to: "oversight.yml")
    for (day, status) in ["reported", "reviewed", "confirmed", "published"].enumerated() {
      run.run([
        "catalogue", "record", status, "permit", "--by", "Office \(day)", "--date",
        "2026-03-1\(day)", "--models", "m.yml", "--config", "oversight.yml",
      ])
      #expect(run.status == .clean, "\(run.errors)")
    }
    for (date, published) in [("2026-03-12", 0), ("2026-03-14", 1)] {
      run.run([
        "catalogue", "stats", "m.yml", "--config", "oversight.yml", "--date", date, "--format",
        "json",
      ])
      let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      #expect((root?["total"] as? [String: Any])?["published"] as? Int == published)
    }
  }

  @Test("A power counts one risk power for each of its sub-items, and the answer says so")
  func riskPowers() throws {
    let run = try run(models("{id: bureau, name: \"=1+1\"}"), "--format", "json")
    let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let total = root?["total"] as? [String: Any]
    #expect(total?["powers"] as? Int == 1 && total?["riskPowers"] as? Int == 2)
    #expect(total?["published"] == nil)
    #expect(total?["notKnown"] as? [String] == ["filed", "published"])
    let notes = root?["notes"] as? [String] ?? []
    #expect(notes.contains { $0.contains("our reading") })
    let persons = total?["fewestPersons"] as? [String: Int]
    #expect(persons?["one"] == 1)
  }

  @Test("Cells of CSV that spreadsheets would calculate are kept from it")
  func formulas() throws {
    let run = try run(models("{id: bureau, name: \"=1+1\"}"), "--format", "csv", "--by", "unit")
    #expect(run.output.contains("bureau,'=1+1,"), "\(run.output)")
    #expect(Set(run.records.map(\.count)).count == 1)
  }

  @Test("Markdown has a table, and in it no markup of the models", arguments: ["unit", "category"])
  func markdown(_ grouping: String) throws {
    let run = try run(
      models("{id: bureau, name: \"=1+1\"}"), "--format", "markdown", "--by", grouping)
    #expect(run.output.hasPrefix("### Figures of 1 power as of "))
    #expect(run.output.contains("|---|---:|"))
  }

  @Test("Words that are none are refused with those that there are")
  func badWords() throws {
    let models = models("{id: bureau, name: \"=1+1\", kind: departement}")
    let kind = try run(models)
    #expect(kind.status == .failed)
    #expect(kind.errors.contains("m.yml:3") && kind.errors.contains("department"), "\(kind.errors)")
    let grouping = try run(self.models("{id: bureau, name: B}"), "--by", "units")
    #expect(grouping.status == .failed && grouping.errors.contains("unit, category, field, level"))
    let twice = try ListRun()
    try twice.write(self.models("{id: bureau, name: B, kind: town}"), to: "a.yml")
    try twice.write(
      "format: urn:oversight:model:2\nunits:\n  - {id: bureau, name: B, kind: community}\n",
      to: "b.yml")
    twice.run(["catalogue", "stats", "."])
    #expect(twice.status == .failed, "one unit is of one kind")
  }
}

import Foundation
import Oversight
import OversightCommands
import OversightTestSupport
import Testing

@Suite("Formats of the figures of a catalogue")
struct FigureFormatTests {
  /// Bureaus of the same name for their sections, with one to three powers each.
  private func models(_ bureaus: Int) -> String {
    let kinds = ["department", "town", "community", "other"]
    var text = "format: urn:oversight:model:2\nunits:\n"
    for bureau in 1...bureaus {
      text += "  - {id: b\(bureau), name: Bureau \(bureau), kind: \(kinds[bureau % 4])}\n"
      text += "  - {id: s\(bureau), name: Leadership, in: b\(bureau)}\n"
    }
    text += "powers:\n"
    for bureau in 1...bureaus {
      for number in 1...min(bureau, 3) {
        text += """
            - id: permit-\(bureau)-\(number)
              name: Permit
              category: \(number % 2 == 0 ? "licence" : "penalty")
              body: Bureau \(bureau)
              subItems: [\((0..<number).map { "Part \($0)" }.joined(separator: ", "))]
              status: \(number % 3 == 0 ? "published" : "draft")
              process:
                posts:
                  - {id: clerk, name: Clerk, layer: handler, unit: s\(bureau)}
                steps:
                  - {id: apply, kind: start, name: Applies}
                  - id: decide
                    name: Decides
                    action: decide
                    performers: clerk
                    risks:
                      - {id: late, manifestation: Waits, grade: \(number > 1 ? "high" : "low")}
                  - {id: done, kind: end, outcome: granted, name: Done}
                flows:
                  - {from: apply, to: decide}
                  - {from: decide, to: done}

          """
      }
    }
    return text
  }

  private func run(_ bureaus: Int, _ format: String, by grouping: String?) throws -> ListRun {
    let run = try ListRun()
    try run.write(models(bureaus), to: "m.yml")
    run.run(
      ["catalogue", "stats", "m.yml", "--language", "en", "--format", format]
        + (grouping.map { ["--by", $0] } ?? []))
    #expect(run.status == .clean, "\(run.errors)")
    return run
  }

  /// What stands below each heading, a value a group, and the total last.
  private typealias Columns = [String: [String]]

  /// - Parameter rows: of equal length, the first that of the headings.
  private func columns(_ rows: [[String]]) -> Columns {
    Columns(
      uniqueKeysWithValues: rows[0].indices.map { column in
        (rows[0][column], rows.dropFirst().map { $0[column] })
      })
  }

  private func transposed(_ rows: [[String]]) -> [[String]] {
    rows[0].indices.map { column in rows.map { $0[column] } }
  }

  /// Several parts in one cell, taken apart.
  private func parted(_ rows: [[String]]) -> [[String]] {
    let parts = rows[0].map { heading -> [String] in
      let words = heading.components(separatedBy: ": ")
      guard words.count == 2 else { return [heading] }
      return words[1].components(separatedBy: "/").map { "\(words[0]): \($0)" }
    }
    return [parts.flatMap { $0 }]
      + rows.dropFirst().map { row in
        zip(row, parts).flatMap { $1.count == 1 ? [$0] : $0.components(separatedBy: "/") }
      }
  }

  private func csv(_ bureaus: Int, by grouping: String?) throws -> Columns {
    var columns = columns(try run(bureaus, "csv", by: grouping).records)
    columns["id"] = nil
    // The other formats have the name at the head of the row, which has no heading there.
    for key in ["kind of unit", "unit", "category"] {
      if let names = columns.removeValue(forKey: key) { columns[""] = names }
    }
    return columns
  }

  /// - Parameter isCompact: a row a group, else a column a group.
  private func columns(_ cells: [[String]], isCompact: Bool) -> Columns {
    columns(isCompact ? parted(cells) : transposed(cells))
  }

  @Test(
    "Each says the same",
    arguments: [(nil, 3), ("unit", 3), ("unit", 6), ("category", 3)] as [(String?, Int)])
  func same(_ grouping: String?, bureaus: Int) throws {
    let expected = try csv(bureaus, by: grouping)
    let isCompact = bureaus == 6
    let text = try run(bureaus, "text", by: grouping).output.split(
      separator: "\n", omittingEmptySubsequences: false)
    // A title, an empty line, the table, an empty line, the notes.
    let lines = text.dropFirst(2).prefix { !$0.isEmpty }
    let cells = lines.map { line in
      String(line).replacing(/[ ]{2,}/, with: "\t").components(separatedBy: "\t")
    }
    #expect(columns(cells, isCompact: isCompact) == expected)
    let markdown = try run(bureaus, "markdown", by: grouping).output
      .split(separator: "\n").filter { $0.hasPrefix("|") && !$0.hasPrefix("|---") }
      .map { line in
        line.dropFirst(2).dropLast(2).replacing("\\", with: "").replacing("&#8203;", with: "")
          .components(separatedBy: " | ")
      }
    #expect(columns(markdown, isCompact: isCompact) == expected)
  }

  @Test("JSON says the same as CSV", arguments: [nil, "unit", "category"] as [String?])
  func json(_ grouping: String?) throws {
    let expected = try csv(3, by: grouping)
    let root =
      try JSONSerialization.jsonObject(
        with: Data(try run(3, "json", by: grouping).output.utf8)) as? [String: Any]
    let groups = root?["groups"] as? [[String: Any]] ?? []
    let rows = groups + [root?["total"] as? [String: Any] ?? [:]]
    let numbers = [
      "units": "units", "powers": "powers", "risk powers (by sub-item)": "riskPowers",
      "risk points": "riskPoints", "measures": "measures", "rules": "rules",
      "steps that file": "filingSteps", "published items": "published",
      "gaps: errors": "gaps.errors",
      "gaps: warnings": "gaps.warnings", "gaps: notes": "gaps.notes",
      "gaps: undetermined": "gaps.undetermined", "fewest persons: 1": "fewestPersons.one",
      "fewest persons: 2": "fewestPersons.two",
      "fewest persons: 3 or more": "fewestPersons.threeOrMore",
      "fewest persons: not known": "fewestPersons.notKnown",
    ]
    for (heading, key) in numbers {
      let path = key.components(separatedBy: ".")
      let found = rows.map { row in
        let last = path.count == 1 ? row : row[path[0]] as? [String: Any]
        return (last?[path[path.count - 1]] as? Int).map(String.init) ?? "not known"
      }
      #expect(found == expected[heading], "\(heading)")
    }
    #expect(rows.compactMap { $0["name"] as? String } == expected[""])
    #expect(expected["share of matters filed"] == rows.map { _ in "not known" })
    for (place, row) in rows.enumerated() {
      for grade in row["grades"] as? [[String: Any]] ?? [] {
        let heading = "risk points by grade: \(grade["label"] ?? "")"
        #expect(expected[heading]?[place] == (grade["riskPoints"] as? Int).map(String.init))
      }
      // Units of one name are told apart by their ids.
      let spread = row["decisiveOverUnits"] as? [String: Any]
      let id = (spread?["largest"] as? [String: Any])?["id"] as? String ?? ""
      #expect(
        expected["most decisive steps, unit"]?[place].hasSuffix("%: Leadership (\(id))") == true)
    }
  }
}

internal import Oversight
internal import OversightCommands
internal import OversightTables

/// What became of a list, as text and as JSON.
struct ListReport {
  /// How the user wrote the path of the list.
  let list: String
  /// The sheet that was read; empty for a text.
  let sheet: String
  /// Whether the file has more sheets than one, so that a place needs its name.
  let hasSheets: Bool
  let findings: [ListFinding]
  let powers: [ListedPower]
  let bodies: [(id: String, name: String)]
  let files: [String]

  /// The findings in the order of the list.
  private var sorted: [ListFinding] {
    findings.enumerated().sorted { left, right in
      let places = [left, right].map { $0.element.place ?? CellPlace(row: 0, column: 0) }
      return (places[0], left.offset) < (places[1], right.offset)
    }.map(\.element)
  }

  func count(_ severity: ListFinding.Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// A line for each finding: `list.xlsx:12:3: gap: …`.
  func lines(in language: Language) -> String {
    let file = hasSheets ? "\(list)[\(sheet)]" : list
    return sorted.map { "\($0.line(in: file)[language])\n" }.joined()
  }

  /// What was read and written, and what is to be looked into.
  func summary(in language: Language, folder: String) -> String {
    Texts.inventory.text(
      "list.summary",
      [
        "powers": Count.text("power", powers.count), "bodies": number(bodies.count),
        "files": number(files.count), "folder": LocalizedText(folder.legible),
        "gaps": number(count(.gap)), "notes": number(count(.note)),
      ])[language] + "\n"
  }

  /// Why nothing was imported.
  func refusal(in language: Language) -> String {
    Texts.inventory.text(
      "list.refused",
      [
        "errors": number(count(.error)), "gaps": number(count(.gap)),
      ])[language]
  }

  private func number(_ number: Int) -> LocalizedText { LocalizedText("\(number)") }

  /// The answer for programs.
  func document(in language: Language) -> ListDocument {
    ListDocument(
      list: list, sheet: sheet.isEmpty ? nil : sheet, powers: powers.count, bodies: bodies,
      files: files, findings: sorted, language)
  }
}

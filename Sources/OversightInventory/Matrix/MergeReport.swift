internal import Oversight
internal import OversightCommands
internal import OversightTables

/// What a table of the matrix changes, as text and as JSON.
struct MergeReport: ReportDocument {
  let schema = "urn:oversight:matrix-merge:1"
  let tool = ReportTool()
  let table: String
  let changes: [Change]
  let findings: [ListDocument.Finding]

  /// A difference, for programs.
  struct Change: Encodable {
    let kind: String
    let element: String
    let column: String?
    let before: String
    let after: String
    let row: Int?
  }

  init(_ merge: MatrixMerge, table: String, _ language: Language) {
    self.table = table
    changes = merge.changes.map { change in
      Change(
        kind: change.kind.rawValue, element: change.element, column: change.column?.rawValue,
        before: change.before, after: change.after, row: change.place?.row)
    }
    findings = ListDocument.findings(merge.findings, language)
  }

  /// A line for each change and each finding.
  static func lines(_ merge: MatrixMerge, table: String, _ language: Language) -> String {
    let changes = merge.changes.map { change -> String in
      let text = Texts.inventory.text(
        "matrix.\(change.kind.rawValue)",
        [
          "element": LocalizedText(change.element.legible),
          "column": LocalizedText { language in change.column?.heading(in: language) ?? "" },
          "before": LocalizedText(change.before.short), "after": LocalizedText(change.after.short),
        ])[language]
      let place = change.place.map { ":\($0.row):\($0.column)" } ?? ""
      return "\(table.legible)\(place): \(text)\n"
    }
    let findings = merge.findings.map { "\($0.line(in: table)[language])\n" }
    let counts = Texts.inventory.text(
      "matrix.summary",
      [
        "changes": LocalizedText("\(merge.changes.count)"),
        "gaps": LocalizedText("\(merge.findings.count)"),
      ])[language]
    return changes.joined() + findings.joined() + counts + "\n"
  }
}

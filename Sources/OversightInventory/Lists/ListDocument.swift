internal import Oversight
internal import OversightCommands
internal import OversightTables

/// What became of a list, for programs.
struct ListDocument: ReportDocument {
  let schema = "urn:oversight:list-import:1"
  let tool = ReportTool()
  let list: String
  let sheet: String?
  let powers: Int
  let bodies: [Body]
  /// The files that were written; none where there are errors.
  let files: [String]
  let findings: [Finding]

  /// A body and the id of its unit.
  struct Body: Encodable {
    let id: String
    let name: String
  }

  /// Something that is to be said, with its place.
  struct Finding: Encodable {
    let severity: String
    let kind: String
    let row: Int?
    let column: Int?
    let cell: String?
    let message: String
  }

  init(
    list: String, sheet: String?, powers: Int, bodies: [(id: String, name: String)],
    files: [String], findings: [ListFinding], _ language: Language
  ) {
    self.list = list
    self.sheet = sheet
    self.powers = powers
    self.bodies = bodies.map { Body(id: $0.id, name: $0.name) }
    self.files = files
    self.findings = Self.findings(findings, language)
  }

  /// Findings for programs, in a language.
  static func findings(_ findings: [ListFinding], _ language: Language) -> [Finding] {
    findings.map { finding in
      Finding(
        severity: finding.severity.rawValue, kind: finding.kind, row: finding.place?.row,
        column: finding.place?.column, cell: finding.place?.name,
        message: finding.message[language])
    }
  }
}

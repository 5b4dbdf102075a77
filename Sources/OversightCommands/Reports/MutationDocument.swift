internal import Oversight
internal import OversightRules

/// For programs: everything that was taken out, and which rules noticed.
struct MutationDocument: ReportDocument {
  static let currentSchema = "urn:oversight:mutations:1"

  struct Trial: Encodable {
    let kind: Removal.Kind
    let element: ElementPath
    let file: String
    let line: Int
    let thing: String
    let noticedBy: [String]
  }

  let schema = Self.currentSchema
  let tool = ReportTool()
  let powers: Int
  let findingsBefore: Int
  let trials: [Trial]

  init(_ report: MutationReport, _ language: Language) {
    powers = report.powers
    findingsBefore = report.findingsBefore
    trials = report.trials.map { trial in
      Trial(
        kind: trial.removal.kind, element: trial.element, file: trial.file, line: trial.line,
        thing: trial.name[language], noticedBy: trial.noticedBy)
    }
  }
}

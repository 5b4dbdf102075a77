internal import Oversight

/// A comparison for programs. Its form is a promise: a change of it changes the number in
/// ``schema``.
///
/// `Schemas/diff.schema.json` describes it.
package struct ComparisonDocument: ReportDocument {
  /// Names this form and its version.
  static let currentSchema = "urn:oversight:diff:1"

  /// The JSON Schema of this form, as it is published in `Schemas/diff.schema.json`.
  package static let schemaText = String(
    decoding: PackageResources.diff_schema_json, as: UTF8.self)

  /// The digest of a power in its canonical form.
  struct Model: Encodable {
    let power: String
    let sha256: String
  }

  /// A power that differs.
  struct PowerEntry: Encodable {
    let power: String
    let name: String
    let consequences: [ConsequenceEntry]
    let changes: [ChangeEntry]
  }

  /// A template that is another now.
  struct TemplateEntry: Encodable {
    let template: String
    let powers: [String]
  }

  struct ConsequenceEntry: Encodable {
    let kind: Consequence.Kind
    let weight: Consequence.Weight
    let element: ElementPath
    let message: String
    /// The elements that prove it, in order.
    let evidence: [ElementPath]
  }

  struct ChangeEntry: Encodable {
    let subject: Change.Subject
    let kind: Change.Kind
    let element: ElementPath
    let name: String
    let field: String?
    let old: String?
    let new: String?
  }

  package let schema = Self.currentSchema
  package let tool = ReportTool()
  let failOn: String
  let exitStatus: Int
  let old: [Model]
  let new: [Model]
  let templates: [TemplateEntry]
  let powers: [PowerEntry]

  /// - Throws: `EncodingError` where a model has a number that is not finite.
  init(_ report: ComparisonReport, _ language: Language) throws {
    failOn = report.threshold.rawValue
    exitStatus = Int(report.status.rawValue)
    func models(_ catalogue: ResolvedCatalogue) throws -> [Model] {
      try catalogue.powers.map { power in
        Model(
          power: power.entry.id, sha256: SHA256.hexDigest(of: try CanonicalJSON.encode(power)))
      }
    }
    old = try models(report.old)
    new = try models(report.new)
    templates = report.comparison.templates.map {
      TemplateEntry(template: $0.template, powers: $0.powers)
    }
    powers = report.comparison.powers.map { power in
      PowerEntry(
        power: power.id, name: power.name[language],
        consequences: power.consequences.map { consequence in
          ConsequenceEntry(
            kind: consequence.kind, weight: consequence.weight, element: consequence.element,
            message: consequence.message[language], evidence: consequence.evidence)
        },
        changes: power.changes.map { change in
          ChangeEntry(
            subject: change.subject, kind: change.kind, element: change.element,
            name: change.name[language], field: change.field, old: change.old?[language],
            new: change.new?[language])
        })
    }
  }
}

package import Oversight

/// A report for programs. Its form is a promise: a change of it changes the number in ``schema``.
package struct CheckDocument: ReportDocument {
  /// Names this form and its version.
  static let currentSchema = "urn:oversight:check:1"

  /// A gap. Messages are in the language that was asked for; everything else is the same in all.
  struct GapEntry: Encodable {
    let rule: String
    let severity: Severity
    let element: ElementPath
    let file: String
    let line: Int
    let message: String
    let remedy: String
    let fingerprint: String
    /// The elements that prove it, in order.
    let witness: [ElementPath]?
  }

  /// An element of which a rule cannot say anything, and what is missing.
  struct OpenEntry: Encodable {
    let rule: String
    let element: ElementPath
    let missing: String
  }

  package let schema = Self.currentSchema
  package let tool = ReportTool()
  let powers: Int
  let gaps: [GapEntry]
  let undetermined: [OpenEntry]

  package init(_ verdict: CheckVerdict, _ language: Language) {
    powers = verdict.powers
    gaps = verdict.gaps.map { gap in
      GapEntry(
        rule: gap.rule, severity: gap.severity, element: gap.element, file: gap.file,
        line: gap.line, message: gap.message[language], remedy: gap.remedy[language],
        fingerprint: gap.fingerprint, witness: gap.witness?.elements)
    }
    undetermined = verdict.undetermined.map { question in
      OpenEntry(
        rule: question.rule, element: question.element, missing: question.missing[language])
    }
  }
}

package import Oversight
internal import OversightRules

/// A report for programs. Its form is a promise: a change of it changes the number in ``schema``.
///
/// `Schemas/check.schema.json` describes it.
package struct CheckDocument: ReportDocument, CheckFormat {
  /// Names this form and its version.
  static let currentSchema = "urn:oversight:check:2"

  /// A gap. Messages and names are in the language that was asked for; everything else is the same
  /// in all.
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
    let witness: [WitnessEntry]?
    /// Whether it was there before; nil where nobody asked.
    let isKnown: Bool?
  }

  /// An element that proves a gap.
  struct WitnessEntry: Encodable {
    let element: ElementPath
    let name: String
    let file: String
    let line: Int
  }

  /// An element of which a rule cannot say anything, and what is missing.
  struct OpenEntry: Encodable {
    let rule: String
    let severity: Severity
    let element: ElementPath
    let file: String
    let line: Int
    let missing: String
    /// Whether it was there before; nil where nobody asked.
    let isKnown: Bool?
  }

  /// What a rule said of one power.
  struct CoverageEntry: Encodable {
    let rule: String
    let power: String
    let verdicts: VerdictCounts
  }

  package let schema = Self.currentSchema
  package let tool = ReportTool()
  let run: CheckRun
  let powers: Int
  let gaps: [GapEntry]
  let undetermined: [OpenEntry]
  let coverage: [CoverageEntry]?

  /// - Throws: `EncodingError` where a model has a number that is not finite.
  package init(_ verdict: CheckVerdict, _ language: Language) throws {
    let report = verdict.report
    run = try CheckRun(verdict)
    powers = report.powers.count
    gaps = report.gaps.map { gap in
      GapEntry(
        rule: gap.rule, severity: gap.severity, element: gap.element, file: gap.file,
        line: gap.line, message: gap.message[language], remedy: gap.remedy[language],
        fingerprint: gap.fingerprint,
        witness: gap.witness.map { _ in
          gap.trace.map { step in
            WitnessEntry(
              element: step.element, name: step.name[language], file: step.file, line: step.line)
          }
        }, isKnown: verdict.known.map { _ in verdict.isKnown(gap) })
    }
    undetermined = report.undetermined.map { question in
      OpenEntry(
        rule: question.rule, severity: question.severity, element: question.element,
        file: question.file, line: question.line, missing: question.missing[language],
        isKnown: verdict.known.map { _ in verdict.isKnown(question) })
    }
    coverage =
      verdict.showsCoverage
      ? report.coverage.map { entry in
        CoverageEntry(rule: entry.rule, power: entry.power, verdicts: entry.counts)
      } : nil
  }
}

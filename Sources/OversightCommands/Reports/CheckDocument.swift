package import Oversight
internal import OversightRules

/// A report for programs. Its form is a promise: a change of it changes the number in ``schema``.
///
/// `Schemas/check.schema.json` describes it.
package struct CheckDocument: ReportDocument, CheckFormat {
  /// Names this form and its version.
  static let currentSchema = "urn:oversight:check:3"

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
    /// Whether the baseline has it; nil without a baseline.
    let baselineState: BaselineState?
    /// The day on which the baseline took it in.
    let firstSeen: CalendarDate?
    /// The exception that excuses it.
    let waiver: WaiverEntry?
  }

  /// Whether a baseline has a finding.
  enum BaselineState: String, Encodable {
    case new, unchanged
  }

  /// An exception.
  struct WaiverEntry: Encodable {
    let reason: String
    let grantedBy: String
    let grantedOn: CalendarDate
    let until: CalendarDate
    let hash: String?
    let compensation: String?
    let file: String
    let line: Int

    init(_ waiver: Waiver) {
      reason = waiver.reason
      grantedBy = waiver.grantedBy
      grantedOn = waiver.grantedOn
      until = waiver.until
      hash = waiver.binding
      compensation = waiver.compensation
      file = waiver.location.file
      line = waiver.location.line
    }
  }

  /// An entry of the baseline that is no longer there.
  struct FixedEntry: Encodable {
    let rule: String
    let element: String
    let fingerprint: String
    let firstSeen: CalendarDate
    /// Whether the models still have the element.
    let hasElement: Bool
    let file: String
    let line: Int
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
    let baselineState: BaselineState?
    let firstSeen: CalendarDate?
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
  /// What is excused.
  let waived: [GapEntry]
  /// What the baseline has and is no longer there.
  let fixed: [FixedEntry]
  let coverage: [CoverageEntry]?

  /// - Throws: `EncodingError` where a model has a number that is not finite.
  package init(_ verdict: CheckVerdict, _ language: Language) throws {
    let report = verdict.report
    run = try CheckRun(verdict)
    powers = report.powers.count
    gaps = report.gaps.map { GapEntry($0, verdict, language) }
    waived = report.waived.map { GapEntry($0.gap, verdict, language, waiver: $0.waiver) }
    undetermined = report.undetermined.map { question in
      OpenEntry(
        rule: question.rule, severity: question.severity, element: question.element,
        file: question.file, line: question.line, missing: question.missing[language],
        isKnown: verdict.known?.contains(question.fingerprint),
        baselineState: BaselineState(question.fingerprint, verdict),
        firstSeen: verdict.firstSeen(question.fingerprint))
    }
    fixed = verdict.fixed.map { fixed in
      FixedEntry(
        rule: fixed.entry.rule, element: fixed.entry.element,
        fingerprint: fixed.entry.fingerprint, firstSeen: fixed.entry.firstSeen,
        hasElement: fixed.hasElement, file: verdict.baselineFile, line: fixed.entry.line)
    }
    coverage =
      verdict.showsCoverage
      ? report.coverage.map { entry in
        CoverageEntry(rule: entry.rule, power: entry.power, verdicts: entry.counts)
      } : nil
  }
}

extension CheckDocument.GapEntry {
  init(_ gap: Gap, _ verdict: CheckVerdict, _ language: Language, waiver: Waiver? = nil) {
    rule = gap.rule
    severity = gap.severity
    element = gap.element
    file = gap.file
    line = gap.line
    message = gap.message[language]
    remedy = gap.remedy[language]
    fingerprint = gap.fingerprint
    witness = gap.witness.map { _ in
      gap.trace.map { step in
        CheckDocument.WitnessEntry(
          element: step.element, name: step.name[language], file: step.file, line: step.line)
      }
    }
    isKnown = verdict.known?.contains(gap.fingerprint)
    baselineState = CheckDocument.BaselineState(gap.fingerprint, verdict)
    firstSeen = verdict.firstSeen(gap.fingerprint)
    self.waiver = waiver.map(CheckDocument.WaiverEntry.init)
  }
}

extension CheckDocument.BaselineState {
  /// Nil without a baseline.
  init?(_ fingerprint: String, _ verdict: CheckVerdict) {
    guard verdict.baseline != nil else { return nil }
    self = verdict.firstSeen(fingerprint) == nil ? .new : .unchanged
  }
}

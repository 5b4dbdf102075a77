package import Oversight
package import OversightRules

/// What makes a check fail.
package struct FailureTerms: Sendable {
  package var threshold = FailureThreshold.error
  package var allowsUndetermined = false
  /// How many warnings may be there; nil where their number does not matter.
  package var mostWarnings: Int?

  package init(
    threshold: FailureThreshold = .error, allowsUndetermined: Bool = false,
    mostWarnings: Int? = nil
  ) {
    self.threshold = threshold
    self.allowsUndetermined = allowsUndetermined
    self.mostWarnings = mostWarnings
  }
}

/// What a report means for whoever asked.
package struct CheckVerdict: Sendable {
  package let report: CheckReport
  let terms: FailureTerms
  /// The rules that were not asked, because the caller said so.
  let leftOut: [RuleDescription]
  /// The day of the check, where the caller says it: a report by itself knows no time.
  let date: CalendarDate?
  /// Whether reports also say what each rule said of each power.
  let showsCoverage: Bool
  /// The fingerprints of gaps and open questions that were there before: they do not fail the check.
  /// Nil where nobody asked what is new.
  let known: Set<String>?
  /// Where they were found, as the caller wrote it.
  let knownFrom: String

  package init(
    _ report: CheckReport, _ terms: FailureTerms = FailureTerms(),
    leftOut: [RuleDescription] = [], date: CalendarDate? = nil, showsCoverage: Bool = false,
    known: Set<String>? = nil, knownFrom: String = ""
  ) {
    self.report = report
    self.terms = terms
    self.leftOut = leftOut
    self.date = date
    self.showsCoverage = showsCoverage
    self.known = known
    self.knownFrom = knownFrom
  }

  var gaps: [Gap] { report.gaps }
  var undetermined: [Undetermined] { report.undetermined }

  /// Missing data never passes: where an error rule cannot decide, the check fails too.
  package var status: ExitStatus {
    let hasFailure = gaps.contains(where: fails) || undetermined.contains(where: fails)
    return hasFailure ? .gaps : .clean
  }

  /// Whether a gap was there before.
  package func isKnown(_ gap: Gap) -> Bool { known?.contains(gap.fingerprint) ?? false }

  /// Whether an open question was there before.
  package func isKnown(_ question: Undetermined) -> Bool {
    known?.contains(question.fingerprint) ?? false
  }

  func fails(_ gap: Gap) -> Bool {
    !isKnown(gap)
      && (terms.threshold.fails(gap.severity) || (gap.severity == .warning && hasTooManyWarnings))
  }

  func fails(_ question: Undetermined) -> Bool {
    !isKnown(question) && !terms.allowsUndetermined && question.severity == .error
      && terms.threshold.fails(.error)
  }

  /// Whether there are more warnings than may be there.
  var hasTooManyWarnings: Bool {
    guard let most = terms.mostWarnings else { return false }
    return gaps.count { $0.severity == .warning && !isKnown($0) } > most
  }

  /// How many powers there are, and what was found in them.
  var counts: LocalizedText {
    var counts = [Count.text("power", report.powers.count)]
    for severity in Severity.allCases.reversed() {
      counts.append(Count.text(severity.rawValue, gaps.count { $0.severity == severity }))
    }
    counts.append(Count.text("undetermined", undetermined.count))
    return Count.list(counts)
  }

  /// What a reader must know besides the findings, a line each: what was left out, and that there
  /// are too many warnings.
  var remarks: [LocalizedText] {
    var remarks: [LocalizedText] = []
    if !leftOut.isEmpty {
      remarks.append(
        Texts.commands.text(
          "check.left-out",
          [
            "rules": Count.text("rule", leftOut.count),
            "list": LocalizedText(leftOut.map(\.id).joined(separator: ", ")),
          ]))
    }
    if known != nil {
      let count = gaps.count(where: isKnown) + undetermined.count(where: isKnown)
      remarks.append(
        Texts.commands.text(
          "check.since",
          ["gaps": Count.text("finding", count), "file": LocalizedText(knownFrom)]))
    }
    if hasTooManyWarnings, let most = terms.mostWarnings {
      remarks.append(
        Texts.commands.text("check.too-many-warnings", ["most": LocalizedText("\(most)")]))
    }
    return remarks
  }
}

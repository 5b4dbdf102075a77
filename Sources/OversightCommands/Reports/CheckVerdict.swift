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
  /// The day of the check.
  let date: CalendarDate
  /// Whether reports also say what each rule said of each power.
  let showsCoverage: Bool
  /// The fingerprints of gaps and open questions that were there before: they do not fail the check.
  /// Nil where nobody asked what is new.
  let known: Set<String>?
  /// Where they were found, as the caller wrote it.
  let knownFrom: String
  /// What the office took as it was when it began to check; nil where there is no baseline.
  package var baseline: BaselineComparison?
  /// The file of the baseline, as it is named.
  var baselineFile = ""
  /// What became of the file of the baseline; nil where nobody asked to write it.
  var baselineChange: BaselineChange?
  /// Whether reports for people list what is waived, and do not only count it.
  var showsWaived = false
  /// How many waivers were left out of account.
  var ignoredWaivers = 0
  /// The packs that were on.
  var packs: [String] = []
  /// The files that say on which terms was checked.
  var files: [OfficeFile] = []

  package init(
    _ report: CheckReport, _ terms: FailureTerms = FailureTerms(),
    leftOut: [RuleDescription] = [], date: CalendarDate = RuleExample.day,
    showsCoverage: Bool = false, known: Set<String>? = nil, knownFrom: String = ""
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
  /// What the baseline has and is no longer there.
  var fixed: [BaselineComparison.Fixed] { baseline?.fixed ?? [] }

  /// Missing data never passes: where an error rule cannot decide, the check fails too. So does a
  /// baseline that has what is no longer there, unless nothing at all is to fail.
  package var status: ExitStatus {
    let hasFailure =
      gaps.contains(where: fails) || undetermined.contains(where: fails)
      || (failsOnFixed && !fixed.isEmpty)
    return hasFailure ? .gaps : .clean
  }

  var failsOnFixed: Bool { terms.threshold != .never }

  /// Whether a gap was there before.
  package func isKnown(_ gap: Gap) -> Bool { isKnown(gap.fingerprint) }

  /// Whether an open question was there before.
  package func isKnown(_ question: Undetermined) -> Bool { isKnown(question.fingerprint) }

  private func isKnown(_ fingerprint: String) -> Bool {
    isInOldModels(fingerprint) || firstSeen(fingerprint) != nil
  }

  /// Whether the models had it before, where the caller asked so.
  func isInOldModels(_ fingerprint: String) -> Bool { known?.contains(fingerprint) ?? false }

  /// The day on which the baseline took it in; nil where it has not.
  func firstSeen(_ fingerprint: String) -> CalendarDate? {
    baseline?.known[fingerprint]?.firstSeen
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

  /// How many powers there are, what was found in them, and on which day.
  var counts: LocalizedText {
    var counts = [Count.text("power", report.powers.count)]
    for severity in Severity.allCases.reversed() {
      counts.append(Count.text(severity.rawValue, gaps.count { $0.severity == severity }))
    }
    counts.append(Count.text("undetermined", undetermined.count))
    return Texts.commands.text(
      "check.counts", ["counts": Count.list(counts), "date": LocalizedText(date.text)])
  }
}

/// What became of the file of a baseline.
enum BaselineChange: Sendable {
  /// It was made, with so many entries.
  case adopted(Int)
  /// So many entries were taken out.
  case tightened(Int)
}

internal import Oversight
internal import OversightRules

/// What was checked, by which rules and on which terms: enough to show it years later.
///
/// It has a day and no time, so that the same models give the same bytes on the same day.
struct CheckRun: Encodable {
  /// The digest of a power in its canonical form.
  struct Model: Encodable {
    let power: String
    let sha256: String
  }

  /// A rule that was asked, and its verdicts on all powers together.
  struct RuleEntry: Encodable {
    let rule: String
    let severity: Severity
    let pack: RulePack
    let verdicts: VerdictCounts
  }

  let date: CalendarDate
  /// The packs that were on.
  let packs: [String]
  /// Configuration, packs, waivers and baseline.
  let files: [OfficeFile]
  /// The verdicts of all rules on all powers together.
  let verdicts: VerdictCounts
  /// How many gaps are excused.
  let waived: Int
  /// How many waivers were left out of account.
  let ignoredWaivers: Int
  let failOn: String
  let allowUndetermined: Bool
  let maxWarnings: Int?
  /// Where what was there before was found.
  let since: String?
  let exitStatus: Int
  let models: [Model]
  let rules: [RuleEntry]
  /// The ids of the rules that were not asked.
  let leftOut: [String]

  /// - Throws: `EncodingError` where a model has a number that is not finite.
  init(_ verdict: CheckVerdict) throws {
    let report = verdict.report
    date = verdict.date
    packs = verdict.packs
    files = verdict.files
    verdicts = report.coverage.reduce(VerdictCounts()) { $0 + $1.counts }
    waived = report.waived.count
    ignoredWaivers = verdict.ignoredWaivers
    failOn = verdict.terms.threshold.rawValue
    allowUndetermined = verdict.terms.allowsUndetermined
    maxWarnings = verdict.terms.mostWarnings
    since = verdict.known.map { _ in verdict.knownFrom }
    exitStatus = Int(verdict.status.rawValue)
    models = try report.powers.map { power in
      Model(power: power.entry.id, sha256: SHA256.hexDigest(of: try CanonicalJSON.encode(power)))
    }
    let counts = report.coverage.reduce(into: [String: VerdictCounts]()) { counts, entry in
      counts[entry.rule] = (counts[entry.rule] ?? VerdictCounts()) + entry.counts
    }
    rules = report.rules.map { rule in
      RuleEntry(
        rule: rule.id, severity: rule.severity, pack: rule.pack,
        verdicts: counts[rule.id] ?? VerdictCounts())
    }
    leftOut = verdict.leftOut.map(\.id)
  }
}

public import Oversight
internal import OversightYAML

/// Gaps that were there when an office began to check, by fingerprint: they do not fail a check, and
/// they can only become fewer.
///
/// Each entry has a seal, so that one that was put in or changed by hand is found; taking one out by
/// hand is what the file is for. The seal is no secret: it keeps an honest office from slips, and
/// whoever forges one leaves it in the history of the file.
public struct Baseline: Sendable {
  /// Names the form and its version.
  public static let format = "urn:oversight:baseline:1"

  /// A gap, or an open question, that was there.
  public struct Entry: Sendable, Hashable {
    public let rule: String
    public let element: String
    public let fingerprint: String
    /// The day on which it was taken in.
    public let firstSeen: CalendarDate
    /// The line in the file; 0 where it is not in one.
    public let line: Int

    var seal: String {
      let text = "\(Baseline.format)\n\(fingerprint)\n\(firstSeen.text)"
      return String(SHA256.hexDigest(of: text).prefix(16))
    }
  }

  /// By rule and element.
  public let entries: [Entry]

  init(_ entries: [Entry]) {
    self.entries = entries.sorted {
      ($0.rule, $0.element, $0.fingerprint) < ($1.rule, $1.element, $1.fingerprint)
    }
  }

  /// All gaps and open questions of a report, but for those of waivers, which never grow old.
  public init(adopting report: CheckReport, on day: CalendarDate) {
    let families = Dictionary(
      report.rules.map { ($0.id, $0.family) }, uniquingKeysWith: { first, _ in first })
    let gaps = report.gaps.filter { families[$0.rule] != .waivers }
      .map { ($0.rule, $0.element, $0.fingerprint) }
    let questions = report.undetermined.map { ($0.rule, $0.element, $0.fingerprint) }
    var seen: Set<String> = []
    self.init(
      (gaps + questions).filter { seen.insert($0.2).inserted }.map { rule, element, fingerprint in
        Entry(
          rule: rule, element: element.description, fingerprint: fingerprint, firstSeen: day,
          line: 0)
      })
  }

  /// The same without some entries.
  public func without(_ entries: [Entry]) -> Baseline {
    let removed = Set(entries.map(\.fingerprint))
    return Baseline(self.entries.filter { !removed.contains($0.fingerprint) })
  }
}

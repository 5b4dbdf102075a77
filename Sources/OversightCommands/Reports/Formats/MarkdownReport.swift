internal import Oversight
internal import OversightRules

/// Markdown for a comment on a change: a summary, a table of powers, and what was found by rule.
///
/// It fits into one comment: what would not is counted and left out.
struct MarkdownReport: CheckFormat {
  /// How many UTF-16 units a comment on GitHub may have.
  static let limit = 65_536
  /// So many units are kept for what stands at the end.
  private static let reserve = 400
  /// A list that is longer is folded.
  private static let unfoldedItems = 5
  private static let tableRows = 100
  private static let messageLength = 600
  private static let nameLength = 120

  private let verdict: CheckVerdict
  private let language: Language

  init(_ verdict: CheckVerdict, _ language: Language) {
    self.verdict = verdict
    self.language = language
  }

  func text() throws -> String {
    let findings =
      CheckFinding.all(in: verdict, language) + CheckFinding.fixed(in: verdict, language)
      + CheckFinding.waived(in: verdict, language)
    var body = head + table(of: findings)
    var room = Self.limit - Self.reserve - body.utf16.count
    var leftOut = 0
    for group in groups(of: findings) {
      let (opening, closing) = frame(of: group)
      var space = room - opening.utf16.count - closing.utf16.count
      let sharesRemedy = Set(group.map(\.remedy)).count == 1
      let lines = group.lazy.map { item($0, withRemedy: !sharesRemedy) }.prefix { line in
        space -= line.utf16.count
        return space >= 0
      }
      let items = Array(lines)
      leftOut += group.count - items.count
      guard !items.isEmpty else { continue }
      let section = opening + items.joined() + closing
      body += section
      room -= section.utf16.count
    }
    guard leftOut > 0 else { return body }
    let count = Count.text("finding", leftOut)
    return body + "\n" + text("markdown.left-out", ["findings": count]) + "\n"
  }

  private var head: String {
    let remarks = verdict.remarks.map { remark in
      "\n" + MarkdownText.shortened(MarkdownText.escaped(remark[language]), to: 4_000) + "\n"
    }
    return "### \(text("report.title"))\n\n\(verdict.counts[language])\n" + remarks.joined()
  }

  private func table(of findings: [CheckFinding]) -> String {
    let counting = findings.filter { $0.excuse(language) == nil }
    let counts = Dictionary(grouping: counting, by: \.power).mapValues(SeverityCounts.init)
    let titles = ["power", "error", "warning", "note", "undetermined"].map { text("column.\($0)") }
    let powers = verdict.report.powers
    var rows = powers.prefix(Self.tableRows).map { power in
      let name = MarkdownText.shortened(power.entry.name[language], to: Self.nameLength)
      let counts = counts[power.entry.id] ?? SeverityCounts([])
      return [
        "\(MarkdownText.escaped(name)) (\(MarkdownText.code(power.entry.id)))", "\(counts.errors)",
        "\(counts.warnings)", "\(counts.notes)", "\(counts.open)",
      ]
    }
    if let counts = counts[Waiver.group] {
      rows.append([
        text("column.waivers"), "\(counts.errors)", "\(counts.warnings)", "\(counts.notes)",
        "\(counts.open)",
      ])
    }
    if powers.count > Self.tableRows {
      let rest = Count.text("power", powers.count - Self.tableRows)
      rows.append([text("markdown.more", ["things": rest]), "", "", "", ""])
    }
    let lines = [titles, ["---", "--:", "--:", "--:", "--:"]] + rows
    return "\n" + lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  /// The findings of a rule together: the gravest rules first, then as they are listed.
  private func groups(of findings: [CheckFinding]) -> [[CheckFinding]] {
    let places = Dictionary(
      verdict.report.rules.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let groups = Dictionary(grouping: findings) { Group(finding: $0, places: places) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  private func frame(of group: [CheckFinding]) -> (opening: String, closing: String) {
    let first = group[0]
    let (kind, title) =
      switch first.standing {
      case .fixed: (text("check.fixed-title"), "")
      case .waived: (text("check.waived-title"), first.title)
      case .found, .old:
        first.severity.map { ($0.title[language], first.title) }
          ?? (text("coverage.undetermined"), "")
      }
    let subject = title.isEmpty ? "" : MarkdownText.escaped(title) + " "
    var opening = "\n#### \(kind) · \(subject)\(MarkdownText.code(first.rule))\n\n"
    if first.excuse(language) == nil, !first.remedy.isEmpty, Set(group.map(\.remedy)).count == 1 {
      let remedy = MarkdownText.shortened(first.remedy, to: Self.messageLength)
      opening += "**\(text("column.remedy"))** · \(MarkdownText.escaped(remedy))\n\n"
    }
    guard group.count > Self.unfoldedItems else { return (opening, "") }
    let summary = Count.text("finding", group.count)[language]
    return (opening + "<details><summary>\(summary)</summary>\n\n", "\n</details>\n")
  }

  private func item(_ finding: CheckFinding, withRemedy: Bool) -> String {
    let message = MarkdownText.escaped(
      MarkdownText.shortened(finding.message, to: Self.messageLength))
    let file = MarkdownText.shortened(finding.file, to: Self.messageLength)
    let line = "- \(MarkdownText.code("\(file):\(finding.line)")) · \(message)\n"
    if let excuse = finding.excuse(language) {
      let excuse = MarkdownText.shortened(excuse, to: Self.messageLength)
      return line + "  \(MarkdownText.escaped(excuse))\n"
    }
    guard withRemedy, !finding.remedy.isEmpty else { return line }
    let remedy = MarkdownText.shortened(finding.remedy, to: Self.messageLength)
    return line + "  \(text("column.remedy")) · \(MarkdownText.escaped(remedy))\n"
  }

  private func text(_ key: String, _ arguments: [String: LocalizedText] = [:]) -> String {
    Texts.commands.text(key, arguments)[language]
  }
}

/// The gaps of a rule, or its open questions.
private struct Group: Hashable, Comparable {
  /// 0 for open questions, below 0 for what is excused.
  let rank: Int
  let place: Int
  let rule: String

  init(finding: CheckFinding, places: [String: Int]) {
    rank =
      switch finding.standing {
      // A baseline that must be mended comes first, what is excused last.
      case .fixed: Severity.allCases.count + 1
      case .waived: -1
      case .found, .old: finding.severity.flatMap(Severity.allCases.firstIndex).map { $0 + 1 } ?? 0
      }
    place = places[finding.rule] ?? .max
    rule = finding.rule
  }

  static func < (left: Self, right: Self) -> Bool {
    (-left.rank, left.place, left.rule) < (-right.rank, right.place, right.rule)
  }
}

internal import Oversight
internal import OversightCommands

/// A status report for people, as a text or as Markdown.
struct StatusText {
  private let report: StatusReport
  private let language: Language
  private let isMarkdown: Bool
  /// So many powers are named of which something is not known.
  private static let mostOpen = 10

  init(_ report: StatusReport, _ language: Language, isMarkdown: Bool = false) {
    self.report = report
    self.language = language
    self.isMarkdown = isMarkdown
  }

  var text: String {
    let title = isMarkdown ? "# \(text("status.title"))\n\n\(summary)\n\n" : ""
    let end = isMarkdown ? "" : "\n\(summary)\n"
    return title + table + PowerStanding.Remark.allCases.map(section).joined() + silent + end
  }

  private var table: String {
    let table = StatusTable(report, language, hasWhole: true)
    guard isMarkdown else {
      var lines = TextTable()
      for row in [table.header] + table.rows { lines.add(row) }
      return lines.lines.map { $0 + "\n" }.joined()
    }
    let rule = table.header.indices.map { place in
      place == 0 || report.grouping == .power ? "---" : "--:"
    }
    let rows = [table.header.map(escaped), rule] + table.rows.map { $0.map(escaped) }
    return rows.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  /// The powers with a remark, a line each.
  private func section(_ remark: PowerStanding.Remark) -> String {
    let standings = report.standings.filter(remark.holds)
    // Where each power has a row, its remarks stand there.
    guard !standings.isEmpty, report.grouping != .power else { return "" }
    let shown = remark == .open ? standings.prefix(Self.mostOpen) : standings[...]
    var lines = shown.flatMap { standing in
      standing.remarks(remark).map { message in
        text(
          "status.line",
          [
            "id": LocalizedText(standing.power.entry.id), "name": standing.power.entry.name,
            "unit": report.unit(of: standing), "message": message,
          ])
      }
    }
    if shown.count < standings.count {
      lines.append(
        text("status.more", ["powers": Count.text("power", standings.count - shown.count)]))
    }
    return list("status.section.\(remark.rawValue)", standings.count, lines)
  }

  /// The units that have reported nothing.
  private var silent: String {
    let units = report.silentUnits
    guard !units.isEmpty else { return "" }
    let lines = units.map { unit in
      text(
        "status.silent-unit",
        ["unit": unit.title, "powers": Count.text("power", unit.standings.count)])
    }
    return list("status.section.silent", units.count, lines)
  }

  private func list(_ key: String, _ count: Int, _ lines: [String]) -> String {
    let title = text(key, ["count": LocalizedText("\(count)")])
    guard isMarkdown else {
      return "\n\(title)\n" + lines.map { "  \($0.legible)\n" }.joined()
    }
    return "\n## \(title)\n\n" + lines.map { "- \(escaped($0))\n" }.joined()
  }

  private var summary: String {
    text(
      "status.summary",
      [
        "powers": Count.text("power", report.standings.count),
        "units": LocalizedText("\(report.units.count)"),
        "silent": LocalizedText("\(report.silentUnits.count)"),
        "overdue": number(.overdue), "changed": number(.changed),
        "contradictory": number(.contradictory), "open": number(.open),
        "date": LocalizedText(report.date.text),
      ])
  }

  private func number(_ remark: PowerStanding.Remark) -> LocalizedText {
    LocalizedText("\(report.whole.count(remark))")
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

  private func text(_ key: String, _ arguments: [String: LocalizedText] = [:]) -> String {
    Texts.inventory.text(key, arguments)[language]
  }
}

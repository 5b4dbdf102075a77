internal import Oversight

/// Markdown for a comment on a change: what it means first, what was changed folded below.
///
/// It fits into one comment: what would not is counted and left out, consequences last.
struct ComparisonMarkdown {
  /// So many units are kept for what stands at the end.
  private static let reserve = 400
  private static let lineLength = 600

  private let report: ComparisonReport
  private let language: Language

  init(_ report: ComparisonReport, _ language: Language) {
    self.report = report
    self.language = language
  }

  var text: String {
    let title = "### \(Texts.commands.text("diff.title")[language])\n\n"
    guard !report.comparison.isEmpty else {
      return title + Texts.commands.text("diff.same")[language] + "\n"
    }
    var room = Room(MarkdownReport.limit - Self.reserve)
    let templates = report.comparison.templates.prefix(20).map { change in
      "- \(MarkdownText.escaped(change.message(naming: 10)[language]))\n"
    }
    let list = templates.isEmpty ? "" : "\n" + templates.joined()
    let head = title + report.counts[language] + "\n" + list
    room.take(head)
    // Consequences of all powers have room before any change has.
    let powers = report.comparison.powers
    let consequences = powers.map { power in
      section(
        heading(power), power.consequences.map(line), "", &room,
        needsLines: power.changes.isEmpty)
    }
    let changes = powers.map { power in
      let lines = ChangeLine.Parts(power.changes).changes.map(line)
      let count = Count.text("change", lines.count)[language]
      return section(
        "\n<details><summary>\(count)</summary>\n\n", lines, "\n</details>\n", &room,
        needsLines: true)
    }
    let body = zip(consequences, changes).map { $0 + $1 }.joined()
    guard room.leftOut > 0 else { return head + body }
    let end = Texts.commands.text(
      "diff.left-out", ["changes": Count.text("line", room.leftOut)])[language]
    return head + body + "\n\(end)\n"
  }

  /// The lines of a section as far as there is room; nothing where there is none for its frame.
  private func section(
    _ opening: String, _ lines: [String], _ closing: String, _ room: inout Room,
    needsLines: Bool
  ) -> String {
    guard !(needsLines && lines.isEmpty) else { return "" }
    guard room.take(opening + closing) else {
      room.leftOut += lines.count
      return ""
    }
    var body = ""
    for line in lines {
      if room.take(line) { body += line } else { room.leftOut += 1 }
    }
    return opening + body + closing
  }

  private func heading(_ power: PowerComparison) -> String {
    let name = MarkdownText.shortened(power.name[language], to: 120)
    return "\n#### \(MarkdownText.escaped(name)) · \(MarkdownText.code(power.id))\n\n"
  }

  private func line(_ consequence: Consequence) -> String {
    let message = MarkdownText.shortened(consequence.message[language], to: Self.lineLength)
    return "- **\(consequence.weight.title[language])** · \(MarkdownText.escaped(message))\n"
  }

  private func line(_ change: Change) -> String {
    let line = ChangeLine(change, language)
    let text = MarkdownText.shortened(line.text, to: Self.lineLength)
    return "- \(MarkdownText.code(line.sign)) \(MarkdownText.escaped(text))\n"
  }

  /// How much may still be written.
  private struct Room {
    private var units: Int
    var leftOut = 0

    init(_ units: Int) { self.units = units }

    /// Whether there is room for a text, which is taken then.
    @discardableResult
    mutating func take(_ text: String) -> Bool {
      let count = text.utf16.count
      guard count <= units else { return false }
      units -= count
      return true
    }
  }
}

internal import Oversight
internal import OversightCommands

/// The verdict as Markdown for a comment: sums, remarks and the gravest findings first.
struct SuperviseMarkdown {
  /// A comment has no room for more; the text has all.
  static let mostFindings = 100

  let verdict: LogVerdict
  let file: String
  let language: Language

  var text: String {
    let report = SuperviseText(verdict: verdict, file: file, language: language)
    let name = MarkdownText.escaped(verdict.judge.power.entry.name[language])
    var lines = ["### \(word("page.title")) · \(name)", "", report.summary, ""]
    lines += verdict.remarks.map { "- \(MarkdownText.escaped($0[language]))" }
    let found = zip(verdict.log.cases, verdict.cases).flatMap { entry, found in
      found.findings.map { (entry: entry, finding: $0) }
    }
    let sorted = found.enumerated().sorted {
      ($1.element.finding.level, $0.offset) < ($0.element.finding.level, $1.offset)
    }.map(\.element)
    if !sorted.isEmpty {
      lines += [
        "",
        "| \(["level", "case", "finding"].map { word("sum.\($0)") }.joined(separator: " | ")) |",
      ]
      lines.append("| --- | --- | --- |")
    }
    lines += sorted.prefix(Self.mostFindings).map { entry, finding in
      "| \(finding.level.title[language]) | \(MarkdownText.escaped(entry.id.legible)) "
        + "| \(MarkdownText.escaped(finding.message[language])) |"
    }
    if sorted.count > Self.mostFindings {
      let left = LocalizedText("\(sorted.count - Self.mostFindings)")
      lines += ["", Texts.monitor.text("page.more", ["count": left])[language]]
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func word(_ key: String) -> String { Texts.monitor.text(key)[language] }
}

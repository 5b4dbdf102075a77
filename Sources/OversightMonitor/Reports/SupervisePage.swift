internal import Oversight
internal import OversightCommands

/// The verdict as a page: what was found, the cases, the steps and the posts, in tables that sort.
struct SupervisePage {
  /// A page with more rows than these in a table is slow; the text and JSON have all.
  static let mostRows = 10_000

  let verdict: LogVerdict
  /// The log as the user named it.
  let file: String
  let language: Language

  var text: String {
    let report = SuperviseText(verdict: verdict, file: file, language: language)
    let power = verdict.judge.power.entry
    let title = escaped("\(word("page.title")) · \(CleanText.line(power.name[language]))")
    let remarks = verdict.remarks.map { "<li>\(escaped($0[language]))</li>\n" }
    let body =
      "<h1>\(title)</h1>\n<p>\(escaped("\(file.legible) · \(verdict.judge.terms.date.text)"))</p>\n"
      + "<p>\(escaped(report.summary))</p>\n"
      + (remarks.isEmpty ? "" : "<ul>\n\(remarks.joined())</ul>\n")
      + findings + cases + steps + posts
    return HTMLPage(title: title, body: body, language: language, sortsTables: true).text
  }

  private var findings: String {
    let rows = zip(verdict.log.cases, verdict.cases).lazy.flatMap { entry, found in
      found.findings.map { (entry, $0) }
    }.map { entry, finding in
      let place = finding.events.first.map { entry.events[$0] } ?? entry.events.last
      return "<tr class=\"\(Self.style(of: finding.level))\">"
        + cell(finding.level.title[language], of: "severity") + cell(entry.id)
        + "<td>\(escaped(finding.message[language]))<br><code>\(finding.rule.rawValue)</code></td>"
        + count(place?.line) + cell(place?.time?.date.text ?? "") + "</tr>\n"
    }
    return section("findings", ["level", "case", "finding", "line", "day"], Array(rows))
  }

  private var cases: String {
    let rows = zip(verdict.log.cases, verdict.cases).map { entry, found in
      let worst = found.findings.map(\.level).max()
      return "<tr\(worst.map { " class=\"\(Self.style(of: $0))\"" } ?? "")>"
        + "<th scope=\"row\">\(escaped(entry.id))</th>"
        + cell(Texts.monitor.text("state.\(found.state.rawValue)")[language])
        + cell(worst?.title[language] ?? "", of: "severity") + count(found.findings.count)
        + count(found.cost) + count(entry.events.count)
        + cell(entry.events.first?.time?.date.text ?? "")
        + cell(entry.events.last?.time?.date.text ?? "") + "</tr>\n"
    }
    return section(
      "cases", ["case", "state", "level", "findings", "cost", "events", "first", "last"], rows)
  }

  private var steps: String {
    let judge = verdict.judge
    let rows = judge.process.steps.filter { judge.isRecorded[$0.reference.index] }.map { step in
      let sum = judge.stepSums[step.reference.index]
      return "<tr><th scope=\"row\">\(escaped(step.shownName[language]))</th>"
        + [sum.cases, sum.events, sum.skipped, sum.late].map(count).joined() + "</tr>\n"
    }
    return section("steps", ["step", "cases", "events", "skipped", "late"], rows)
  }

  private var posts: String {
    let judge = verdict.judge
    let rows = judge.process.posts.filter { judge.postSums[$0.reference.index].events > 0 }
      .map { post in
        let sum = judge.postSums[post.reference.index]
        let name = post.name.isBlank ? post.reference.id : post.name[language]
        return "<tr><th scope=\"row\">\(escaped(name))</th>"
          + [sum.events, sum.findings].map(count).joined() + "</tr>\n"
      }
    return section("posts", ["post", "events", "findings"], rows)
  }

  /// Nothing where there are no rows.
  private func section(_ key: String, _ columns: [String], _ rows: [String]) -> String {
    guard !rows.isEmpty else { return "" }
    let head = columns.map { "<th scope=\"col\">\(escaped(word("sum.\($0)")))</th>" }.joined()
    let left = rows.count - Self.mostRows
    let more =
      left > 0
      ? "<p>\(escaped(Texts.monitor.text("page.more", ["count": LocalizedText("\(left)")])[language]))</p>\n"
      : ""
    return "<section>\n<h2>\(escaped(word("page.\(key)")))</h2>\n<table class=\"sorted\">\n"
      + "<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows.prefix(Self.mostRows).joined())"
      + "</tbody>\n</table>\n\(more)</section>\n"
  }

  /// The styles of a check: red cards as errors.
  private static func style(of level: CaseLevel) -> String {
    switch level {
    case .red: "error"
    case .yellow: "warning"
    case .warning: "note"
    }
  }

  private func cell(_ text: String, of style: String? = nil) -> String {
    "<td\(style.map { " class=\"\($0)\"" } ?? "")>\(escaped(text))</td>"
  }

  private func count(_ number: Int?) -> String {
    "<td class=\"count\">\(number.map { "\($0)" } ?? "—")</td>"
  }

  private func escaped(_ text: String) -> String { MarkupText.escaped(CleanText.line(text)) }

  private func word(_ key: String) -> String { Texts.monitor.text(key)[language] }
}

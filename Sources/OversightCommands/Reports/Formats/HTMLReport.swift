internal import Oversight
internal import OversightRules

/// One page for a browser or a printer, which needs nothing from elsewhere and runs nothing.
struct HTMLReport: CheckFormat {
  private let verdict: CheckVerdict
  private let language: Language

  init(_ verdict: CheckVerdict, _ language: Language) {
    self.verdict = verdict
    self.language = language
  }

  func text() throws -> String {
    let findings = Dictionary(grouping: CheckFinding.all(in: verdict, language), by: \.power)
    let title = text("report.title")
    let remarks = verdict.remarks.map { "<p>\(MarkupText.escaped($0[language]))</p>\n" }
    let sections = verdict.report.powers.map { power in
      section(for: power, findings[power.entry.id] ?? [])
    }
    let others =
      section("waivers", findings[Waiver.group] ?? [])
      + section("baseline", CheckFinding.fixed(in: verdict, language))
      + section("waived", CheckFinding.waived(in: verdict, language))
    let body =
      "<h1>\(title)</h1>\n<p>\(MarkupText.escaped(verdict.counts[language]))</p>\n"
      + remarks.joined() + overview(findings) + sections.joined() + others
    return HTMLPage(title: title, body: body, language: language).text
  }

  private func overview(_ findings: [String: [CheckFinding]]) -> String {
    let rows = verdict.report.powers.map { power in
      let counts = SeverityCounts(findings[power.entry.id] ?? [])
      let cells = [counts.errors, counts.warnings, counts.notes, counts.open]
      let link = MarkupText.attributes(["href": "#power-\(power.entry.id)"])
      return "<tr><th scope=\"row\"><a\(link)>\(name(of: power))</a></th>"
        + cells.map { "<td class=\"count\">\($0)</td>" }.joined() + "</tr>\n"
    }
    return table(["power", "error", "warning", "note", "undetermined"], rows)
  }

  private func section(for power: ResolvedPower, _ findings: [CheckFinding]) -> String {
    let id = MarkupText.attributes(["id": "power-\(power.entry.id)"])
    let head = "<section\(id)>\n<h2>\(name(of: power))</h2>\n"
    guard !findings.isEmpty else {
      return head + "<p>\(text("html.nothing"))</p>\n</section>\n"
    }
    return head
      + table(["severity", "rule", "place", "finding"], findings.map(row)) + "</section>\n"
  }

  /// What is about no power; nothing where there is nothing.
  private func section(_ key: String, _ findings: [CheckFinding]) -> String {
    guard !findings.isEmpty else { return "" }
    return "<section>\n<h2>\(text("column.\(key)"))</h2>\n"
      + table(["severity", "rule", "place", "finding"], findings.map(row)) + "</section>\n"
  }

  private func row(for finding: CheckFinding) -> String {
    let kind = finding.severity?.rawValue ?? "open"
    let severity = self.severity(of: finding)
    let prefix = if case .fixed = finding.standing { "fixed" } else { "gap" }
    let anchor = MarkupText.attributes([
      "id": "\(prefix)-\(finding.fingerprint)", "class": kind,
    ])
    let link = MarkupText.attributes([
      "href": "#\(prefix)-" + Self.fragment(finding.fingerprint)
    ])
    let place = MarkupText.escaped("\(CleanText.line(finding.file)):\(finding.line)")
    let title = finding.title.isEmpty ? "" : MarkupText.escaped(finding.title) + "<br>"
    return "<tr\(anchor)><td class=\"severity\"><a\(link)>\(severity)</a></td>"
      + "<td>\(title)<code>\(MarkupText.escaped(finding.rule))</code></td>"
      + "<td><code>\(place)</code><br><code>\(MarkupText.escaped("\(finding.element)"))</code></td>"
      + "<td>\(content(of: finding))</td></tr>\n"
  }

  private func severity(of finding: CheckFinding) -> String {
    switch finding.standing {
    case .fixed: text("check.fixed-title")
    case .waived: text("check.waived-title")
    case .found, .old: finding.severity?.title[language] ?? text("coverage.undetermined")
    }
  }

  private func content(of finding: CheckFinding) -> String {
    var content = "<bdi>\(MarkupText.escaped(finding.message))</bdi>"
    if let excuse = finding.excuse(language) {
      content += "<p class=\"remedy\">\(MarkupText.escaped(excuse))</p>"
    } else if !finding.remedy.isEmpty {
      content += "<p class=\"remedy\">\(MarkupText.escaped(finding.remedy))</p>"
    }
    guard !finding.trace.isEmpty else { return content }
    let steps = finding.trace.map { step in
      "<li>\(MarkupText.escaped(CleanText.line(step.name[language])))</li>"
    }
    return content + "<ol>\(steps.joined())</ol>"
  }

  private func table(_ columns: [String], _ rows: [String]) -> String {
    let head = columns.map { "<th scope=\"col\">\(text("column.\($0)"))</th>" }.joined()
    return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
  }

  private func name(of power: ResolvedPower) -> String {
    "<bdi>\(MarkupText.escaped(CleanText.line(power.entry.name[language])))</bdi> "
      + "<code>\(MarkupText.escaped(power.entry.id))</code>"
  }

  private func text(_ key: String) -> String {
    MarkupText.escaped(Texts.commands.text(key)[language])
  }

  /// An id as the fragment of an address.
  private static func fragment(_ id: String) -> String {
    id.unicodeScalars.reduce(into: "") { fragment, scalar in
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      fragment +=
        isPlain || "-._~@/:?".unicodeScalars.contains(scalar)
        ? String(scalar)
        : String(scalar).utf8.map {
          "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true)
        }
        .joined()
    }
  }
}

internal import Oversight
internal import OversightRules

/// All rules, in a line each.
struct RuleList {
  private let rules: [any Rule]
  private let office: Office
  private let language: Language

  init(_ rules: [any Rule], _ office: Office, _ language: Language) {
    self.rules = rules
    self.office = office
    self.language = language
  }

  var text: String {
    var table = TextTable()
    for rule in rules {
      let description = rule.description
      table.add(
        description.id, severity(of: rule), description.pack.rawValue,
        description[.title][language])
    }
    return table.lines.map { $0 + "\n" }.joined() + Count.text("rule", rules.count)[language] + "\n"
  }

  var markdown: String {
    let titles = ["rule", "severity", "pack", "title"].map {
      Texts.commands.text("column.\($0)")[language]
    }
    let rows = rules.map { rule in
      let description = rule.description
      return [
        MarkdownText.code(description.id), severity(of: rule), description.pack.rawValue,
        MarkdownText.escaped(description[.title][language]),
      ]
    }
    return ([titles, ["---", "---", "---", "---"]] + rows)
      .map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  /// How grave the gaps of a rule are here; a word where it is not asked.
  private func severity(of rule: any Rule) -> String {
    office.severity(of: rule)?.title[language] ?? Texts.commands.text("rule.off")[language]
  }
}

extension Office {
  /// How grave the gaps of a rule are here; nil where it is not asked.
  func severity(of rule: any Rule) -> Severity? {
    let isOn = rules.contains { $0.description.id == rule.description.id }
    return isOn ? configuration.description(of: rule)?.severity : nil
  }
}

/// Rules for programs.
struct RuleDocument: ReportDocument {
  /// A rule, in the language that was asked for.
  struct Entry: Encodable {
    let rule: String
    let family: RuleFamily
    let pack: RulePack
    /// How grave its gaps are here.
    let severity: Severity?
    let defaultSeverity: Severity
    let isAsked: Bool
    let isWaivable: Bool
    let scope: RuleScope
    let title: String
    let summary: String
    let rationale: String
    let detection: String
    let remedy: String
    let falsePositives: String
    let references: [String]
    let examples: [Example]
  }

  /// A model that shows a rule at work.
  struct Example: Encodable {
    let expectation: String
    let source: String
  }

  let schema = "urn:oversight:rules:1"
  let tool = ReportTool()
  let rules: [Entry]

  init(_ rules: [any Rule], _ office: Office, _ language: Language) {
    self.rules = rules.map { rule in
      let description = rule.description
      let sources = BuiltInRules.exampleSources[description.id] ?? []
      let severity = office.severity(of: rule)
      return Entry(
        rule: description.id, family: description.family, pack: description.pack,
        severity: severity, defaultSeverity: description.severity, isAsked: severity != nil,
        isWaivable: description.isWaivable, scope: description.scope,
        title: description[.title][language], summary: description[.summary][language],
        rationale: description[.rationale][language],
        detection: description[.detection][language], remedy: description[.remedy][language],
        falsePositives: description[.falsePositives][language],
        references: description.references,
        examples: zip(description.examples, sources).map { example, source in
          Example(expectation: example.expectation.rawValue, source: source)
        })
    }
  }
}

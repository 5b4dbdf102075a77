internal import Oversight
internal import OversightRules

/// One rule, explained: what it finds and why, what to do, and models that show it at work.
struct RuleSheet {
  private let rule: any Rule
  private let language: Language

  init(_ rule: any Rule, _ language: Language) {
    self.rule = rule
    self.language = language
  }

  var text: String {
    let description = rule.description
    var sections = ["\(description.id)  \(description[.title][language])\n" + facts]
    for part in [RuleDescription.Part.summary, .rationale, .detection, .falsePositives, .remedy] {
      sections.append(section(part.rawValue, [description[part][language]]))
    }
    if !description.references.isEmpty {
      sections.append(section("references", description.references))
    }
    if !description.examples.isEmpty {
      sections.append(section("examples", description.examples.flatMap(lines)))
    }
    if let source = firingSource {
      let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
      sections.append(section("source", lines.map(String.init)))
    }
    return sections.joined(separator: "\n")
  }

  /// The same as a page.
  var markdown: String {
    let description = rule.description
    var page = "# \(MarkdownText.escaped(description[.title][language]))\n\n"
    page += "\(MarkdownText.code(description.id)) ·\(facts.dropFirst())"
    for part in [RuleDescription.Part.summary, .rationale, .detection, .falsePositives, .remedy] {
      let title = Texts.commands.text("rule.\(part.rawValue)")[language]
      page += "\n## \(title)\n\n\(MarkdownText.escaped(description[part][language]))\n"
    }
    if let source = firingSource {
      let title = Texts.commands.text("rule.source")[language]
      page += "\n## \(title)\n\n```swift\n\(source)\n```\n"
    }
    return page
  }

  /// The source of the first example that fires; nil for rules that do not come with the toolkit.
  private var firingSource: String? {
    let examples = rule.description.examples
    guard let sources = BuiltInRules.exampleSources[rule.description.id] else { return nil }
    return zip(examples, sources).first { $0.0.expectation == .fires }?.1
  }

  private var facts: String {
    let description = rule.description
    let waiver = description.isWaivable ? "rule.waivable" : "rule.not-waivable"
    let facts = [
      description.severity.title[language], description.family.rawValue,
      description.pack.rawValue, Texts.commands.text(waiver)[language],
    ]
    return "  \(facts.joined(separator: " · "))\n"
  }

  private func section(_ key: String, _ lines: [String]) -> String {
    let title = Texts.commands.text("rule.\(key)")[language]
    return title + "\n" + lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
  }

  /// What an example shows, its steps in a line, and what the rule says of it.
  private func lines(for example: RuleExample) -> [String] {
    let title = Texts.commands.text("rule.example.\(example.expectation.rawValue)")[language]
    let names = example.models.map { "\(type(of: $0))" }.joined(separator: ", ")
    var lines = ["\(title): \(names)"]
    for model in example.models {
      guard let process = try? model.resolved().process, !process.flows.isEmpty else { continue }
      let flows = process.flows.map { "\($0.source.id) → \($0.target.id)" }
      lines.append("  " + flows.joined(separator: ", "))
    }
    for verdict in (try? rule.verdicts(on: example)) ?? [] {
      if let gap = Gap(rule: rule.description, verdict: verdict, root: nil) {
        lines.append("  \(gap.element): \(gap.message[language])")
      } else if case .undetermined(let missing) = verdict.finding {
        let text = Texts.commands.text(
          "check.undetermined",
          ["element": LocalizedText("\(verdict.element)"), "missing": missing])
        lines.append("  \(text[language])")
      }
    }
    return lines
  }
}

import Oversight
import OversightRules

/// Writes the reference of the built-in rules for the documentation.
enum ReferenceWriter {
  static let path = "OversightRules.docc/RuleReference.md"

  static func text(of sources: [RuleSource]) throws -> String {
    var families: [String] = []
    for family in RuleFamily.allCases {
      let sections = try zip(BuiltInRules.all, sources)
        .filter { $0.0.description.family == family }
        .map { try section($0.0, $0.1) }
      guard !sections.isEmpty else { continue }
      let title = family.rawValue.prefix(1).uppercased() + family.rawValue.dropFirst()
      families.append("## \(title)\n\n\(sections.joined(separator: "\n\n"))")
    }
    return """
      # Rule reference

      What each built-in rule finds, why it matters, and what to do about it.

      <!-- Generated from the rules: run the tests with RECORD_SNAPSHOTS=1 to write it anew. -->

      \(index)

      \(families.joined(separator: "\n\n"))

      """
  }

  /// All rules in a line each, in the order of their sections.
  private static var index: String {
    let rows = BuiltInRules.all.map(\.description).map { rule in
      let title = rule[.title][.english]
      return "| [`\(rule.id)`](#\(anchor(of: title))) | \(title) | \(rule.severity.rawValue) | "
        + "\(rule.family.rawValue) | \(rule.pack.rawValue) |"
    }
    return (["| id | title | severity | family | pack |", "|---|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  /// The name by which pages link to a heading.
  private static func anchor(of heading: String) -> String {
    String(
      heading.lowercased().compactMap { character in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber || character == "-" ? character : nil
      })
  }

  private static func section(_ checked: any Rule, _ source: RuleSource) throws -> String {
    let rule = checked.description
    func part(_ part: RuleDescription.Part) -> String { rule[part][.english] }
    var lines = [
      "### \(part(.title))", "",
      "`\(rule.id)` · \(rule.severity.rawValue) · pack \(rule.pack.rawValue) · "
        + "looks at one \(rule.scope.rawValue) · " + rule[.title][.simplifiedChinese],
      "", part(.summary), "", "**Why.** \(part(.rationale))", "",
      "**Detection.** \(part(.detection))", "", "**Remedy.** \(part(.remedy))", "",
      "**False positives.** \(part(.falsePositives))",
    ]
    if !rule.isWaivable { lines += ["", "This rule cannot be waived."] }
    if !rule.references.isEmpty {
      lines += ["", "**References.** \(rule.references.joined(separator: "; "))."]
    }
    for (example, written) in zip(rule.examples, source.examples) {
      let verdicts = try checked.verdicts(on: example)
      lines += ["", heading(of: example, verdicts, rule), "", "```swift", written.code, "```"]
    }
    return lines.joined(separator: "\n")
  }

  /// What the rule does with an example, in its own words where it speaks.
  private static func heading(
    of example: RuleExample, _ verdicts: [Verdict], _ rule: RuleDescription
  ) -> String {
    switch example.expectation {
    case .fires:
      let gap = verdicts.lazy.compactMap { Gap(rule: rule, verdict: $0, root: nil) }.first
      return "Fires: \(gap?.message[.english] ?? "")"
    case .silent: return "Silent:"
    case .undetermined:
      let open = verdicts.lazy.compactMap { Undetermined(rule: rule, verdict: $0, root: nil) }.first
      return "Undetermined; missing: \(open?.missing[.english] ?? "")."
    }
  }
}

import Oversight
import OversightRules

/// Writes the reference of the built-in rules for the documentation.
enum ReferenceWriter {
  static let path = "OversightRules.docc/RuleReference.md"

  static func text(of sources: [RuleSource]) -> String {
    var families: [String] = []
    for family in RuleFamily.allCases {
      let sections = zip(BuiltInRules.all, sources)
        .filter { $0.0.description.family == family }
        .map { section($0.0.description, $0.1) }
      guard !sections.isEmpty else { continue }
      let title = family.rawValue.prefix(1).uppercased() + family.rawValue.dropFirst()
      families.append("## \(title)\n\n\(sections.joined(separator: "\n\n"))")
    }
    return """
      # Rule reference

      What each built-in rule finds, why it matters, and what to do about it.

      <!-- Generated from the rules: run the tests with RECORD_SNAPSHOTS=1 to write it anew. -->

      \(families.joined(separator: "\n\n"))

      """
  }

  private static func section(_ rule: RuleDescription, _ source: RuleSource) -> String {
    func part(_ part: RuleDescription.Part) -> String { rule[part][.english] }
    var lines = [
      "### \(part(.title))", "",
      "`\(rule.id)` · \(rule.severity.rawValue) · \(rule.pack.rawValue) · "
        + rule[.title][.simplifiedChinese],
      "", part(.summary), "", "**Why.** \(part(.rationale))", "",
      "**Detection.** \(part(.detection))", "", "**Remedy.** \(part(.remedy))", "",
      "**False positives.** \(part(.falsePositives))",
    ]
    if !rule.isWaivable { lines += ["", "This rule cannot be waived."] }
    if !rule.references.isEmpty {
      lines += ["", "**References.** \(rule.references.joined(separator: "; "))."]
    }
    for example in source.examples {
      let heading =
        switch example.expectation {
        case .fires: "Fires:"
        case .silent: "Silent:"
        case .undetermined: "Undetermined:"
        }
      lines += ["", heading, "", "```swift", example.code, "```"]
    }
    return lines.joined(separator: "\n")
  }
}

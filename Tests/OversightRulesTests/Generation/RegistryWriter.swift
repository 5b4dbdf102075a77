/// Writes the registry of the built-in rules.
enum RegistryWriter {
  static let path = "Generated/RuleRegistry.swift"

  static func text(of rules: [RuleSource]) -> String {
    """
    // Generated from the files in Rules: run the tests with RECORD_SNAPSHOTS=1 to write it anew.

    public import Oversight

    /// The rules that come with the toolkit.
    public enum BuiltInRules {
      /// All of them, by family and then by name.
      public static let all: [any Rule] = [
    \(rules.map { "    \($0.name)()," }.joined(separator: "\n"))
      ]

      /// The source of every example, by the id of its rule, in the order of the description.
      public static let exampleSources: [String: [String]] = [
    \(rules.map(examples).joined(separator: "\n"))
      ]
    }

    """
  }

  private static func examples(of rule: RuleSource) -> String {
    let sources = rule.examples.map { example in
      let lines = example.code.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "      \($0)" }
      return "      #\"\"\"\n\(lines.joined(separator: "\n"))\n      \"\"\"#,"
    }
    return "    \"\(rule.id)\": [\n\(sources.joined(separator: "\n"))\n    ],"
  }
}

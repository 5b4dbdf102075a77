internal import Oversight

/// All rules, in a line each.
struct RuleList {
  private let rules: [any Rule]
  private let language: Language

  init(_ rules: [any Rule], _ language: Language) {
    self.rules = rules
    self.language = language
  }

  var text: String {
    var table = TextTable()
    for rule in rules {
      let description = rule.description
      table.add(
        description.id, description.severity.title[language], description.pack.rawValue,
        description[.title][language])
    }
    return table.lines.map { $0 + "\n" }.joined() + Count.text("rule", rules.count)[language] + "\n"
  }
}

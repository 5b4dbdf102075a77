extension ResolvedStep {
  /// What tools that know no outcomes write at a step: its name, and at an end how the case ended.
  package func nameWithOutcome(_ language: Language) -> String {
    let name = facts.name[language]
    guard let outcome = facts.kind.outcome?.title[language], !name.contains(outcome) else {
      return name
    }
    return language == .english ? "\(name) (\(outcome))" : "\(name)（\(outcome)）"
  }
}

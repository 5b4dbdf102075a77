internal import Oversight

/// Which template a power of each category is made of.
struct TemplateChoice {
  private var templates: [PowerCategory: String] = [
    .licence: "licence", .penalty: "penalty", .coercion: "coercion", .levy: "levy",
    .payment: "payment", .inspection: "inspection", .confirmation: "confirmation",
    .reward: "reward", .adjudication: "adjudication", .other: "other",
    .publicService: "public-service",
  ]

  /// - Parameter words: `CATEGORY=ID` each.
  /// - Returns: nil with the first word that is none.
  static func read(_ words: [String]) -> Result<TemplateChoice, Unread> {
    var choice = TemplateChoice()
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, PlainNames.id(String(parts[1])) == parts[1].lowercased(),
        !parts[1].isEmpty,
        let category = CategoryWords.category(String(parts[0]), isCode: false)
      else { return .failure(Unread(word: word)) }
      choice.templates[category] = String(parts[1])
    }
    return .success(choice)
  }

  /// A word that chooses no template.
  struct Unread: Error {
    let word: String
  }

  /// Nil for the families within bodies, whose processes are too different for one template.
  subscript(category: PowerCategory) -> String? { templates[category] }
}

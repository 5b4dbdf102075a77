internal import Oversight
internal import OversightCommands

/// Which template a power of each category is made of.
struct TemplateChoice {
  private var templates: [PowerCategory: String] = [
    .licence: "licence", .penalty: "penalty", .coercion: "coercion", .levy: "levy",
    .payment: "payment", .inspection: "inspection", .confirmation: "confirmation",
    .reward: "reward", .adjudication: "adjudication", .other: "other",
    .publicService: "public-service",
  ]

  /// - Parameter words: `CATEGORY=ID` each, which take the place of the usual ones.
  /// - Throws: ``CommandFailure`` that names the first word that is none.
  init(_ words: [String]) throws(CommandFailure) {
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, PlainNames.id(String(parts[1])) == parts[1].lowercased(),
        !parts[1].isEmpty,
        let category = CategoryWords.category(String(parts[0]), isCode: false)
      else {
        throw CommandFailure(
          Texts.inventory.text("list.bad-template", ["word": LocalizedText(word.legible)]))
      }
      templates[category] = String(parts[1])
    }
  }

  /// Nil for the families within bodies, whose processes are too different for one template.
  subscript(category: PowerCategory) -> String? { templates[category] }
}

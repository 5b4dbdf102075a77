import Oversight
import OversightTemplates

/// The templates of which a district can be made, and what each counts.
struct TemplateStock {
  /// A template, and what a power that is made of it has without any amendment.
  struct Entry {
    let id: String
    let category: PowerCategory
    let name: LocalizedText
    let risks: Int
    let measures: Int
    /// The rule documents that the list of the power, its steps and its measures cite.
    let rules: [RuleDocument]
    /// The rule documents of the power itself.
    let ownRules: [RuleDocument]
    /// The steps that bear a risk already, so that somebody watches them: there one more has its place.
    let places: [Place]
  }

  /// A step that can bear one more risk, and the post that would answer for it.
  struct Place {
    let step: String
    let name: LocalizedText
    let post: String
  }

  let entries: [Entry]

  /// - Throws: ``ModelErrors`` where a template makes no sense.
  init() throws {
    entries = try StandardTemplates.all.map { try Self.entry($0.resolved()) }
  }

  private static func entry(_ power: ResolvedPower) -> Entry {
    let process = power.process
    let cited =
      power.entry.rules + process.steps.flatMap(\.rules) + process.measures.compactMap(\.rule)
    let places = process.steps.compactMap { step -> Place? in
      guard !process.risks(of: step).isEmpty,
        let post = step.posts.map({ process[$0] }).first(where: { !$0.isOutside })
      else { return nil }
      return Place(step: step.reference.id, name: step.name, post: post.reference.id)
    }
    return Entry(
      id: power.entry.id, category: power.entry.category, name: power.entry.name,
      risks: process.risks.count, measures: process.measures.count, rules: cited,
      ownRules: power.entry.rules, places: places)
  }

  /// How often powers of a kind of unit are of a category.
  ///
  /// - Source: of departments, the unified list of powers of Weibin District, Xinxiang, 2021, of 3,064
  ///   powers: penalties 2,152, other powers 387, inspections 197, licences 130, coercive measures 78,
  ///   confirmations 43, rewards 40, payments 25, levies 8, adjudications 4. Services and internal
  ///   management are not on that list; their weights, and those of towns and communities, are ours.
  static func weights(of kind: Unit.Kind) -> [PowerCategory: Int] {
    switch kind {
    case .department, .other:
      [
        .penalty: 2_152, .other: 387, .inspection: 197, .licence: 130, .coercion: 78,
        .confirmation: 43, .reward: 40, .payment: 25, .levy: 8, .adjudication: 4,
        .publicService: 200, .internalManagement: 300,
      ]
    case .town:
      [
        .publicService: 4, .internalManagement: 3, .payment: 2, .confirmation: 2, .inspection: 1,
        .penalty: 1, .other: 1,
      ]
    case .community: [.community: 8, .internalManagement: 2, .publicService: 1]
    }
  }

  /// The templates by how often powers of a kind of unit are made of each; several of one category
  /// share its weight.
  func weighted(for kind: Unit.Kind) -> [(place: Int, weight: Double)] {
    let weights = Self.weights(of: kind)
    return entries.indices.compactMap { place in
      let category = entries[place].category
      guard let weight = weights[category] else { return nil }
      return (place, Double(weight) / Double(entries.count { $0.category == category }))
    }
  }
}

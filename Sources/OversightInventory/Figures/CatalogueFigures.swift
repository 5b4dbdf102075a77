package import Oversight
package import OversightCommands
package import OversightRules

/// What a catalogue counts (统计): the figures by which a district reports its powers, of one query.
///
/// Powers that were repealed are no longer exercised and are left out.
///
/// - Source: the figures that published reports of districts on their powers give: units by kind,
///   powers, risk powers, risk points by grade, measures, rules, filings, published items.
package struct CatalogueFigures: Sendable {
  /// Some powers that have something in common.
  package struct Group: Sendable {
    /// What they have in common; empty where it is that they do not say it.
    package let id: String
    package let name: LocalizedText
    package let figures: FigureSet
  }

  /// By what the powers are grouped; nil for the kinds of unit.
  package let grouping: FigureGrouping?
  package let groups: [Group]
  /// Of all powers. It is no sum where a power counts in several groups, or several groups have a
  /// rule, a unit or a post in common.
  package let total: FigureSet
  /// The grades that occur, by scale, the worst first.
  package let grades: [Grade]
  /// How many powers were left out because they are repealed.
  package let repealed: Int
  /// How many gaps concern no power: those of waivers.
  package let gapsBesidePowers: Int
  /// The day for which the gaps hold.
  package let date: CalendarDate

  /// - Parameters:
  ///   - report: what the rules found in this very catalogue.
  ///   - context: the same catalogue with what is known of it already.
  ///   - filings: what was filed; nil where no register is named.
  /// - Complexity: that of the analyses of all powers, and O(n log n) in the number of elements.
  package init(
    _ context: CheckContext, _ report: CheckReport, by grouping: FigureGrouping? = nil,
    filings: [RecordedFiling]? = nil
  ) {
    self.grouping = grouping
    date = context.today
    let powers = context.catalogue.powers.filter { $0.entry.status != .repealed }
    repealed = context.catalogue.powers.count - powers.count
    let units = PowerUnits(powers)
    var all = powers.map { power in
      PowerFigures(power, units.holder(of: power), context.analysis(of: power))
    }
    let places = Dictionary(
      powers.enumerated().map { ($1.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    if let filings {
      let byPower = Dictionary(grouping: filings, by: \.power)
      for place in all.indices { all[place].count(byPower[all[place].power.entry.id] ?? []) }
    }
    let known = Set(context.catalogue.powers.map(\.entry.id))
    var beside = 0
    for gap in report.gaps {
      let id = gap.element.components.first ?? ""
      if let place = places[id] {
        all[place].gaps[gap.severity, default: 0] += 1
      } else if !known.contains(id) {
        beside += 1
      }
    }
    for open in report.undetermined {
      if let place = places[open.element.components.first ?? ""] { all[place].undetermined += 1 }
    }
    gapsBesidePowers = beside
    total = FigureSet(all)
    grades = total.risksByGrade.keys.sorted { left, right in
      (left.scale.id, left.scale.words, left.ordinal)
        < (right.scale.id, right.scale.words, right.ordinal)
    }
    groups = Self.groups(all, by: grouping)
  }

  /// What the powers of a group have in common, and where the group stands.
  private struct Key: Hashable {
    let order: Int
    let id: String

    /// Of those who do not say it: behind all others.
    static let unsaid = Key(order: .max, id: "")
  }

  private static func groups(_ all: [PowerFigures], by grouping: FigureGrouping?) -> [Group] {
    var members: [Key: [PowerFigures]] = [:]
    var names: [Key: LocalizedText] = [.unsaid: Texts.inventory.text("figures.not-said")]
    for one in all {
      let keys = keys(of: one, by: grouping)
      for (key, name) in keys {
        members[key, default: []].append(one)
        names[key] = names[key] ?? name
      }
      if keys.isEmpty { members[.unsaid, default: []].append(one) }
    }
    return members.sorted { ($0.key.order, $0.key.id) < ($1.key.order, $1.key.id) }.map {
      Group(
        id: $0.key.id, name: names[$0.key] ?? LocalizedText($0.key.id), figures: FigureSet($0.value)
      )
    }
  }

  private static func keys(
    of one: PowerFigures, by grouping: FigureGrouping?
  ) -> [(Key, LocalizedText)] {
    let entry = one.power.entry
    func key<Word: RawRepresentable<String> & CaseIterable & Equatable>(
      _ word: Word, _ name: LocalizedText
    ) -> (Key, LocalizedText) {
      let order = Array(Word.allCases).firstIndex(of: word) ?? 0
      return (Key(order: order, id: word.rawValue), name)
    }
    switch grouping {
    case nil: return one.holder?.kind.map { [key($0, $0.titleOfSeveral)] } ?? []
    case .unit: return one.holder.map { [(Key(order: 0, id: $0.id), $0.name)] } ?? []
    case .category: return [key(entry.category, entry.category.title)]
    case .field:
      return AffairField.allCases.filter(entry.fields.contains).map { key($0, $0.title) }
    case .level:
      return entry.level.map { [(Key(order: 0, id: $0.original), $0)] } ?? []
    }
  }
}

extension GradeScale {
  /// What tells scales of one id apart.
  fileprivate var words: String { labels.map(\.original).joined(separator: "\n") }
}

extension Unit.Kind {
  /// What several of them are called.
  var titleOfSeveral: LocalizedText { Texts.inventory.text("figures.kind.\(rawValue)") }
}

extension AffairField {
  /// The field's name.
  var title: LocalizedText { Texts.inventory.text("figures.field.\(rawValue)") }
}

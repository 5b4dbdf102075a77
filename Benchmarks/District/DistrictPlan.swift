import Oversight
import OversightTestSupport

/// Which powers a made district has, so that it counts exactly what it should.
struct DistrictPlan {
  /// A unit of the district.
  struct Unit {
    let kind: Oversight.Unit.Kind
    /// Counted from 1 among those of its kind.
    let number: Int
    var powers: [Power] = []
    /// How many rule documents of its own it has.
    var rules = 0
  }

  /// A power of a unit.
  struct Power {
    /// The place of its template in the stock.
    var template: Int
    var subItems = 0
    var isPublished = false
    /// Risks that are added to those of the template.
    var added: [Added] = []
  }

  /// A risk that is added, and how many measures stand against it.
  struct Added {
    /// The place of the step among the places of the template.
    let place: Int
    /// The place of its kind in ``AddedRisk/all``.
    let kind: Int
    var measures = 1
  }

  private(set) var units: [Unit]
  /// The rule documents of the templates, each once, in the order of their ids.
  private(set) var sharedRules: [RuleDocument] = []
  let stock: TemplateStock
  private let counts: DistrictCounts
  /// The templates that each kind of unit may use, by how often it does.
  private let choices: [Oversight.Unit.Kind: [(place: Int, weight: Double)]]
  private var generator: SeededGenerator

  /// So many attempts are made to choose templates that come close enough.
  private static let mostAttempts = 1_000_000

  /// - Throws: ``ModelErrors`` where a template makes no sense, ``DistrictError`` where the templates
  ///   cannot be brought to the counts.
  /// - Complexity: O(n) in the number of powers, as a rule.
  init(_ counts: DistrictCounts, seed: UInt64) throws {
    self.counts = counts
    let stock = try TemplateStock()
    self.stock = stock
    choices = Dictionary(
      uniqueKeysWithValues: Oversight.Unit.Kind.allCases.map { ($0, stock.weighted(for: $0)) })
    generator = SeededGenerator(seed: seed)
    units =
      (1...counts.departments).map { Unit(kind: .department, number: $0) }
      + (1...counts.towns).map { Unit(kind: .town, number: $0) }
      + (1...counts.communities).map { Unit(kind: .community, number: $0) }
    deal(counts.departmentPowers, to: 0..<counts.departments)
    deal(counts.grassrootsPowers, to: counts.departments..<units.count)
    try balance()
    addRisks()
    addSubItems()
    publish()
    try addRules()
  }

  // MARK: Powers

  /// Gives units as many powers as one another, or one more.
  private mutating func deal(_ powers: Int, to range: Range<Int>) {
    let order = range.shuffled(using: &generator)
    for number in 0..<powers {
      let unit = order[number % order.count]
      units[unit].powers.append(Power(template: template(for: units[unit].kind)))
    }
  }

  /// The place of a template of which a power of such a unit is made.
  private mutating func template(for kind: Oversight.Unit.Kind) -> Int {
    let templates = choices[kind] ?? []
    var rest = Double.random(
      in: 0..<templates.reduce(0) { $0 + $1.weight }, using: &generator)
    for template in templates {
      rest -= template.weight
      if rest < 0 { return template.place }
    }
    return templates[templates.count - 1].place
  }

  // MARK: Risks and measures

  private var places: [(unit: Int, power: Int)] {
    units.indices.flatMap { unit in units[unit].powers.indices.map { (unit, $0) } }
  }

  private func entry(_ place: (unit: Int, power: Int)) -> TemplateStock.Entry {
    stock.entries[units[place.unit].powers[place.power].template]
  }

  /// How many risks and measures must be added, and at how many steps that can be.
  private struct Rest {
    var risks: Int
    var measures: Int
    var places: Int

    mutating func take(_ entry: TemplateStock.Entry, _ sign: Int = 1) {
      risks -= sign * entry.risks
      measures -= sign * entry.measures
      places += sign * entry.places.count
    }

    /// How far it is from what added risks can make up, of one to three measures each.
    var distance: Int {
      max(0, -risks) + max(0, risks - places) + max(0, risks - measures)
        + max(0, measures - 3 * risks)
    }
  }

  private func rest() -> Rest {
    places.reduce(into: Rest(risks: counts.riskPoints, measures: counts.measures, places: 0)) {
      $0.take(entry($1))
    }
  }

  /// Exchanges templates until what is missing can be added.
  private mutating func balance() throws {
    let places = places
    var rest = rest()
    var attempts = 0
    while rest.distance > 0, attempts < Self.mostAttempts {
      attempts += 1
      let place = places[Int.random(in: places.indices, using: &generator)]
      let other = template(for: units[place.unit].kind)
      var changed = rest
      changed.take(entry(place), -1)
      changed.take(stock.entries[other])
      guard changed.distance < rest.distance else { continue }
      rest = changed
      units[place.unit].powers[place.power].template = other
    }
    guard rest.distance == 0 else { throw DistrictError.unreachable(counts) }
  }

  private mutating func addRisks() {
    let rest = rest()
    let steps = places.flatMap { place in
      entry(place).places.indices.map { (place: place, step: $0) }
    }
    var added: [(unit: Int, power: Int, number: Int)] = []
    for (place, step) in steps.shuffled(using: &generator).prefix(rest.risks) {
      let number = units[place.unit].powers[place.power].added.count
      // Another kind at each step of a power.
      let start = place.unit + place.power
      let kind = (start + number) % AddedRisk.all.count
      units[place.unit].powers[place.power].added.append(Added(place: step, kind: kind))
      added.append((place.unit, place.power, number))
    }
    added.shuffle(using: &generator)
    for number in 0..<max(0, rest.measures - rest.risks) {
      let risk = added[number % added.count]
      units[risk.unit].powers[risk.power].added[risk.number].measures += 1
    }
  }

  // MARK: Sub-items, publication, rules

  /// A power with sub-items counts one for each: two to four of them make up what is missing.
  private mutating func addSubItems() {
    var rest = counts.riskPowers - counts.powers
    while rest > 0 {
      for place in places.shuffled(using: &generator) where rest > 0 {
        let more = min(rest, Int.random(in: 1...3, using: &generator))
        let parts = units[place.unit].powers[place.power].subItems
        units[place.unit].powers[place.power].subItems = max(1, parts) + more
        rest -= more
      }
    }
  }

  private mutating func publish() {
    for place in places.shuffled(using: &generator).prefix(counts.published) {
      units[place.unit].powers[place.power].isPublished = true
    }
  }

  /// Each unit has rule documents of its own, besides those that the templates cite.
  private mutating func addRules() throws {
    let cited = places.flatMap { entry($0).rules }
    let byID = Dictionary(cited.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    sharedRules = byID.sorted { $0.key < $1.key }.map(\.value)
    let own = counts.rules - sharedRules.count
    guard own >= 0 else { throw DistrictError.tooFewRules(sharedRules.count, of: counts.rules) }
    // Only what a power cites is there.
    let order = units.indices.filter { !units[$0].powers.isEmpty }.shuffled(using: &generator)
    for number in 0..<own { units[order[number % order.count]].rules += 1 }
  }
}

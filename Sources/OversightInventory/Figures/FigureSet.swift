package import Oversight

/// What some powers count together.
package struct FigureSet: Sendable {
  /// How many units exercise them, and how many of those do not say of what kind they are.
  package private(set) var units = 0
  package private(set) var unitsWithoutKind = 0
  /// How many powers name no unit.
  package private(set) var powersWithoutUnit = 0
  package private(set) var powers = 0
  /// 风险权力, counted by sub-item: a power without sub-items counts one.
  package private(set) var riskPowers = 0
  package private(set) var risks = 0
  package private(set) var risksByGrade: [Grade: Int] = [:]
  /// Risk points that nobody graded.
  package private(set) var ungraded = 0
  package private(set) var measures = 0
  /// Rule documents (制度), each once however often it is cited.
  package private(set) var rules = 0
  /// Steps that file (备案).
  package private(set) var filingSteps = 0
  /// Matters of which something was filed; nil where no register is named.
  package private(set) var matters: Int?
  /// Those of them that have all filings which the model asks for.
  package private(set) var completeMatters = 0
  /// Powers of the status “published”.
  package private(set) var published = 0
  /// Those of them that say neither when nor where.
  package private(set) var publishedUnrecorded = 0
  /// Powers that say nothing of how far they have come.
  package private(set) var withoutStatus = 0
  package private(set) var gaps: [Severity: Int] = [:]
  package private(set) var undetermined = 0
  package private(set) var persons = PersonFigures()
  /// How decisive steps and the gravest risks are spread over posts and units.
  package let concentration: Concentration
  /// The post that uses power in the most powers; nil where there is none.
  package private(set) var broadestPost: BroadestPost?

  /// A post, and in how many powers it performs a step at which power is used.
  package struct BroadestPost: Sendable, Hashable {
    /// The identity of the post, else its address.
    package let id: String
    package let name: LocalizedText
    package let powers: Int
  }

  /// - Complexity: O(n log n) in the number of elements of the powers.
  init(_ all: [PowerFigures]) {
    concentration = Concentration(ResolvedCatalogue(powers: all.map(\.power)))
    let holders = Set(all.compactMap(\.holder))
    units = holders.count
    unitsWithoutKind = holders.count { $0.kind == nil }
    powersWithoutUnit = all.count { $0.holder == nil }
    powers = all.count
    rules = all.reduce(into: Set<String>()) { $0.formUnion($1.rules) }.count
    for one in all { add(one) }
    addPosts(all)
  }

  private mutating func add(_ one: PowerFigures) {
    let process = one.power.process
    riskPowers += one.riskPowers
    risks += process.risks.count
    for risk in process.risks {
      if let grade = risk.grade {
        risksByGrade[grade, default: 0] += 1
      } else {
        ungraded += 1
      }
    }
    measures += process.measures.count
    filingSteps += one.filingSteps
    if let filed = one.matters {
      matters = (matters ?? 0) + filed.filed
      completeMatters += filed.complete
    }
    if one.isPublished {
      published += 1
      if !one.saysPublication { publishedUnrecorded += 1 }
    }
    if !one.saysStatus { withoutStatus += 1 }
    gaps.merge(one.gaps, uniquingKeysWith: +)
    undetermined += one.undetermined
    persons.add(one.fewestPersons)
  }

  private mutating func addPosts(_ all: [PowerFigures]) {
    var counts: [String: Int] = [:]
    var names: [String: LocalizedText] = [:]
    for one in all {
      for (id, name) in one.decisivePosts {
        counts[id, default: 0] += 1
        names[id] = names[id] ?? name
      }
    }
    // Of several with as many the first by id.
    guard let most = counts.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }) else { return }
    broadestPost = BroadestPost(
      id: most.key, name: names[most.key] ?? LocalizedText(most.key), powers: most.value)
  }
}

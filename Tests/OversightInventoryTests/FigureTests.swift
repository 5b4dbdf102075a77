import Foundation
import Oversight
import OversightInventory
import OversightRules
import OversightTestSupport
import Testing

@Suite("Figures of a catalogue")
struct FigureTests {
  /// Some random powers, most of them of units that their posts name.
  private func catalogue(_ seed: UInt64) -> ResolvedCatalogue {
    var random = RandomCatalogue(seed: seed, isHostile: seed.isMultiple(of: 2))
    var generator = SeededGenerator(seed: seed)
    let powers = (0..<8).compactMap { random.power("power-\($0)") }
    return ResolvedCatalogue(
      powers: powers.map { power in
        var entry = power.entry
        let units = power.process.posts.compactMap(\.unit)
        let names = units.map(\.name) + units.flatMap { $0.ancestors.map(\.name) }
        if generator.chance(70), let name = names.randomElement(using: &generator) {
          entry.body = name
        } else if generator.chance(50) {
          // A unit that only other powers may tell more of.
          entry.body = generator.chance(50) ? "镇" : "no"
        }
        if generator.chance(70) { entry.level = generator.chance(50) ? "区级" : "镇级" }
        return ResolvedPower(entry: entry, process: power.process)
      })
  }

  private func counts(_ set: FigureSet) -> FigureOracle.Counts {
    var counts = FigureOracle.Counts()
    counts.units = set.units
    counts.unitsWithoutKind = set.unitsWithoutKind
    counts.powers = set.powers
    counts.riskPowers = set.riskPowers
    counts.risks = set.risks
    for (grade, count) in set.risksByGrade {
      let labels = grade.scale.labels.map(\.original)
      counts.grades["\(grade.scale.id) \(labels) \(grade.ordinal)", default: 0] += count
    }
    counts.ungraded = set.ungraded
    counts.measures = set.measures
    counts.rules = set.rules
    counts.filingSteps = set.filingSteps
    counts.published = set.published
    counts.publishedUnrecorded = set.publishedUnrecorded
    counts.withoutStatus = set.withoutStatus
    return counts
  }

  @Test(
    "They are what a recount of the canonical form gives, for each group and in all",
    arguments: [nil] + FigureGrouping.allCases)
  func recount(_ grouping: FigureGrouping?) throws {
    for seed in 0..<UInt64(Fuzz.count(12)) {
      let catalogue = catalogue(seed)
      let checker = Checker(rules: [])
      let context = checker.context(of: catalogue)
      let figures = CatalogueFigures(context, checker.check(in: context), by: grouping)
      let oracle = try FigureOracle(catalogue)
      #expect(counts(figures.total) == oracle.counts(oracle.powers), "seed \(seed)")
      #expect(figures.repealed + oracle.powers.count == catalogue.powers.count)
      let word = grouping?.rawValue ?? "kind"
      let ids = oracle.powers.flatMap { oracle.groups(of: $0, by: word) }
      let unsaid = oracle.powers.contains { oracle.groups(of: $0, by: word).isEmpty }
      #expect(Set(figures.groups.map(\.id)) == Set(ids + (unsaid ? [""] : [])))
      #expect(Set(figures.groups.map(\.id)).count == figures.groups.count)
      for group in figures.groups {
        let expected = oracle.counts(of: group.id, by: word)
        #expect(counts(group.figures) == expected, "seed \(seed), \(group.id)")
      }
    }
  }

  @Test("Rows add up to the total, but for what several rows have in common")
  func sums() throws {
    for seed in 100..<UInt64(100 + Fuzz.count(6)) {
      let catalogue = catalogue(seed)
      let checker = Checker(configuration: .complete)
      let context = checker.context(of: catalogue)
      let report = checker.check(in: context)
      for grouping in [nil, FigureGrouping.unit, .category, .level] {
        let figures = CatalogueFigures(context, report, by: grouping)
        func sum(_ path: KeyPath<FigureSet, Int>) -> Int {
          figures.groups.reduce(0) { $0 + $1.figures[keyPath: path] }
        }
        for path in [
          \FigureSet.powers, \.riskPowers, \.risks, \.ungraded, \.measures, \.filingSteps,
          \.published, \.withoutStatus, \.undetermined, \.powersWithoutUnit,
        ] {
          #expect(sum(path) == figures.total[keyPath: path], "seed \(seed)")
        }
        for severity in Severity.allCases {
          #expect(
            figures.groups.reduce(0) { $0 + ($1.figures.gaps[severity] ?? 0) }
              == figures.total.gaps[severity] ?? 0)
        }
        for few in PersonFigures.Fewest.allCases {
          #expect(
            figures.groups.reduce(0) { $0 + $1.figures.persons[few] } == figures.total.persons[few])
        }
        #expect(
          PersonFigures.Fewest.allCases.reduce(0) { $0 + figures.total.persons[$1] }
            == figures.total.powers)
        // No gap is lost: each stands with its power, or with one that is left out.
        let repealed = Set(
          catalogue.powers.filter { $0.entry.status == .repealed }.map(\.entry.id))
        let known = report.gaps.filter { !repealed.contains($0.element.components.first ?? "") }
        #expect(
          figures.total.gaps.values.reduce(0, +) + figures.gapsBesidePowers == known.count)
      }
    }
  }

  @Test("The post of the most powers is the one that performs decisive steps in the most")
  func broadest() throws {
    for seed in 200..<UInt64(200 + Fuzz.count(10)) {
      let catalogue = catalogue(seed)
      let checker = Checker(rules: [])
      let context = checker.context(of: catalogue)
      let figures = CatalogueFigures(context, checker.check(in: context))
      var powers: [String: Set<String>] = [:]
      for power in catalogue.powers where power.entry.status != .repealed {
        for step in power.process.steps where step.isDecisive {
          for post in step.posts where !power.process[post].isOutside {
            powers[PostKey(power.process[post]).name, default: []].insert(power.entry.id)
          }
        }
      }
      let most = powers.values.map(\.count).max()
      #expect(figures.total.broadestPost?.powers == most)
      if let post = figures.total.broadestPost {
        #expect(post.id == powers.filter { $0.value.count == most }.keys.min())
      }
    }
  }
}

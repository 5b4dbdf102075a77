import MadeDistrict
import Oversight
import OversightFormats
import OversightInventory
import OversightRules
import OversightTemplates
import OversightTestSupport
import Testing

@Suite("A made district")
struct DistrictTests {
  private func catalogue(_ counts: DistrictCounts, seed: UInt64) throws -> ResolvedCatalogue {
    var document = CatalogueDocument(templates: TemplateLibrary(StandardTemplates.all))
    try DistrictFiles(counts, seed: seed).forEach { file in
      if file.name != "oversight.yml" { document.add(yaml: file.text, file: file.name) }
    }
    return try document.resolved()
  }

  @Test("It counts exactly what it should", arguments: [1, 2])
  func counts(_ seed: UInt64) throws {
    let scale = Fuzz.count(1) > 1 ? 1 : 0.05
    let counts = DistrictCounts(scale: scale)
    let catalogue = try catalogue(counts, seed: seed)
    let checker = Checker(rules: [])
    let context = checker.context(of: catalogue)
    let figures = CatalogueFigures(context, checker.check(in: context))
    let groups = Dictionary(uniqueKeysWithValues: figures.groups.map { ($0.id, $0.figures) })
    #expect(Set(groups.keys) == ["department", "town", "community"])
    #expect(groups["department"]?.units == counts.departments)
    #expect(groups["town"]?.units == counts.towns)
    #expect(groups["community"]?.units == counts.communities)
    #expect(groups["department"]?.powers == counts.departmentPowers)
    let grassroots = (groups["town"]?.powers ?? 0) + (groups["community"]?.powers ?? 0)
    #expect(grassroots == counts.grassrootsPowers)
    let total = figures.total
    #expect(total.powers == counts.powers && total.riskPowers == counts.riskPowers)
    #expect(total.risks == counts.riskPoints && total.ungraded == 0)
    #expect(total.measures == counts.measures && total.rules == counts.rules)
    #expect(total.published == counts.published && total.publishedUnrecorded == 0)
    #expect(total.withoutStatus == 0)
  }

  @Test("The published counts are those of the source")
  func published() {
    let counts = DistrictCounts()
    #expect(counts.powers == 1_590 && DistrictCounts(scale: 1) == counts)
  }

  @Test("The same seed gives the same files, and all of them say what they are")
  func isSeeded() throws {
    func files(_ seed: UInt64) throws -> [String: String] {
      var files: [String: String] = [:]
      try DistrictFiles(DistrictCounts(scale: 0.02), seed: seed).forEach {
        files[$0.name] = $0.text
      }
      return files
    }
    let first = try files(7)
    #expect(try first == files(7))
    #expect(try first != files(8))
    #expect(
      first.allSatisfy { name, text in
        name == "oversight.yml" || text.hasPrefix("# Synthetic")
      })
  }
}

import Foundation
import Oversight
import OversightRules
import OversightTemplates
import Testing

@Suite("Templates by category")
struct CleanTemplateTests {
  /// What the packs `core`, `public` and `china` say of a template, undetermined too.
  private func findings(_ power: ResolvedPower) -> [String] {
    let report = Checker(configuration: .complete).check(ResolvedCatalogue(powers: [power]))
    return report.gaps.map { "\($0.severity): \($0.fingerprint): \($0.message.original)" }
      + report.undetermined.map { "undetermined: \($0.rule) \($0.element)" }
  }

  @Test func haveIdsOfTheirOwn() {
    let ids = Templates.ids
    #expect(Set(ids).count == ids.count)
    let codes = StandardTemplates.all.compactMap(\.power.code)
    #expect(codes.count == ids.count)
    #expect(Set(codes).count == codes.count)
  }

  /// Powers name the template that they are made of by its id.
  @Test func keepTheirIds() {
    #expect(
      StandardTemplates.administrative.map(\.power.id) == [
        "licence", "penalty", "summary-penalty", "coercion", "levy", "payment",
        "subsistence-allowance", "inspection", "confirmation", "reward", "adjudication", "other",
        "public-service",
      ])
  }

  @Test(arguments: Templates.ids) func areClean(_ id: String) throws {
    #expect(findings(try Templates.resolved(id)) == [])
  }

  @Test(arguments: Templates.ids, [Templates.bureau, Templates.market])
  func stayCleanAtAnotherOffice(_ id: String, _ office: TemplateOffice) throws {
    let power = try Templates.resolved(id, at: office)
    #expect(findings(power) == [])
    #expect(power.entry.body == office.body.name)
    #expect(power.process.posts.contains { $0.unit?.id == office.section.id })
  }

  /// No measure is pasted, and no supervisor has more grave points than he can watch.
  @Test func areCleanTogether() throws {
    let powers = try StandardTemplates.administrative.map { try Templates.resolved($0.power.id) }
    let report = Checker(configuration: .complete).check(ResolvedCatalogue(powers: powers))
    #expect(report.gaps.map(\.fingerprint) == [])
  }

  /// So it is in the whole library.
  @Test func areCleanWithAllOthers() throws {
    let powers = try Templates.ids.map { try Templates.resolved($0) }
    let report = Checker(configuration: .complete).check(ResolvedCatalogue(powers: powers))
    #expect(report.gaps.map(\.fingerprint) == [])
    #expect(report.undetermined.map { "\($0.rule) \($0.element)" } == [])
  }

  /// The check looks at what it is meant to: without its supervisions no template is clean.
  @Test(arguments: Templates.ids) func areWatchedForAReason(_ id: String) throws {
    let text = try CanonicalJSON.encode(try Templates.resolved(id))
    var document = CatalogueDocument()
    document.add(json: Array(try withoutSupervisions(text)), file: "template.json")
    let power = try #require(try document.resolved().powers.first)
    #expect(power.process.supervisions.isEmpty)
    #expect(!findings(power).isEmpty)
  }

  private func withoutSupervisions(_ json: String) throws -> Data {
    var power = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    var process = try #require(power["process"] as? [String: Any])
    process["supervisions"] = [Any]()
    power["process"] = process
    return try JSONSerialization.data(withJSONObject: power)
  }
}

import Oversight
import OversightTemplates
import Testing

/// Templates are of the size of published control charts: about four risk points each and one to two
/// measures against each, and they can be read on one sheet.
@Suite("Figures of templates")
struct TemplateFigureTests {
  @Test(arguments: StandardTemplates.administrative.map(\.power.id))
  func areOfReadableSize(_ id: String) throws {
    let process = try Templates.resolved(id).process
    #expect((8...20).contains(process.numberedSteps.count))
    #expect((3...6).contains(process.risks.count))
    #expect(process.risks.allSatisfy { !process.measures(against: $0).isEmpty })
  }

  /// Published registers have 1.44 measures a risk point.
  @Test func areOfTheUsualDensity() throws {
    let administrative = try StandardTemplates.administrative.map {
      try Templates.resolved($0.power.id)
    }
    var risks = 0
    var measures = 0
    for power in administrative {
      let process = power.process
      print(
        "figures: \(power.entry.id): \(process.numberedSteps.count) steps, "
          + "\(process.posts.count) posts, \(process.risks.count) risks, "
          + "\(process.measures.count) measures, \(process.supervisions.count) supervisions")
      risks += process.risks.count
      measures += process.measures.count
    }
    let perTemplate = Double(risks) / Double(administrative.count)
    let perRisk = Double(measures) / Double(risks)
    print("figures: \(perTemplate) risks a template, \(perRisk) measures a risk")
    #expect((3.5...4.5).contains(perTemplate))
    #expect((1.4...1.5).contains(perRisk))
  }
}

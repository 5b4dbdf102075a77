import Oversight
import OversightTemplates
import Testing

/// Templates are of the size of published control charts: about four risk points each, more where
/// money and offices are given, and one to two measures against each; they can be read on one sheet.
@Suite("Figures of templates")
struct TemplateFigureTests {
  /// A part of the library.
  struct Part: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let templates: [any PowerTemplate]
    let steps: ClosedRange<Int>
    let risks: ClosedRange<Int>
    let measuresPerRisk: ClosedRange<Int>
    /// Published registers have 1.44 measures a risk point.
    let density: ClosedRange<Double>
  }

  static let parts = [
    Part(
      testDescription: "administrative", templates: StandardTemplates.administrative,
      steps: 8...20, risks: 3...6, measuresPerRisk: 1...9, density: 1.4...1.5),
    Part(
      testDescription: "community", templates: StandardTemplates.community,
      steps: 8...13, risks: 4...6, measuresPerRisk: 1...2, density: 1.35...1.5),
    Part(
      testDescription: "internal management", templates: StandardTemplates.internalManagement,
      steps: 8...20, risks: 4...8, measuresPerRisk: 1...2, density: 1.35...1.6),
  ]

  private func processes(of part: Part) throws -> [ResolvedProcess] {
    try part.templates.map { try Templates.resolved($0.power.id).process }
  }

  @Test func arePartsOfTheWhole() {
    #expect(Self.parts.flatMap { $0.templates.map(\.power.id) }.sorted() == Templates.ids.sorted())
  }

  @Test(arguments: parts) func areOfReadableSize(_ part: Part) throws {
    for process in try processes(of: part) {
      #expect(part.steps.contains(process.numberedSteps.count))
      #expect(part.risks.contains(process.risks.count))
      for risk in process.risks {
        let measures = process.measures(against: risk).count
        #expect(part.measuresPerRisk.contains(measures), "\(risk.path)")
      }
    }
  }

  @Test(arguments: parts) func areOfTheUsualDensity(_ part: Part) throws {
    let all = try processes(of: part)
    let risks = all.map(\.risks.count).reduce(0, +)
    let measures = all.map(\.measures.count).reduce(0, +)
    #expect(part.density.contains(Double(measures) / Double(risks)))
  }

  @Test func haveAboutFourRisks() throws {
    let all = try processes(of: Self.parts[0])
    let risks = all.map(\.risks.count).reduce(0, +)
    #expect((3.5...4.5).contains(Double(risks) / Double(all.count)))
  }
}

import Oversight
import OversightRules
import OversightTemplates
import Testing

/// The templates of the three affairs and of the small powers of communities.
@Suite("Templates of affairs and communities")
struct CommunityTemplateTests {
  private func resolved() throws -> [ResolvedPower] {
    try StandardTemplates.community.map { try Templates.resolved($0.power.id) }
  }

  /// Powers name the template that they are made of by its id.
  @Test func keepTheirIds() {
    #expect(
      StandardTemplates.community.map(\.power.id) == [
        "party-affairs", "government-affairs", "finance-affairs", "community-spending",
        "community-contract", "community-benefit", "community-resolution", "community-seal",
      ])
  }

  /// No measure is pasted, and no supervisor has more grave points than he can watch, in the whole
  /// library.
  @Test func areCleanWithAllOthers() throws {
    let powers = try StandardTemplates.all.map { try Templates.resolved($0.power.id) }
    let report = Checker(configuration: .complete).check(ResolvedCatalogue(powers: powers))
    #expect(report.gaps.map(\.fingerprint) == [])
    #expect(report.undetermined.map { "\($0.rule) \($0.element)" } == [])
  }

  @Test(arguments: StandardTemplates.community.map(\.power.id))
  func areOfReadableSize(_ id: String) throws {
    let process = try Templates.resolved(id).process
    #expect((8...13).contains(process.numberedSteps.count))
    #expect((4...6).contains(process.risks.count))
    #expect(
      process.risks.allSatisfy { (1...2).contains(process.measures(against: $0).count) })
  }

  /// Published registers have 1.44 measures a risk point.
  @Test func areOfTheUsualDensity() throws {
    let processes = try resolved().map(\.process)
    let risks = processes.map(\.risks.count).reduce(0, +)
    let measures = processes.map(\.measures.count).reduce(0, +)
    #expect((1.35...1.5).contains(Double(measures) / Double(risks)))
  }

  /// Every power is watched day by day, and by the discipline line wherever a grade is the worst.
  @Test func areWatchedInTwoLines() throws {
    for power in try resolved() {
      let process = power.process
      let lines = Set(process.supervisions.map { process[$0.post].line })
      #expect(lines.contains(.functional) || lines.contains(.public), "\(power.entry.id)")
      for risk in process.risks where risk.grade?.isWorst == true {
        guard case .step(let step) = risk.host else { continue }
        let watching = process.supervisions(of: process[step]).map { process[$0.post].line }
        #expect(watching.contains(.discipline), "\(risk.path)")
      }
    }
  }
}

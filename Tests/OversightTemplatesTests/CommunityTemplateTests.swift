import Oversight
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

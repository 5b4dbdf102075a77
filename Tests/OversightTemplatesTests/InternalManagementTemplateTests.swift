import Oversight
import OversightTemplates
import Testing

/// The templates of powers that a body exercises over its own people, money and contracts.
@Suite("Templates of internal management")
struct InternalManagementTemplateTests {
  private static let ids = StandardTemplates.internalManagement.map(\.power.id)

  private func resolved() throws -> [ResolvedPower] {
    try Self.ids.map { try Templates.resolved($0) }
  }

  private func process(_ id: String) throws -> ResolvedProcess {
    try Templates.resolved(id).process
  }

  private func id(_ element: any ModelElement) -> String { element.path.components.last ?? "" }

  private func step(_ id: String, in process: ResolvedProcess) throws -> ResolvedStep {
    try #require(process.steps.first { self.id($0) == id })
  }

  private func posts(_ id: String, in process: ResolvedProcess) throws -> Set<ElementPath> {
    Set(try step(id, in: process).posts.map { process[$0].path })
  }

  /// Powers name the template that they are made of by its id.
  @Test func keepTheirIds() {
    #expect(
      Self.ids == [
        "procurement", "tendering", "works", "appointment", "fund-appropriation", "funds", "assets",
        "resources",
      ])
  }

  /// A grade that is the worst is met by a preventive and a detective measure, and is looked at by the
  /// discipline line or by audit.
  @Test func meetTheWorstGradesTwice() throws {
    for power in try resolved() {
      let process = power.process
      for risk in process.risks where risk.grade?.isWorst == true {
        let types = Set(process.measures(against: risk).compactMap(\.facts.type))
        #expect(types == [.preventive, .detective], "\(risk.path)")
        guard case .step(let step) = risk.host else { continue }
        let watching = process.supervisions(of: process[step]).map { process[$0.post].line }
        #expect(watching.contains(.discipline) || watching.contains(.audit), "\(risk.path)")
      }
    }
  }

  /// 政府采购法 61: who handles a purchase, who reviews the contract and who accepts are not the same.
  @Test func keepBuyersFromAccepting() throws {
    let process = try process("procurement")
    let buyers = try posts("quotes", in: process)
    let contract = try posts("contract", in: process)
    let acceptors = try posts("acceptGoods", in: process)
    #expect(buyers.isDisjoint(with: contract))
    #expect(buyers.isDisjoint(with: acceptors))
    #expect(contract.isDisjoint(with: acceptors))
  }

  /// 公务员法 46: motion, recommendation, inspection, decision and appointment, in this order.
  @Test func appointInTheOrderOfTheLaw() throws {
    let process = try process("appointment")
    let order = ["motion", "recommend", "shortlist", "inspect", "decide", "publicise", "appoint"]
    let numbered = process.numberedSteps.map(id)
    let places = order.compactMap { numbered.firstIndex(of: $0) }
    #expect(places.count == order.count)
    #expect(places == places.sorted())
    #expect(try step("inspect", in: process).performers.allSatisfy { $0.count >= 2 })
  }

  /// The three looks at a candidate run side by side, and none may be left out.
  @Test func inspectOnThreeSides() throws {
    let process = try process("appointment")
    let before = process.flows.filter { id(process[$0.target]) == "gather" }
    #expect(Set(before.map { id(process[$0.source]) }) == ["inspect", "files", "opinion"])
  }
}

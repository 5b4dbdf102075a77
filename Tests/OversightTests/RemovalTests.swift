import Oversight
import OversightTestSupport
import Testing

struct RemovalTests {
  private func powers() throws -> [ResolvedPower] {
    var powers = [try GasLicence().resolved()]
    for seed in 0..<60 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let process =
        seed % 2 == 0
        ? PowerProcess.random(using: &generator)
        : PowerProcess.structured(using: &generator, steps: 12, posts: 4)
      powers.append(try ResolvedPower(resolving: .random, process))
    }
    return powers
  }

  private func paths(_ process: ResolvedProcess) -> [ElementPath] {
    process.supervisions.map(\.path) + process.measures.map(\.path) + process.filings.map(\.path)
      + process.risks.map(\.path)
  }

  @Test("Everything that a removal does not take out stays, and references still hold")
  func removalsTakeOutOneThing() throws {
    var tried: Set<Removal.Kind> = []
    for power in try powers() {
      let process = power.process
      for removal in process.removals {
        tried.insert(removal.kind)
        let mutant = power.without(removal).process
        for (index, supervision) in mutant.supervisions.enumerated() {
          #expect(supervision.reference.index == index)
          let original = try #require(
            process.supervisions.first { $0.path == supervision.path })
          #expect(
            name(of: supervision.target, in: mutant) == name(of: original.target, in: process))
        }
        #expect(mutant.measures.indices.allSatisfy { mutant.measures[$0].reference.index == $0 })
        #expect(mutant.filings.indices.allSatisfy { mutant.filings[$0].reference.index == $0 })
        #expect(difference(process, mutant) == expected(removal, process))
      }
    }
    #expect(tried == Set(Removal.Kind.allCases))
  }

  @Test("A model has as many removals as supervisions, receipts, measures, owners and filings")
  func removalsAreComplete() throws {
    let process = try GasLicence().resolved().process
    let owners =
      process.risks.reduce(0) { $0 + $1.responsible.count }
      + process.measures.reduce(0) { $0 + $1.responsible.count }
    let receipts = process.flows.count { $0.receipt != nil }
    #expect(
      process.removals.count == process.supervisions.count + process.measures.count
        + process.filings.count + owners + receipts)
    #expect(Set(process.removals).count == process.removals.count)
  }

  private func name(of target: SupervisionTarget, in process: ResolvedProcess) -> String {
    switch target {
    case .step(let step): "\(process[step].path)"
    case .flow(let flow): "\(process[flow].path)"
    case .risk(let risk): "\(process[risk].path)"
    case .measure(let measure): "\(process[measure].path)"
    case .phase(let steps): steps.map { "\(process[$0].path)" }.joined()
    }
  }

  /// What is missing: the addresses that are gone, and how many owners and receipts.
  private func difference(
    _ before: ResolvedProcess, _ after: ResolvedProcess
  ) -> [String] {
    let gone = Set(paths(before)).subtracting(paths(after)).map(\.description).sorted()
    let owners = { (process: ResolvedProcess) in
      process.risks.reduce(0) { $0 + $1.responsible.count } * 1000
        + process.measures.filter { !gone.contains("\($0.path)") }
        .reduce(0) { $0 + $1.responsible.count }
    }
    let receipts = { (process: ResolvedProcess) in process.flows.count { $0.receipt != nil } }
    return gone + ["owners \(owners(before) - owners(after))"]
      + ["receipts \(receipts(before) - receipts(after))"]
  }

  private func expected(_ removal: Removal, _ process: ResolvedProcess) -> [String] {
    switch removal {
    case .supervision, .filing:
      ["\(process.element(of: removal).path)", "owners 0", "receipts 0"]
    case .measure(let measure):
      ([process[measure].path] + process.supervisions(of: process[measure]).map(\.path))
        .map(\.description).sorted() + ["owners 0", "receipts 0"]
    case .receipt: ["owners 0", "receipts 1"]
    case .riskOwner: ["owners 1000", "receipts 0"]
    case .measureOwner: ["owners 1", "receipts 0"]
    }
  }
}

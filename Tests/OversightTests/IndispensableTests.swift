import Oversight
import OversightTestSupport
import Testing

struct IndispensableTests {
  @Test("A supervision is indispensable where taking it out opens a risk")
  func agreesWithRemoval() throws {
    var found = 0
    for seed in 0..<Fuzz.count(250) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let process = try ResolvedPower(
        resolving: .random, .structured(using: &generator, steps: 14, posts: 4)
      ).process
      let analysis = ProcessAnalysis(process)
      guard analysis.isSound else { continue }
      let indispensable = MandatorySupervision.indispensable(in: analysis)
      for supervision in process.supervisions {
        let element: ProcessRun.Element
        switch supervision.target {
        case .step(let step): element = .step(step)
        case .flow(let flow): element = .flow(flow)
        default: continue
        }
        guard process.isIndependent(supervision) else { continue }
        let without = ProcessAnalysis(process.without(.supervision(supervision.reference)))
        let opened = process.risks.filter {
          analysis.unsupervisedRun(from: $0) == nil && without.unsupervisedRun(from: $0) != nil
        }.map(\.reference)
        let claimed = indispensable.first { $0.element == element }?.risks ?? []
        #expect(opened == claimed, "seed \(seed): \(supervision.path)")
        if !opened.isEmpty { found += 1 }
      }
    }
    #expect(found > 100)
  }
}

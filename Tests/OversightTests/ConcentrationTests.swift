import Oversight
import OversightTestSupport
import Testing

@Suite("Concentration and load")
struct ConcentrationTests {
  @Test("Shares add up to one, and the index is the chance that two steps drawn have one holder")
  func shares() throws {
    var generator = SeededGenerator(seed: 81)
    for _ in 0..<Fuzz.count(60) {
      var powers: [ResolvedPower] = []
      for _ in 0..<3 {
        var process = PowerProcess.random(using: &generator)
        for step in process.steps.indices {
          process.steps[step].facts.decisiveOverride = generator.chance(60)
        }
        for post in process.posts.indices where generator.chance(40) {
          process.posts[post].facts.identity = "i\(Int.random(in: 0..<3, using: &generator))"
        }
        powers.append(try ResolvedPower(resolving: .random, process))
      }
      let concentration = Concentration(ResolvedCatalogue(powers: powers))
      expect(concentration.decisiveOverPosts, powers) { step, _ in
        step.isDecisive
      } keys: {
        $0.identity ?? $0.path.description
      }
      expect(concentration.decisiveOverUnits, powers) { step, _ in
        step.isDecisive
      } keys: {
        $0.unit?.id
      }
      expect(concentration.worstGradeOverPosts, powers, isMeant: isWorst) {
        $0.identity ?? $0.path.description
      }
      expect(concentration.worstGradeOverUnits, powers, isMeant: isWorst) { $0.unit?.id }
    }
  }

  private func isWorst(_ step: ResolvedStep, _ process: ResolvedProcess) -> Bool {
    process.risks.contains { $0.host == .step(step.reference) && $0.grade == .high }
  }

  /// Counts again: every step drawn is a lottery among its holders.
  private func expect(
    _ spread: Concentration.Spread, _ powers: [ResolvedPower],
    isMeant: (ResolvedStep, ResolvedProcess) -> Bool, keys: (ResolvedPost) -> String?
  ) {
    let lotteries = powers.flatMap { power in
      power.process.steps.filter { isMeant($0, power.process) }.map { step in
        Set(
          step.posts.map { power.process[$0] }.filter { $0.layer != .outside }.compactMap(keys))
      }
    }.filter { !$0.isEmpty }
    var chance = 0.0
    for first in lotteries {
      for second in lotteries {
        let same = Double(first.intersection(second).count)
        chance += same / Double(first.count * second.count)
      }
    }
    let pairs = Double(max(lotteries.count * lotteries.count, 1))
    #expect(abs(spread.index - chance / pairs) < 1e-9)
    #expect(Set(spread.holders.map(\.id)) == lotteries.reduce(into: []) { $0.formUnion($1) })
    #expect(spread.holders.map(\.steps) == spread.holders.map(\.steps).sorted(by: >))
    let sum = spread.holders.reduce(0) { $0 + $1.share }
    #expect(lotteries.isEmpty ? sum == 0 : abs(sum - 1) < 1e-9)
  }

  @Test("What a post has to watch is every worst or ungraded risk that it independently watches")
  func loads() throws {
    var generator = SeededGenerator(seed: 82)
    var found = 0
    for _ in 0..<Fuzz.count(500) {
      let power = try ResolvedPower(resolving: .random, .random(using: &generator))
      let process = power.process
      let loads = ProcessAnalysis(process).supervisorLoads
      #expect(loads.map(\.post) == loads.map(\.post).sorted())
      for post in process.posts {
        let watched = process.risks.filter { risk in
          process.supervisions.contains { supervision in
            supervision.post == post.reference && process.isIndependent(supervision)
              && watches(supervision, risk, process)
          }
        }
        let load = loads.first { $0.post == post.reference }
        #expect(load?.grave ?? [] == watched.filter { $0.grade == .high }.map(\.reference))
        #expect(load?.ungraded ?? [] == watched.filter { $0.grade == nil }.map(\.reference))
        found += watched.count
      }
    }
    #expect(found > 50)
  }

  private func watches(
    _ supervision: ResolvedSupervision, _ risk: ResolvedRisk, _ process: ResolvedProcess
  ) -> Bool {
    switch supervision.target {
    case .step(let step): risk.host == .step(step)
    case .flow(let flow): risk.host == .flow(flow)
    case .risk(let other): other == risk.reference
    case .measure(let measure):
      process[measure].risks.contains(risk.reference)
        && process.isIndependent(supervision.post, of: process.parties(to: .risk(risk.reference)))
    case .phase(let steps):
      steps.contains { risk.host == .step($0) }
        && process.numberedSteps.contains { !steps.contains($0.reference) }
    }
  }
}

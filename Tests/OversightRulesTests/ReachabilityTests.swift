import Oversight
import OversightRules
import OversightTestSupport
import Testing

/// The rules about ways through a process, against repeated relaxation.
@Suite struct ReachabilityTests {
  @Test func `what cannot be reached is what relaxation does not reach`() throws {
    let rule = try #require(BuiltInRules.all.first { $0.description.id == "unreachable-step" })
    var generator = SeededGenerator(seed: 31)
    var found = 0
    for _ in 0..<2_500 {
      let power = try ResolvedPower(
        resolving: .random, .random(using: &generator, steps: 14, posts: 3))
      let process = power.process
      let reached = relax(process.starts.map(\.reference.index), process) { ($0, $1) }
      let expected = process.steps.filter { step in
        step.isDescribed && step.kind != .start && !process.starts.isEmpty
          && !reached.contains(step.reference.index)
      }
      #expect(gaps(of: rule, in: power) == Set(expected.map(\.path)))
      found += expected.count
    }
    #expect(found > 1_000)
  }

  @Test func `what has no way to an end is what relaxation does not reach backwards`() throws {
    let rule = try #require(BuiltInRules.all.first { $0.description.id == "dead-end" })
    var generator = SeededGenerator(seed: 32)
    var found = 0
    for _ in 0..<2_500 {
      let power = try ResolvedPower(
        resolving: .random, .random(using: &generator, steps: 14, posts: 3))
      let process = power.process
      let closed = relax(process.ends.map(\.reference.index), process) { ($1, $0) }
      let linked = Set(process.flows.flatMap { [$0.source.index, $0.target.index] })
      let expected = process.steps.filter { step in
        step.isDescribed && !process.ends.isEmpty && !closed.contains(step.reference.index)
          && (linked.contains(step.reference.index) || step.kind == .start)
      }
      #expect(gaps(of: rule, in: power) == Set(expected.map(\.path)))
      found += expected.count
    }
    #expect(found > 1_000)
  }

  @Test(arguments: ["unreachable-step", "dead-end"])
  func `a witness ends or begins at the step and follows its flows`(id: String) throws {
    let rule = try #require(BuiltInRules.all.first { $0.description.id == id })
    var generator = SeededGenerator(seed: 33)
    for _ in 0..<300 {
      let power = try ResolvedPower(resolving: .random, .random(using: &generator))
      let joined = Set(
        power.process.flows.map { [power.process[$0.source].path, power.process[$0.target].path] })
      let context = CheckContext(catalogue: ResolvedCatalogue(powers: [power]))
      for verdict in rule.verdicts(on: power, in: context) {
        guard let witness = verdict.violation?.witness?.elements else { continue }
        for other in witness where other != verdict.element {
          let pair = id == "dead-end" ? [verdict.element, other] : [other, verdict.element]
          #expect(joined.contains(pair))
        }
      }
    }
  }

  private func gaps(of rule: any Rule, in power: ResolvedPower) -> Set<ElementPath> {
    let context = CheckContext(catalogue: ResolvedCatalogue(powers: [power]))
    return Set(
      rule.verdicts(on: power, in: context).filter { $0.violation != nil }.map(\.element))
  }

  /// Adds the far end of every flow whose near end is in, until nothing is added.
  private func relax(
    _ seeds: [Int], _ process: ResolvedProcess, _ turn: (Int, Int) -> (Int, Int)
  ) -> Set<Int> {
    var reached = Set(seeds)
    var count = -1
    while count != reached.count {
      count = reached.count
      for flow in process.flows {
        let (near, far) = turn(flow.source.index, flow.target.index)
        if reached.contains(near) { reached.insert(far) }
      }
    }
    return reached
  }
}

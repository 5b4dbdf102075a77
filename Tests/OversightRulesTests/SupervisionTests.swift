import Oversight
import OversightRules
import OversightTestSupport
import Testing

/// More supervision is never worse.
@Suite struct SupervisionTests {
  @Test func `an independent supervision more adds no gap, and without it none goes`() throws {
    var generator = SeededGenerator(seed: 51)
    var closed = 0
    var refined = 0
    for index in 0..<700 {
      var without =
        index.isMultiple(of: 2)
        ? PowerProcess.random(using: &generator)
        : .structured(using: &generator, steps: 8, posts: 4)
      without.posts.append(Self.watcher)
      let process = try ResolvedPower(resolving: .random, without).process
      var with = without
      if let handOver = process.handOvers.randomElement(using: &generator), generator.chance(60) {
        let index = handOver.flow.index
        with.flows[index].supervisions.append(Self.supervision)
      } else {
        let index = Int.random(in: with.steps.indices, using: &generator)
        with.steps[index].supervisions.append(Self.supervision)
      }
      let (less, more) = (try gaps(in: without), try gaps(in: with))
      let (added, gone) = (more.subtracting(less), less.subtracting(more))
      #expect(added.allSatisfy { isFiner($0, than: gone) }, "\(added)")
      closed += gone.count
      refined += added.count
    }
    #expect(closed > 50 && refined > 0)
  }

  /// Whether a gap says of the same place in a finer way what a graver one said that is closed: where
  /// a run no longer goes past everybody, one of its paths or the step itself still may.
  private func isFiner(_ gap: String, than gone: Set<String>) -> Bool {
    let parts = gap.split(separator: "@").map(String.init)
    switch parts[0] {
    case "unsupervised-path": return gone.contains("unsupervised-execution@\(parts[1])")
    case "unsupervised-step":
      return gone.contains { $0.hasPrefix("unsupervised-execution@\(parts[1])/") }
    default: return false
    }
  }

  @Test func `a supervision of its flow closes an unsupervised hand-over`() throws {
    var generator = SeededGenerator(seed: 52)
    for _ in 0..<200 {
      var process = PowerProcess.random(using: &generator)
      process.posts.append(Self.watcher)
      for index in process.flows.indices {
        process.flows[index].supervisions.append(Self.supervision)
      }
      #expect(try gaps(in: process).allSatisfy { !$0.hasPrefix("unsupervised-handover@") })
    }
  }

  private static let watcher = AuthoredPost(
    id: "watcher", facts: PostFacts(name: "监督组", layer: .supervisor),
    location: SourceLocation(file: "random.swift", line: 1_000))

  private static let supervision = AuthoredSupervision(
    post: "watcher", facts: SupervisionFacts(kind: .process, evidence: "抽查记录"),
    location: SourceLocation(file: "random.swift", line: 1_001))

  /// The fingerprints of the gaps in supervision.
  private func gaps(in process: PowerProcess) throws -> Set<String> {
    let power = try ResolvedPower(resolving: .random, process)
    let context = CheckContext(catalogue: ResolvedCatalogue(powers: [power]))
    let rules = BuiltInRules.all.filter { $0.description.family == .supervision }
    return Set(
      rules.flatMap { rule in
        rule.verdicts(on: power, in: context)
          .compactMap { Gap(rule: rule.description, verdict: $0, root: nil)?.fingerprint }
      })
  }
}

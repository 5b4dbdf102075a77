import Oversight
import OversightRules
import OversightTestSupport
import Testing

/// Where work changes hands, against a plain enumeration of all ways.
@Suite struct HandOverTests {
  @Test func `hand-overs are those that enumeration finds`() throws {
    var generator = SeededGenerator(seed: 41)
    var throughGateways = 0
    for _ in 0..<1_500 {
      let process = try ResolvedPower(
        resolving: .random, .random(using: &generator, steps: 8)
      ).process
      #expect(process.handOvers.map(described) == process.flows.compactMap { naive($0, process) })
      #expect(process.handOvers.allSatisfy { process.handOver(on: process[$0.flow]) == $0 })
      throughGateways += process.handOvers.count { process[process[$0.flow].source].kind.isGateway }
    }
    #expect(throughGateways > 300)
  }

  @Test func `every hand-over between officials has a verdict, and no other flow has one`() throws {
    let rule = try #require(BuiltInRules.all.first { $0.description.id == "unsupervised-handover" })
    var generator = SeededGenerator(seed: 42)
    var found = ["satisfied": 0, "violated": 0]
    for _ in 0..<1_000 {
      let power = try ResolvedPower(resolving: .random, .random(using: &generator))
      let process = power.process
      let context = CheckContext(catalogue: ResolvedCatalogue(powers: [power]))
      let verdicts = rule.verdicts(on: power, in: context)
      #expect(verdicts.count == process.flows.count)
      for (flow, verdict) in zip(process.flows, verdicts) {
        guard ["satisfied", "violated"].contains(verdict.kind) else { continue }
        found[verdict.kind, default: 0] += 1
        let handOver = try #require(process.handOver(on: flow))
        #expect(!handOver.involvesOutsideParty)
        #expect((process.cover(of: handOver) == nil) == (verdict.kind == "violated"))
      }
    }
    #expect(found.values.allSatisfy { $0 > 100 })
  }

  @Test func `an official hand-over without verdict touches an unknown or undescribed step`()
    throws
  {
    let rule = try #require(BuiltInRules.all.first { $0.description.id == "unsupervised-handover" })
    var generator = SeededGenerator(seed: 43)
    for _ in 0..<1_000 {
      let power = try ResolvedPower(resolving: .random, .random(using: &generator))
      let process = power.process
      let context = CheckContext(catalogue: ResolvedCatalogue(powers: [power]))
      for (flow, verdict) in zip(process.flows, rule.verdicts(on: power, in: context)) {
        guard let handOver = process.handOver(on: flow), !handOver.involvesOutsideParty,
          ["notApplicable", "undetermined"].contains(verdict.kind)
        else { continue }
        let isIncomplete = process.steps.contains {
          !$0.isDescribed || ($0.kind.needsPerformer && $0.performers.isEmpty)
        }
        // Intake through a step without performer looks like a hand-over from further back.
        #expect(
          isIncomplete || process.starts.contains { $0.performers.isEmpty }
            || process.coverInDoubt(of: handOver) != nil)
      }
    }
  }

  /// The hand-over on a flow by the words of the definition.
  private func naive(_ flow: ResolvedFlow, _ process: ResolvedProcess) -> String? {
    let receiver = process[flow.target]
    var senders: Set<Int> = []
    func walk(back step: ResolvedStep, _ seen: Set<Int>) {
      if !step.performers.isEmpty {
        senders.insert(step.reference.index)
        return
      }
      for earlier in process.flows where earlier.target == step.reference {
        guard !seen.contains(earlier.source.index) else { continue }
        walk(back: process[earlier.source], seen.union([earlier.source.index]))
      }
    }
    walk(back: process[flow.source], [flow.source.index])
    let handing = senders.sorted().map { process.steps[$0] }
      .filter { !passages($0, receiver, process).isEmpty }
    guard !handing.isEmpty else { return nil }
    let isOutside: (ResolvedStep) -> Bool = { step in
      step.posts.allSatisfy { process[$0].isOutside }
    }
    return [
      flow.reference.id, handing.map(\.reference.id).joined(separator: "+"),
      receiver.reference.id,
      (handing.flatMap { passages($0, receiver, process) }.max() ?? .post).rawValue,
      "\(isOutside(receiver) || handing.allSatisfy(isOutside))",
    ].joined(separator: " ")
  }

  private func described(_ handOver: HandOver) -> String {
    [
      handOver.flow.id, handOver.senders.map(\.id).joined(separator: "+"), handOver.receiver.id,
      handOver.level.rawValue, "\(handOver.involvesOutsideParty)",
    ].joined(separator: " ")
  }

  /// The levels at which work changes hands, one for each choice of those who send and receive.
  private func passages(
    _ sender: ResolvedStep, _ receiver: ResolvedStep, _ process: ResolvedProcess
  ) -> [HandOver.Level] {
    typealias Team = [Reference<ResolvedPost>]
    let teams: (ResolvedStep) -> [Team] = { step in
      step.isDoneByAnyPerformer ? step.posts.map { [$0] } : [step.posts]
    }
    let officers = receiver.posts.filter { !process[$0].isOutside }
    let takers = Set(officers.isEmpty ? receiver.posts : officers)
    return teams(sender).flatMap { sending in
      teams(receiver)
        .filter { !takers.intersection($0).isSubset(of: sending) }
        .map { level(sending, $0, process) }
    }
  }

  private func level(
    _ sending: [Reference<ResolvedPost>], _ receiving: [Reference<ResolvedPost>],
    _ process: ResolvedProcess
  ) -> HandOver.Level {
    let from = sending.compactMap { process[$0].unit }
    let to = receiving.compactMap { process[$0].unit }
    guard !from.isEmpty, !to.isEmpty else { return .post }
    if !Set(to.map(\.organisationID)).isSubset(of: from.map(\.organisationID)) {
      return .organisation
    }
    return Set(to.map(\.id)).isSubset(of: from.map(\.id)) ? .post : .unit
  }
}

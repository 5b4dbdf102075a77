import Oversight
import OversightTestSupport
import Testing

struct ProposalTests {
  @Test("What is proposed closes every open risk that can be closed, and no point is idle")
  func proposalsClose() throws {
    var proposals = 0
    var several = 0
    for seed in 0..<Fuzz.count(400) {
      var generator = SeededGenerator(seed: UInt64(seed))
      var process =
        seed % 4 == 0
        ? PowerProcess.random(using: &generator)
        : PowerProcess.structured(
          using: &generator, steps: Int.random(in: 4...20, using: &generator), posts: 4)
      process.thinOut(using: &generator)
      let analysis = ProcessAnalysis(try ResolvedPower(resolving: .random, process).process)
      guard let proposal = analysis.proposal() else { continue }
      let open = analysis.process.risks.filter { analysis.unsupervisedRun(from: $0) != nil }
      #expect(open.map(\.reference) == proposal.openRisks)
      guard !open.isEmpty else {
        #expect(proposal.points.isEmpty)
        continue
      }
      proposals += 1
      if proposal.points.count > 1 { several += 1 }
      let all = try openRisks(process, adding: proposal.points[...])
      #expect(all == Set(proposal.beyondReach), "seed \(seed)")
      for place in proposal.points.indices {
        var others = proposal.points
        let point = others.remove(at: place)
        let left = try openRisks(process, adding: others[...])
        #expect(left.subtracting(proposal.beyondReach) == Set(point.closes), "seed \(seed)")
        #expect(!point.closes.isEmpty)
      }
    }
    #expect(proposals > 100 && several > 5)
    Fuzz.report(proposals, "proposals")
  }

  @Test("A proposed supervisor is independent and of the layer that the policy asks for")
  func supervisorsMayWatch() throws {
    var policy = Policy()
    policy.supervision.supervisingLayers = [.principalLeader, .deputyLeader, .sectionHead]
    var named = 0
    for seed in 0..<Fuzz.count(200) {
      var generator = SeededGenerator(seed: UInt64(seed))
      var process = PowerProcess.structured(using: &generator, steps: 12, posts: 5)
      process.thinOut(using: &generator)
      let resolved = try ResolvedPower(resolving: .random, process).process
      for point in ProcessAnalysis(resolved).proposal(policy)?.points ?? [] {
        guard let post = point.supervisor else { continue }
        named += 1
        let (target, risks): (SupervisionTarget, [ResolvedRisk]) =
          switch point.target {
          case .step(let step): (.step(step), resolved.risks(of: resolved[step]))
          case .flow(let flow): (.flow(flow), resolved.risks(of: resolved[flow]))
          }
        #expect(resolved.isIndependent(post, of: resolved.parties(to: target)))
        for risk in risks {
          guard let least = policy.supervision.leastLayer(for: risk.grade) else { continue }
          #expect(resolved[post].layer?.mayWatch(whatNeeds: least) == true)
        }
      }
    }
    #expect(named > 50)
  }

  @Test(
    "A hand-over that nobody watches is preferred to a step, and the risk's own step comes last")
  func preferences() throws {
    struct Chain: ExampleModel {
      var process: PowerProcess {
        posts(.clerk, .examiner, .office)
        start(.apply, "提出申请")
        step(.accept, "受理", by: .clerk) { risk("故意刁难", .high, id: "obstructs") }
        step(.examine, "审查", by: .examiner)
        end(.done, "办结", .completed)
        sequence(.apply, .accept, .examine, .done)
      }
    }
    let process = try Chain().resolved().process
    let proposal = try #require(ProcessAnalysis(process).proposal())
    #expect(proposal.isFewest)
    #expect(proposal.points.count == 1)
    guard case .flow(let flow) = proposal.points[0].target else {
      Issue.record("the hand-over is to be watched")
      return
    }
    #expect(flow.id == "accept->examine")
    #expect(proposal.points[0].supervisor?.id == "office")
  }

  @Test("A process that is not sound has no proposal")
  func unsound() throws {
    struct Stuck: ExampleModel {
      var process: PowerProcess {
        posts(.clerk)
        start(.apply, "提出申请")
        decision(.accept, "是否受理", by: .clerk) {
          branch("是", to: .examine)
          branch("否", to: .decide)
        }
        step(.examine, "审查", by: .clerk)
        join(.decide)
        end(.done, "办结", .completed)
        sequence(.apply, .accept)
        sequence(.examine, .decide, .done)
      }
    }
    #expect(ProcessAnalysis(try Stuck().resolved().process).proposal() == nil)
  }

  /// The risks that are open once somebody from elsewhere watches these points.
  private func openRisks(
    _ process: PowerProcess, adding points: ArraySlice<SupervisionProposal.Point>
  ) throws -> Set<Reference<ResolvedRisk>> {
    var process = process
    process.posts.append(
      AuthoredPost(
        id: "outsider", facts: PostFacts(name: "监督岗", layer: .supervisor),
        location: SourceLocation(file: "added.swift", line: 1)))
    let supervision = AuthoredSupervision(
      post: "outsider", facts: SupervisionFacts(kind: .content),
      location: SourceLocation(file: "added.swift", line: 2))
    let before = try ResolvedPower(resolving: .random, process).process
    for point in points {
      switch point.target {
      case .step(let step):
        let place = try #require(process.steps.firstIndex { $0.id == step.id })
        process.steps[place].supervisions.append(supervision)
      case .flow(let flow):
        let location = before[flow].location
        let place = try #require(process.flows.firstIndex { $0.location == location })
        process.flows[place].supervisions.append(supervision)
      }
    }
    let analysis = ProcessAnalysis(try ResolvedPower(resolving: .random, process).process)
    let open = analysis.process.risks.filter { analysis.unsupervisedRun(from: $0) != nil }
    return Set(open.map(\.reference))
  }
}

extension PowerProcess {
  /// Takes most supervisions out, so that something is left to propose.
  fileprivate mutating func thinOut(using generator: inout some RandomNumberGenerator) {
    for place in steps.indices where generator.chance(80) { steps[place].supervisions = [] }
    for place in flows.indices where generator.chance(80) { flows[place].supervisions = [] }
    for place in steps.indices {
      for risk in steps[place].risks.indices { steps[place].risks[risk].id = "r\(place)-\(risk)" }
    }
  }
}

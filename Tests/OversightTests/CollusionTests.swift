import Oversight
import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Who must act together")
struct CollusionTests {
  @Test("The fewest persons are those of the first set that a search of all states finds enough")
  func oracle() throws {
    var numbers: [Int: Int] = [:]
    var impossible = 0
    try AnalysisSamples.forEach(Fuzz.count(60), seed: 71) { power, _ in
      let analysis = ProcessAnalysis(power.process)
      guard analysis.isSound, let execution = ExecutionOracle(analysis.workflow.graph) else {
        return
      }
      for scope in Collusion.Scope.allCases {
        for unknowns in Collusion.Unknowns.allCases {
          let oracle = CollusionOracle(
            process: power.process, game: execution.game, scope: scope, unknowns: unknowns)
          let expected = oracle.fewest()
          switch analysis.collusion(scope, unknowns: unknowns) {
          case .exact(let collusion):
            #expect(collusion.persons == expected, "\(scope) \(unknowns)")
            numbers[collusion.persons, default: 0] += 1
            oracle.expect(collusion)
            let persons = collusion.persons
            #expect(
              analysis.isPossible(withFewerThan: persons, scope, unknowns: unknowns) == false)
            #expect(
              analysis.isPossible(withFewerThan: persons + 1, scope, unknowns: unknowns) == true)
          case .bounds: Issue.record("the budget suffices")
          case .impossible:
            impossible += 1
            #expect(expected == nil, "\(scope) \(unknowns)")
          }
        }
      }
    }
    #expect(Set(numbers.keys).isSuperset(of: [1, 2, 3]) && impossible > 10, "\(numbers)")
  }

  @Test("Posts of one identity are one person, outside parties and automatic supervisions nobody")
  func whoCounts() throws {
    func persons(_ sketch: Sketch) throws -> Int? {
      let analysis = ProcessAnalysis(try sketch.resolved().process)
      guard case .exact(let collusion) = analysis.collusion() else { return nil }
      return collusion.persons
    }
    func sketch(
      identity: String?, layer: Layer?, mode: ControlMode?, counts: Int
    ) -> Sketch {
      Sketch {
        $0.post(.a, "甲", identity: "one")
        $0.post(.b, "乙", identity: identity)
        $0.post(.c, "丙", layer: layer)
        $0.start(.s0, "申请")
        $0.step(.s1, "审查", by: .a, officers: counts) { [sketch = $0] in
          sketch.supervised(by: .c, .content, mode: mode)
        }
        $0.step(.s2, "决定", by: .b)
        $0.end(.s3, "办结", .completed)
        $0.sequence(.s0, .s1, .s2, .s3)
      }
    }
    let all = try persons(sketch(identity: nil, layer: nil, mode: nil, counts: 1))
    #expect(all == 3)
    #expect(try persons(sketch(identity: "one", layer: nil, mode: nil, counts: 1)) == 2)
    #expect(try persons(sketch(identity: nil, layer: .outside, mode: nil, counts: 1)) == 2)
    #expect(try persons(sketch(identity: nil, layer: nil, mode: .automatic, counts: 1)) == 2)
    #expect(try persons(sketch(identity: nil, layer: nil, mode: nil, counts: 2)) == 4)
  }
}

/// Who is needed where, read off the process element by element, and tried set by set.
private struct CollusionOracle {
  let process: ResolvedProcess
  let game: TokenGame
  let scope: Collusion.Scope
  let unknowns: Collusion.Unknowns

  /// The first set of persons that suffices, in the order of size.
  func fewest() -> Int? {
    var sets = [[Int]()]
    for post in process.posts {
      let most =
        post.isOutside
        ? 0
        : process.steps.flatMap(\.performers)
          .filter { $0.post == post.reference }.map(\.count).max() ?? 1
      sets = sets.flatMap { set in (0...most).map { set + [$0] } }
    }
    sets.sort { $0.reduce(0, +) < $1.reduce(0, +) }
    return sets.first(where: isEnough)?.reduce(0, +)
  }

  private func isEnough(_ persons: [Int]) -> Bool {
    var closed = game.graph.noElements
    for step in process.steps where !suffice(persons, for: step) {
      closed.insert(.node(step.reference.index))
    }
    for flow in process.flows where !suffice(persons, for: flow) {
      closed.insert(.edge(flow.reference.index))
    }
    let oracle = PassingOracle(
      game, avoiding: closed, passing: required(by: persons),
      endingIn: process.places { $0 != .withdrawn })
    return game.graph.starts.contains(where: oracle.isOpen)
  }

  private func isUnknown(_ step: ResolvedStep) -> Bool {
    step.kind.needsPerformer && step.performers.isEmpty
  }

  private func suffice(_ persons: [Int], for step: ResolvedStep) -> Bool {
    if isUnknown(step), unknowns == .areAvoided { return false }
    let areThere = step.performers.map { performer in
      process[performer.post].isOutside || persons[performer.post.index] >= performer.count
    }
    let doIt =
      step.isDoneByAnyPerformer && !areThere.isEmpty
      ? areThere.contains(true) : areThere.allSatisfy { $0 }
    return doIt && watch(persons, .node(step.reference.index))
  }

  private func suffice(_ persons: [Int], for flow: ResolvedFlow) -> Bool {
    guard watch(persons, .edge(flow.reference.index)) else { return false }
    guard let handOver = process.handOver(on: flow), !handOver.involvesOutsideParty,
      case .receipt(let post)? = process.cover(of: handOver)
    else { return true }
    return process[post].isOutside || persons[post.index] > 0
  }

  /// Whether all who surely watch an element are among these persons.
  private func watch(_ persons: [Int], _ element: WorkflowGraph.Element) -> Bool {
    let coverage = CoverageOracle(process: process)
    return process.supervisions.allSatisfy { supervision in
      let place: WorkflowGraph.Element? =
        switch supervision.target {
        case .step(let step): .node(step.index)
        case .flow(let flow): .edge(flow.index)
        default: nil
        }
      return place != element || supervision.mode == .automatic
        || process[supervision.post].isOutside || !coverage.counts(supervision)
        || !coverage.isKnown(supervision) || persons[supervision.post.index] > 0
    }
  }

  /// What a run must pass so that these persons abuse something: a worst-grade risk, or a step that
  /// one of them does.
  private func required(by persons: [Int]) -> ElementSet {
    var required = game.graph.noElements
    switch scope {
    case .throughWorstGrade:
      for risk in process.risks where risk.grade == .high {
        required.insert(process.place(of: risk))
      }
    case .anyRun:
      for step in process.steps {
        let areOfficers = step.performers.contains { performer in
          !process[performer.post].isOutside && persons[performer.post.index] >= performer.count
        }
        if isUnknown(step) || areOfficers { required.insert(.node(step.reference.index)) }
      }
    }
    return required
  }

  /// The run is a complete one for which the members are enough.
  func expect(_ collusion: Collusion) {
    var persons = [Int](repeating: 0, count: process.posts.count)
    for member in collusion.members { persons[member.post.index] = member.count }
    #expect(collusion.members.map(\.post) == collusion.members.map(\.post).sorted())
    for step in collusion.run.steps { #expect(suffice(persons, for: process[step])) }
    for flow in collusion.run.flows { #expect(suffice(persons, for: process[flow])) }
    #expect(collusion.run.steps.first.map { process[$0].kind == .start } == true)
    #expect(collusion.run.steps.last.map { process[$0].kind == .end(.completed) } == true)
    let passed =
      collusion.run.steps.map { WorkflowGraph.Element.node($0.index) }
      + collusion.run.flows.map { .edge($0.index) }
    #expect(passed.contains(where: required(by: persons).contains))
  }
}

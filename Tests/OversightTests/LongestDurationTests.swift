import Oversight
import OversightTestSupport
import ProcessGraph
import Testing

/// How long a case can take, against playing the case with every step at once or as long as it may.
struct LongestDurationTests {
  @Test("What is sure can be played, and nothing played takes longer than what is possible")
  func playedCasesAgree() throws {
    var exact = 0
    var besides = 0
    for seed in 0..<Fuzz.count(900) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let process = try timedProcess(using: &generator)
      let analysis = ProcessAnalysis(process)
      #expect(analysis.isSound)
      let duration = analysis.longestDuration(in: .workingDays)
      guard duration.missing.isEmpty, let played = TimedCases(process).longest else { continue }
      if let longest = duration.longest {
        #expect(longest.amount <= played, "seed \(seed)")
        #expect(longest.amounts.reduce(0, +) == longest.amount, "seed \(seed)")
        #expect(longest.amounts.count == longest.run.steps.count)
      }
      #expect(played <= duration.atMost, "seed \(seed)")
      if duration.doubts.isEmpty {
        exact += 1
        #expect(duration.longest?.amount == played, "seed \(seed)")
        #expect(duration.atMost == played, "seed \(seed)")
      } else {
        besides += 1
      }
    }
    #expect(exact > Fuzz.count(300) && besides > Fuzz.count(5))
  }

  @Test("What is missing lies on some way from the start of the clock to its stop")
  func missingStepsAreOnTheClock() throws {
    var found = [true: 0, false: 0]
    for seed in 0..<Fuzz.count(400) {
      var generator = SeededGenerator(seed: 5_000 + UInt64(seed))
      var authored = PowerProcess.structured(
        using: &generator, steps: .random(in: 3...12, using: &generator), posts: 3)
      setClock(of: &authored, using: &generator)
      for step in authored.steps.indices where authored.steps[step].facts.limit != nil {
        guard generator.chance(25) else { continue }
        authored.steps[step].facts.limit =
          [nil, .hours(4), .onTheSpot].randomElement(using: &generator) ?? nil
      }
      let process = try ResolvedPower(resolving: .random, authored).process
      let duration = ProcessAnalysis(process).longestDuration(in: .workingDays)
      guard !duration.doubts.contains(where: { if case .beside = $0 { true } else { false } })
      else { continue }
      let named = duration.missing.compactMap { unknown -> String? in
        switch unknown {
        case .withoutLimit(let step), .otherUnit(let step, _): step.id
        default: nil
        }
      }
      let expected = process.steps.filter { isOnTheClock($0, process) && isUnknown($0, process) }
      found[expected.isEmpty, default: 0] += 1
      #expect(named == expected.map(\.reference.id), "seed \(seed)")
    }
    #expect(found.values.allSatisfy { $0 > Fuzz.count(30) })
  }

  private func isUnknown(_ step: ResolvedStep, _ process: ResolvedProcess) -> Bool {
    guard step.clock?.effect != .suspends else { return false }
    if let limit = step.limit { return limit.amount > 0 && limit.unit != .workingDays }
    return step.kind.needsPerformer
      && (step.posts.isEmpty || step.posts.contains { !process[$0].isOutside })
  }

  /// Whether some walk from behind the start of the clock to its stop visits the step.
  private func isOnTheClock(_ step: ResolvedStep, _ process: ResolvedProcess) -> Bool {
    func stops(_ step: ResolvedStep) -> Bool { step.kind.isEnd || step.clock?.effect == .stops }
    func starts(_ step: ResolvedStep) -> Bool { step.clock?.effect == .starts }
    func after(
      _ seeds: [ResolvedStep], until isLast: (ResolvedStep) -> Bool
    ) -> [ResolvedStep] {
      var seen: [ResolvedStep] = []
      var waiting = seeds
      while let next = waiting.popLast() {
        guard !seen.contains(where: { $0.reference == next.reference }) else { continue }
        seen.append(next)
        if !isLast(next) { waiting += process.flows(from: next).map { process[$0.target] } }
      }
      return seen
    }
    // The first step that starts the clock counts, where there is one.
    let starters = after(process.starts, until: starts).filter(starts)
    let first =
      starters.isEmpty
      ? process.starts : starters.flatMap { process.flows(from: $0).map { process[$0.target] } }
    return after(first, until: stops).contains { $0.reference == step.reference }
      && after([step], until: stops).contains(where: stops)
  }

  /// A sound process with random limits and a random clock.
  private func timedProcess(using generator: inout SeededGenerator) throws -> ResolvedProcess {
    var process = PowerProcess.structured(
      using: &generator, steps: .random(in: 2...9, using: &generator), posts: 3)
    for step in process.steps.indices where !process.steps[step].facts.kind.isGateway {
      guard process.steps[step].facts.kind.needsPerformer else { continue }
      process.steps[step].facts.limit =
        generator.chance(45) ? .onTheSpot : .workingDays(.random(in: 1...9, using: &generator))
    }
    setClock(of: &process, using: &generator)
    return try ResolvedPower(resolving: .random, process).process
  }

  private func setClock(of process: inout PowerProcess, using generator: inout SeededGenerator) {
    for step in process.steps.indices where process.steps[step].facts.kind.needsPerformer {
      switch Int.random(in: 0..<100, using: &generator) {
      case 0..<8: process.steps[step].facts.clock = ClockEvent(.starts)
      case 8..<16: process.steps[step].facts.clock = ClockEvent(.stops)
      case 16..<26: process.steps[step].facts.clock = ClockEvent(.suspends)
      default: break
      }
    }
  }
}

/// All ways in which a case can go, played by the letter with times: slow, short and obvious.
///
/// Every step takes no time or all that its limit allows; the longest time on the clock is among
/// these, since it is the difference of two longest chains.
private struct TimedCases {
  /// How long the clock can run; nil where there are too many cases.
  private(set) var longest: Int?

  /// What is done, and when: of what is done at the same time, the later one fires later.
  private struct Event: Comparable {
    var time: Int
    var moment: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.time, left.moment) < (right.time, right.moment)
    }
  }

  private struct Position {
    var state: TokenGame.State
    /// When the token of each edge came.
    var times: [Int]
    var uses: [Int]
    /// How many nodes have fired.
    var moment = 0
    var started: Event?
    var stopped: [Event] = []
  }

  init(_ process: ResolvedProcess) {
    let workflow = ProcessAnalysis(process).workflow
    let game = TokenGame(workflow.graph)
    let timed = process.steps.indices.filter { (process.steps[$0].limit?.amount ?? 0) > 0 }
    guard timed.count <= 8 else { return }
    var longest = 0
    var budget = 60_000
    for quick in 0..<(1 << timed.count) {
      let isQuick = Set(timed.enumerated().filter { quick >> $0.offset & 1 == 1 }.map(\.element))
      func length(_ node: Int) -> Int {
        guard let place = workflow.step(of: node), !isQuick.contains(place) else { return 0 }
        let step = process.steps[place]
        return step.clock?.effect == .suspends ? 0 : step.limit?.amount ?? 0
      }
      let startsWithCase = !process.steps.contains { $0.clock?.effect == .starts }
      func play(_ firing: Firing, _ position: Position, _ state: TokenGame.State) -> Position {
        var next = position
        next.state = state
        let time = (firing.consumed.map { position.times[$0] }.max() ?? 0) + length(firing.node)
        for edge in firing.produced {
          next.times[edge] = time
          next.uses[edge] += 1
        }
        let effect = workflow.step(of: firing.node).flatMap { process.steps[$0].clock?.effect }
        next.moment += 1
        let event = Event(time: time, moment: next.moment)
        if effect == .starts { next.started = min(next.started ?? event, event) }
        if effect == .stops || game.graph.ends.contains(firing.node) { next.stopped.append(event) }
        return next
      }
      let empty = [Int](repeating: 0, count: workflow.graph.adjacency.edgeCount)
      var open = game.openings.map { opening in
        play(
          opening,
          Position(
            state: game.state(after: opening), times: empty, uses: empty,
            started: startsWithCase ? Event(time: 0, moment: 0) : nil), game.state(after: opening))
      }
      while let position = open.popLast() {
        budget -= 1
        guard budget > 0 else { return }
        guard position.state.end == nil else {
          // A stop before the start of the clock is none.
          if let started = position.started,
            let stopped = position.stopped.filter({ $0 > started }).min()
          {
            longest = max(longest, stopped.time - started.time)
          }
          continue
        }
        // The order of firing makes no difference to times: the first node that can fire does.
        let moves = game.moves(in: position.state)
        for move in moves where move.consumed == moves[0].consumed {
          let isAllowed = move.produced.allSatisfy { edge in
            guard let flow = workflow.flow(of: edge),
              case .times(let most)? = process.flows[flow].kind.returnLimit
            else { return true }
            return position.uses[edge] < most
          }
          guard isAllowed else { continue }
          open.append(play(move, position, game.state(after: move, in: position.state)))
        }
      }
    }
    self.longest = longest
  }
}

import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Replay and alignment of records")
struct RunReplayTests {
  /// All records that whole runs of a graph leave, up to a length: the slow and obvious way.
  private static func language(
    of graph: WorkflowGraph, _ label: [Int?], longest: Int
  ) -> Set<[Int]> {
    struct Position: Hashable {
      let state: TokenGame.State
      let word: [Int]
    }
    let game = TokenGame(graph)
    var words: Set<[Int]> = []
    var seen: Set<Position> = []
    var stack: [Position] = []
    func go(_ state: TokenGame.State, _ node: Int, after word: [Int]) {
      let next = word + [label[node]].compactMap { $0 }
      let position = Position(state: state, word: next)
      if next.count <= longest, seen.insert(position).inserted { stack.append(position) }
    }
    for opening in game.openings { go(game.state(after: opening), opening.node, after: []) }
    while let position = stack.popLast() {
      if position.state.isDone { words.insert(position.word) }
      for move in game.moves(in: position.state) {
        go(game.state(after: move, in: position.state), move.node, after: position.word)
      }
    }
    return words
  }

  /// How many letters have to be taken out of or put into one word to make the other.
  private static func distance(_ first: ArraySlice<Int>, _ second: ArraySlice<Int>) -> Int {
    var row = Array(0...second.count)
    for (line, letter) in first.enumerated() {
      var next = [line + 1]
      for (column, other) in second.enumerated() {
        next.append(
          letter == other ? row[column] : 1 + min(row[column + 1], next[column]))
      }
      row = next
    }
    return row[second.count]
  }

  private struct Sample {
    let graph: WorkflowGraph
    /// The letter that a node leaves; nil where it leaves none. Nodes may share one.
    let label: [Int?]
    let letters: Int

    init(seed: UInt64, hasLoops: Bool) {
      var generator = SeededGenerator(seed: seed)
      let family =
        [WorkflowFamily.structured, .branchJump, .forkHandOver]
        .randomElement(using: &generator) ?? .structured
      graph = .random(
        WorkflowShape(
          family, steps: 6, hasLoops: hasLoops, hasInclusiveBlocks: seed.isMultiple(of: 2),
          hasSeveralEnds: seed.isMultiple(of: 3)), using: &generator)
      let letters = Int.random(in: 2...5, using: &generator)
      self.letters = letters
      label = graph.nodes.indices.map { _ in
        generator.chance(55) ? Int.random(in: 0..<letters, using: &generator) : nil
      }
    }

    var replay: RunReplay {
      // The last kind is of events that the process does not know.
      RunReplay(
        graph,
        kinds: (0..<letters).map { letter in label.indices.filter { label[$0] == letter } } + [[]])
    }

    /// A word of the language that was spoilt a little, or any other one.
    func word(of language: [[Int]], using generator: inout SeededGenerator) -> [Int] {
      var word = generator.chance(80) ? language.randomElement(using: &generator) ?? [] : []
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        if word.isEmpty || generator.chance(50) {
          word.insert(
            Int.random(in: 0...letters, using: &generator),
            at: Int.random(in: 0...word.count, using: &generator))
        } else {
          word.remove(at: Int.random(in: 0..<word.count, using: &generator))
        }
      }
      return word
    }
  }

  @Test("A record fits exactly where some run leaves it, loops included", arguments: 0..<6)
  func fits(block: Int) {
    for number in 0..<20 {
      let seed = UInt64(block * 1_000 + number)
      let sample = Sample(seed: seed, hasLoops: true)
      var generator = SeededGenerator(seed: seed ^ 0xF17)
      let language = Self.language(of: sample.graph, sample.label, longest: 6)
      let sorted = language.sorted { $0.lexicographicallyPrecedes($1) }
      var replay = sample.replay
      for _ in 0..<20 {
        let word = sample.word(of: sorted, using: &generator)
        guard word.count <= 6 else { continue }
        let fit = replay.fit(of: word)
        #expect((fit == .complete) == language.contains(word), "seed \(seed), \(word)")
        if case .deviates(let event) = fit {
          let prefix = word[...event]
          #expect(!language.contains { $0.starts(with: prefix) }, "seed \(seed), \(word)")
        }
        if fit == .complete {
          let costs = [replay.cost(of: word), replay.alignment(of: word)?.cost]
          #expect(costs == [0, 0], "seed \(seed), \(word)")
        }
      }
    }
  }

  @Test("An alignment is as cheap as the nearest record of a run", arguments: 0..<6)
  func aligns(block: Int) throws {
    for number in 0..<20 {
      let seed = UInt64(block * 1_000 + number)
      let sample = Sample(seed: seed, hasLoops: false)
      var generator = SeededGenerator(seed: seed ^ 0xA119)
      let language = Self.language(of: sample.graph, sample.label, longest: 40)
        .sorted { $0.lexicographicallyPrecedes($1) }
      guard language.count < 200 else { continue }
      var replay = sample.replay
      for _ in 0..<8 {
        let word = sample.word(of: language, using: &generator)
        let nearest = language.map { Self.distance(word[...], $0[...]) }.min()
        let cost = replay.cost(of: word)
        #expect(cost == nearest, "seed \(seed), \(word)")
        let found = replay.alignment(of: word)
        let alignment = try #require(found)
        let begun = language.flatMap { other in
          (0...other.count).map { length in
            [Self.distance(word[...], other[..<length]), other.count - length]
          }
        }.min { $0.lexicographicallyPrecedes($1) }
        #expect([alignment.cost, alignment.openNodes] == begun, "seed \(seed), \(word)")
        try Self.expectPossible(alignment, word, sample, "seed \(seed), \(word)")
      }
    }
  }

  /// Plays an alignment by the rules, and counts what it costs.
  private static func expectPossible(
    _ alignment: RunAlignment, _ word: [Int], _ sample: Sample, _ comment: Comment
  ) throws {
    var firings: [Firing] = []
    var events: [Int] = []
    var cost = 0
    for move in alignment.moves {
      switch move {
      case .log(let event):
        events.append(event)
        cost += 1
      case .model(let firing):
        firings.append(firing)
        if sample.label[firing.node] != nil { cost += 1 }
      case .synchronous(let event, let firing):
        events.append(event)
        firings.append(firing)
        #expect(sample.label[firing.node] == word[event], comment)
      }
    }
    #expect(events == Array(word.indices) && cost == alignment.cost, comment)
    let completion = try #require(alignment.completion, comment)
    #expect(
      TokenGame(sample.graph).replay(firings + completion)?.isDone == true, comment)
    #expect(
      completion.count { sample.label[$0.node] != nil } == alignment.openNodes, comment)
  }
}

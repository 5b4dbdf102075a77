import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Heaviest walks with limits")
struct LongestRunTests {
  @Test("The heaviest walk is that of all walks, and it is one")
  func agreesWithAllWalks() throws {
    var kinds = Kinds()
    for sample in Sample.tangled(700, seed: 91) {
      let answer = sample.longestRun()
      kinds.count(answer)
      try check(answer, of: sample)
      if case .bounded = answer { Issue.record("\(sample)") }
    }
    #expect(kinds.longest > 300 && kinds.unbounded > 30 && kinds.none > 30)
  }

  @Test("Without a budget the bounds hold, and a walk attains the lower one")
  func withoutBudget() throws {
    var kinds = Kinds()
    for sample in Sample.tangled(700, seed: 92) {
      let answer = sample.longestRun(budget: 0)
      kinds.count(answer)
      try check(answer, of: sample)
    }
    #expect(kinds.longest > 300)
  }

  @Test("Nested and exclusive loops need no budget")
  func structured() throws {
    var loops = 0
    for sample in Sample.nested(800, seed: 93) {
      let answer = sample.longestRun(budget: 0)
      try check(answer, of: sample)
      if case .longest = answer {} else { Issue.record("\(sample): \(answer)") }
      loops += sample.limit.count { $0 != nil }
    }
    #expect(loops > 400)
  }

  @Test("A structured loop weighs its body and so many times the way back and the body")
  func loop() {
    // 1 and 2 are the body, 3 is the way back.
    let graph = Adjacency(nodeCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 1), (2, 4)])
    let weights = [1, 10, 20, 5, 1]
    for limit in [0, 1, 7, 1_000] {
      let run = graph.longestRun(
        from: [0], to: [4], nodeWeight: { weights[$0] }, limit: { $0 == 2 ? limit : nil }, budget: 0
      )
      guard case .longest(let walk) = run else {
        Issue.record("\(run)")
        continue
      }
      #expect(walk.weight == 32 + limit * 35)
      #expect(walk.start == 0 && walk.edges.count == 3 + limit * 3)
    }
  }

  @Test("A loop in a branch counts in one pass, while another pass takes the heavier branch")
  func branches() {
    // From 1 either by 2, which weighs 10, or by 3, which weighs 5 and may be repeated thrice for 4
    // more each; then back to 1 up to twice.
    let graph = Adjacency(
      nodeCount: 6,
      edges: [(0, 1), (1, 2), (1, 3), (3, 3), (2, 4), (3, 4), (4, 1), (4, 5)])
    let run = graph.longestRun(
      from: [0], to: [5], nodeWeight: { [0, 0, 10, 5, 0, 0][$0] },
      edgeWeight: { $0 == 3 ? 4 : 0 }, limit: { [3: 3, 6: 2][$0] }, budget: 0)
    guard case .longest(let walk) = run else {
      Issue.record("\(run)")
      return
    }
    #expect(walk.weight == 5 + 3 * 9 + 2 * 10)
  }

  @Test("Overlapping returns each count as often as they may")
  func crossing() {
    // 3 leads back to 1, and 4 to 2.
    let graph = Adjacency(
      nodeCount: 6, edges: [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (3, 1), (4, 2)])
    let run = graph.longestRun(
      from: [0], to: [5], nodeWeight: { _ in 1 }, limit: { [5: 2, 6: 3][$0] }, budget: 0)
    guard case .longest(let walk) = run else {
      Issue.record("\(run)")
      return
    }
    #expect(walk.weight == 6 + 2 * 3 + 3 * 3)
  }

  @Test("Where a flow falls apart, counts decide within the budget, and bounds hold without one")
  func apart() {
    // From 1 by 2, which weighs 10, or by 3, which weighs 3, may be repeated five times and has two
    // ways out; then back to 1 once. A flow goes by 2 twice and turns at 3 all the same.
    let graph = Adjacency(
      nodeCount: 6,
      edges: [(0, 1), (1, 2), (1, 3), (3, 3), (2, 4), (3, 4), (3, 4), (4, 1), (4, 5)])
    let run = { budget in
      graph.longestRun(
        from: [0], to: [5], nodeWeight: { [0, 0, 10, 3, 0, 0][$0] }, limit: { [3: 5, 7: 1][$0] },
        budget: budget)
    }
    #expect(run(100).walk?.weight == 10 + 6 * 3)
    guard case .bounded(let lower, let upper) = run(0) else {
      Issue.record("the flow holds together")
      return
    }
    #expect(lower.weight <= 28 && upper == 35)
  }

  @Test("A cycle without limits is named, even where it weighs nothing")
  func unbounded() {
    let graph = Adjacency(nodeCount: 4, edges: [(0, 1), (1, 2), (2, 1), (2, 3)])
    let run = graph.longestRun(from: [0], to: [3], nodeWeight: { _ in 0 })
    #expect(run == .unbounded(cycle: [1, 2]))
    // It is of no interest where no walk to an end leads over it.
    let aside = graph.longestRun(
      from: [0], to: [1], nodeWeight: { _ in 1 }, limit: { $0 == 1 ? 0 : nil })
    #expect(aside.walk?.edges == [0])
  }

  @Test("A walk may begin and end at one node")
  func single() {
    let graph = Adjacency(nodeCount: 2, edges: [(0, 1)])
    let run = graph.longestRun(from: [0], to: [0], nodeWeight: { _ in 7 })
    #expect(run.walk?.weight == 7 && run.walk?.start == 0 && run.walk?.edges == [])
    #expect(graph.longestRun(from: [1], to: [0], nodeWeight: { _ in 7 }) == .none)
  }

  @Test("A chain of 5,000 nodes with a return from its end takes the return as often as it may")
  func long() {
    let count = 5_000
    var list = EdgeList.chain(count)
    list.edges.append((count - 2, 1))
    let run = list.adjacency.longestRun(
      from: [0], to: [count - 1], nodeWeight: { _ in 1 }, limit: { $0 == count - 1 ? 2 : nil })
    #expect(run.walk?.weight == count + 2 * (count - 2))
  }

  @Test("Ten returns with a limit of a hundred each, nested in one another, are exact")
  func deep() {
    let depth = 10
    var list = EdgeList.chain(2 * depth)
    list.edges += (0..<depth).map { (2 * depth - 1 - $0, $0) }
    let run = list.adjacency.longestRun(
      from: [0], to: [2 * depth - 1], nodeWeight: { _ in 1 },
      limit: { $0 >= 2 * depth - 1 ? 100 : nil }, budget: 0)
    let bodies = (1...depth).map { 2 * $0 }
    #expect(run.walk?.weight == 2 * depth + 100 * bodies.reduce(0, +))
  }

  // MARK: - Checks

  private func check(_ answer: LongestRun, of sample: Sample) throws {
    switch answer {
    case .none: #expect(sample.usedEdges == nil, "\(sample)")
    case .unbounded(let cycle):
      #expect(sample.hasUnlimitedCycle, "\(sample)")
      for (edge, next) in zip(cycle, cycle.dropFirst() + cycle.prefix(1)) {
        #expect(sample.list.edges[edge].target == sample.list.edges[next].source, "\(sample)")
        #expect(sample.limit[edge] == nil && sample.usedEdges?.contains(edge) == true, "\(sample)")
      }
      #expect(!cycle.isEmpty)
    case .longest(let walk):
      #expect(!sample.hasUnlimitedCycle, "\(sample)")
      #expect(sample.replay(walk) == walk.weight, "\(sample)")
      #expect(walk.weight == sample.heaviest, "\(sample)")
    case .bounded(let lower, let upper):
      #expect(!sample.hasUnlimitedCycle, "\(sample)")
      #expect(sample.replay(lower) == lower.weight, "\(sample)")
      let heaviest = try #require(sample.heaviest)
      #expect(lower.weight <= heaviest && heaviest <= upper, "\(sample)")
    }
  }
}

extension LongestRun {
  fileprivate var walk: Walk? {
    if case .longest(let walk) = self { walk } else { nil }
  }
}

private struct Kinds {
  var longest = 0
  var bounded = 0
  var unbounded = 0
  var none = 0

  mutating func count(_ answer: LongestRun) {
    switch answer {
    case .longest: longest += 1
    case .bounded: bounded += 1
    case .unbounded: unbounded += 1
    case .none: none += 1
    }
  }
}

private struct Sample: CustomStringConvertible {
  var list: EdgeList
  var starts: [Int]
  var ends: [Int]
  var nodeWeight: [Int]
  var edgeWeight: [Int]
  var limit: [Int?]

  var description: String {
    "\(list) from \(starts) to \(ends), nodes \(nodeWeight), edges \(edgeWeight), limits \(limit)"
  }

  func longestRun(budget: Int = 100_000) -> LongestRun {
    list.adjacency.longestRun(
      from: starts, to: ends, nodeWeight: { nodeWeight[$0] }, edgeWeight: { edgeWeight[$0] },
      limit: { limit[$0] }, budget: budget)
  }

  /// The edges between a start and an end; nil where none leads to the other.
  var usedEdges: Set<Int>? {
    let distance = list.without(Set(limit.indices.filter { limit[$0] == 0 })).distances()
    let used = (0..<list.nodeCount).filter { node in
      starts.contains { distance[$0][node] != nil } && ends.contains { distance[node][$0] != nil }
    }
    guard !used.isEmpty else { return nil }
    return Set(
      list.edges.indices.filter {
        limit[$0] != 0 && used.contains(list.edges[$0].source)
          && used.contains(list.edges[$0].target)
      })
  }

  var hasUnlimitedCycle: Bool {
    guard let used = usedEdges else { return false }
    let rest = list.edges.indices.filter { !used.contains($0) || limit[$0] != nil }
    return !list.without(Set(rest)).isAcyclic
  }

  /// The weight of a walk, edge by edge; nil where it is none or takes an edge too often.
  func replay(_ walk: LongestRun.Walk) -> Int? {
    guard starts.contains(walk.start) else { return nil }
    var node = walk.start
    var weight = nodeWeight[node]
    var left = limit
    for edge in walk.edges {
      guard list.edges[edge].source == node, left[edge] != 0 else { return nil }
      left[edge] = left[edge].map { $0 - 1 }
      node = list.edges[edge].target
      weight += edgeWeight[edge] + nodeWeight[node]
    }
    return ends.contains(node) ? weight : nil
  }

  /// The greatest weight among all walks, each of them walked as long as no heavier one was in the
  /// same place with as much left of every limit.
  var heaviest: Int? {
    struct Place: Hashable {
      var node: Int
      var left: [Int?]
    }
    let used = usedEdges ?? []
    let outgoing = (0..<list.nodeCount).map { list.outgoing(of: $0).filter(used.contains) }
    var heaviest: [Place: Int] = [:]
    var open = starts.map { (place: Place(node: $0, left: limit), weight: nodeWeight[$0]) }
    while let (place, weight) = open.popLast() {
      guard heaviest[place, default: -1] < weight else { continue }
      heaviest[place] = weight
      for edge in outgoing[place.node] where place.left[edge] != 0 {
        var next = Place(node: list.edges[edge].target, left: place.left)
        next.left[edge] = next.left[edge].map { $0 - 1 }
        open.append((next, weight + edgeWeight[edge] + nodeWeight[next.node]))
      }
    }
    return heaviest.filter { ends.contains($0.key.node) }.values.max()
  }

  /// Graphs without any order, in which most edges that lead back have a limit.
  static func tangled(_ count: Int, seed: UInt64) -> [Sample] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      let nodeCount = Int.random(in: 1...7, using: &generator)
      let nodes = 0..<nodeCount
      var limits = Int.random(in: 0...5, using: &generator)
      var edges: [(source: Int, target: Int)] = []
      var limit: [Int?] = []
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        let ends = (0..<2).map { _ in Int.random(in: nodes, using: &generator) }.sorted()
        let leadsBack = limits > 0 && generator.chance(45)
        edges.append(leadsBack ? (ends[1], ends[0]) : (ends[0], ends[1]))
        guard !leadsBack else {
          let most = generator.chance(5) ? nil : Int.random(in: 0...2, using: &generator)
          limits -= most ?? 1
          limit.append(most)
          continue
        }
        if ends[0] == ends[1] && generator.chance(90) {
          limit.append(1)
        } else {
          limit.append(generator.chance(10) ? 1 : nil)
        }
      }
      let order = nodes.shuffled(using: &generator).prefix(2).sorted()
      let isWhole = generator.chance(70)
      return sample(
        EdgeList(nodeCount: nodeCount, edges: edges), limit: limit,
        starts: isWhole ? [0] : order, ends: isWhole ? [nodeCount - 1] : [order[0], nodeCount - 1],
        using: &generator)
    }
  }

  /// Graphs of nested rows, choices and loops; the way back of a loop has a limit.
  static func nested(_ count: Int, seed: UInt64) -> [Sample] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      var list = EdgeList.nested(steps: 0, using: &generator)
      repeat {
        list = EdgeList.nested(steps: Int.random(in: 0...7, using: &generator), using: &generator)
      } while list.adjacency.backEdges(from: [0]).count > 4
      let back = list.adjacency.backEdges(from: [0])
      let limit = list.edges.indices.map { edge in
        back.contains(edge) ? Int.random(in: 0...(back.count > 2 ? 1 : 2), using: &generator) : nil
      }
      return sample(list, limit: limit, starts: [0], ends: [1], using: &generator)
    }
  }

  private static func sample(
    _ list: EdgeList, limit: [Int?], starts: [Int], ends: [Int],
    using generator: inout SeededGenerator
  ) -> Sample {
    Sample(
      list: list, starts: starts, ends: ends,
      nodeWeight: (0..<list.nodeCount).map { _ in Int.random(in: 0...6, using: &generator) },
      edgeWeight: list.edges.map { _ in
        generator.chance(50) ? 0 : Int.random(in: 1...4, using: &generator)
      }, limit: limit)
  }
}

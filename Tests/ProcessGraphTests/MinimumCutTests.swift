import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Minimum cuts")
struct MinimumCutTests {
  @Test("The cut is the cheapest of all, the nearest to the sources of those, and a cut")
  func agreesWithAllSubsets() {
    var infinite = 0
    for sample in Sample.samples(1_500, seed: 71) {
      let cut = sample.cut
      let all = sample.allCuts
      guard let least = all.map(sample.cost).min() else {
        infinite += 1
        #expect(cut == nil, "\(sample)")
        continue
      }
      guard let cut else {
        Issue.record("no cut: \(sample)")
        continue
      }
      #expect(cut.value == least, "\(sample)")
      let removed = Sample.Removal(edges: Set(cut.edges), nodes: Set(cut.nodes))
      #expect(sample.cost(of: removed) == least && sample.parts(removed), "\(sample)")
      let near = sample.sourceSide(of: removed)
      #expect((0..<sample.list.nodeCount).filter(cut.isOnSourceSide) == near.sorted(), "\(sample)")
      for other in all where sample.cost(of: other) == least {
        #expect(near.isSubset(of: sample.sourceSide(of: other)), "\(sample) \(other)")
      }
    }
    #expect(infinite > 100 && infinite < 1_000)
  }

  @Test("As much must be cut on a grid as rows lead through it")
  func grid() {
    let (width, height) = (40, 8)
    var edges: [(source: Int, target: Int)] = []
    for row in 0..<height {
      for column in 0..<width {
        let node = row * width + column
        if column + 1 < width { edges.append((node, node + 1)) }
        if row + 1 < height { edges += [(node, node + width), (node + width, node)] }
      }
    }
    let graph = Adjacency(nodeCount: width * height, edges: edges)
    let left = (0..<height).map { $0 * width }
    let right = left.map { $0 + width - 1 }
    #expect(graph.minimumCut(from: left, to: right) { _ in 1 }?.value == height)
    let cut = graph.minimumCut(from: left, to: right, edgeCapacity: { _ in nil }) { node in
      left.contains(node) || right.contains(node) ? nil : 1
    }
    #expect(cut?.value == height && cut?.nodes == left.map { $0 + 1 } && cut?.edges == [])
  }

  @Test("A chain of 200,000 nodes is cut at the first of its cheapest edges")
  func chain() {
    let count = 200_000
    let graph = EdgeList.chain(count).adjacency
    let cut = graph.minimumCut(from: [0], to: [count - 1]) { $0 % 1_000 == 999 ? 2 : 3 }
    #expect(cut?.value == 2 && cut?.edges == [999] && cut?.nodes == [])
    #expect(cut?.isOnSourceSide(999) == true && cut?.isOnSourceSide(1_000) == false)
  }

  @Test("Where nothing leads from a source to a sink, nothing is cut")
  func apart() {
    let graph = Adjacency(nodeCount: 3, edges: [(1, 0), (1, 2)])
    let cut = graph.minimumCut(from: [0], to: [2]) { _ in nil }
    #expect(cut?.value == 0 && cut?.edges == [] && cut?.nodes == [])
    #expect(graph.minimumCut(from: [], to: [2]) { _ in 1 }?.value == 0)
  }
}

private struct Sample: CustomStringConvertible {
  struct Removal {
    var edges: Set<Int> = []
    var nodes: Set<Int> = []
  }

  var list: EdgeList
  var edgeCapacity: [Int?]
  var nodeCapacity: [Int?]
  var sources: [Int]
  var sinks: [Int]

  var cut: MinimumCut? {
    list.adjacency.minimumCut(
      from: sources, to: sinks, edgeCapacity: { edgeCapacity[$0] },
      nodeCapacity: { nodeCapacity[$0] })
  }

  var description: String {
    "\(list) from \(sources) to \(sinks), edges cost \(edgeCapacity), nodes \(nodeCapacity)"
  }

  func cost(of removal: Removal) -> Int {
    removal.edges.reduce(0) { $0 + (edgeCapacity[$1] ?? 1_000) }
      + removal.nodes.reduce(0) { $0 + (nodeCapacity[$1] ?? 1_000) }
  }

  /// The nodes to which walks still come; a removed node lets none pass.
  func sourceSide(of removal: Removal) -> Set<Int> {
    var reached = Set(sources)
    var count = -1
    while count != reached.count {
      count = reached.count
      for (number, edge) in list.edges.enumerated()
      where reached.contains(edge.source) && !removal.nodes.contains(edge.source)
        && !removal.edges.contains(number)
      {
        reached.insert(edge.target)
      }
    }
    return reached
  }

  func parts(_ removal: Removal) -> Bool {
    sourceSide(of: removal).isDisjoint(with: Set(sinks).subtracting(removal.nodes))
  }

  /// Every removal of what can be removed that leaves no walk.
  var allCuts: [Removal] {
    let edges = edgeCapacity.indices.filter { edgeCapacity[$0] != nil }
    let nodes = nodeCapacity.indices.filter { nodeCapacity[$0] != nil }
    return (0..<(1 << (edges.count + nodes.count))).lazy.map { bits in
      Removal(
        edges: Set(edges.indices.filter { bits >> $0 & 1 == 1 }.map { edges[$0] }),
        nodes: Set(
          nodes.indices.filter { bits >> (edges.count + $0) & 1 == 1 }.map { nodes[$0] }))
    }.filter(parts)
  }

  /// At most eight edges and nodes that can be cut.
  static func samples(_ count: Int, seed: UInt64) -> [Sample] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      let nodeCount = Int.random(in: 2...6, using: &generator)
      let nodes = 0..<nodeCount
      let edges = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        (Int.random(in: nodes, using: &generator), Int.random(in: nodes, using: &generator))
      }
      var budget = 8
      var capacities = (0..<(edges.count + nodeCount)).map { _ in
        budget > 0 && generator.chance(65) ? Int.random(in: 0...4, using: &generator) : nil as Int?
      }
      for index in capacities.indices.shuffled(using: &generator) where capacities[index] != nil {
        budget -= 1
        if budget < 0 { capacities[index] = nil }
      }
      let order = nodes.shuffled(using: &generator)
      return Sample(
        list: EdgeList(nodeCount: nodeCount, edges: edges.map { (source: $0, target: $1) }),
        edgeCapacity: Array(capacities.prefix(edges.count)),
        nodeCapacity: Array(capacities.dropFirst(edges.count)),
        sources: Array(order.prefix(Int.random(in: 1...2, using: &generator))),
        sinks: Array(order.suffix(Int.random(in: 1...2, using: &generator))))
    }
  }
}

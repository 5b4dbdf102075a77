import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Regions with one entry and one exit")
struct StructureTreeTests {
  @Test("Regions, their nesting and their contents are those of the definition")
  func definition() {
    for sample in Sample.samples(1_200, seed: 61) {
      let tree = sample.tree
      let oracle = RegionOracle(sample)
      let regions = tree.regions
      #expect(
        Set(regions.map { RegionOracle.Bounds($0) }) == Set(oracle.regions.map(\.bounds)),
        "\(sample)")
      #expect(regions.count == oracle.regions.count, "\(sample)")
      #expect(tree.leftOut == oracle.leftOut, "\(sample)")
      for (number, region) in regions.enumerated() {
        let parent = region.parent.map { RegionOracle.Bounds(regions[$0]) }
        #expect(parent == oracle.parent(of: RegionOracle.Bounds(region)), "\(sample) \(number)")
      }
      for node in 0..<sample.list.nodeCount {
        let region = tree.region(of: node).map { RegionOracle.Bounds(regions[$0]) }
        #expect(region == oracle.innermost(around: .node(node)), "\(sample) node \(node)")
      }
      for edge in sample.list.edges.indices {
        let region = tree.region(ofEdge: edge).map { RegionOracle.Bounds(regions[$0]) }
        #expect(
          region == oracle.innermost(around: .boundary(.edge(edge))), "\(sample) edge \(edge)")
      }
    }
  }

  @Test("Children, depths, nodes and the order of regions agree with the parents")
  func consistency() {
    for sample in Sample.samples(1_500, seed: 62) {
      let tree = sample.tree
      for (number, region) in tree.regions.enumerated() {
        #expect(
          region.children == tree.regions.indices.filter { tree.regions[$0].parent == number })
        #expect(region.depth == region.parent.map { tree.regions[$0].depth + 1 } ?? 0)
        #expect(
          region.nodes == (0..<sample.list.nodeCount).filter { tree.region(of: $0) == number })
        if region.isSequence {
          #expect(region.nodes.isEmpty && region.children.count > 1, "\(sample)")
          let members = region.children.map { tree.regions[$0] }
          #expect(members.first?.entry == region.entry && members.last?.exit == region.exit)
          #expect(zip(members, members.dropFirst()).allSatisfy { $0.exit == $1.entry })
        }
      }
      var position = [Int](repeating: 0, count: tree.regions.count)
      for (index, region) in tree.postorder.enumerated() { position[region] = index }
      #expect(tree.postorder.sorted() == Array(tree.regions.indices))
      for region in tree.regions {
        let children = region.children.map { position[$0] }
        #expect(children == children.sorted())
      }
      for (number, region) in tree.regions.enumerated() {
        if let parent = region.parent { #expect(position[number] < position[parent]) }
      }
    }
  }

  @Test("A decision between a step and a loop has the loop as a region of its own")
  func example() {
    // 0 decides between 1 and the loop 2, 3; both lead to 4.
    let graph = Adjacency(
      nodeCount: 5, edges: [(0, 1), (0, 2), (2, 3), (3, 2), (1, 4), (3, 4)])
    let tree = graph.structureTree(from: [0], to: [4])
    #expect(tree.regions[0].entry == .outside && tree.regions[0].exit == .outside)
    #expect(tree.regions[0].nodes == [0, 4])
    #expect(tree.regions[0].children.map { tree.regions[$0].nodes } == [[1], [2, 3]])
    #expect(tree.regions[2].entry == .edge(1) && tree.regions[2].exit == .edge(5))
    #expect(tree.region(ofEdge: 3) == 2)
    #expect(tree.leftOut.isEmpty)
  }

  @Test("A graph without a way from a start to an end is one region without nodes")
  func nothing() {
    let graph = Adjacency(nodeCount: 3, edges: [(0, 1), (2, 1)])
    for tree in [
      graph.structureTree(from: [0], to: [2]), graph.structureTree(from: [], to: [1]),
      graph.structureTree(from: [0], to: []),
    ] {
      #expect(tree.regions.count == 1)
      #expect(tree.leftOut == [0, 1, 2])
      #expect(tree.region(of: 0) == nil && tree.region(ofEdge: 0) == nil)
      #expect(tree.postorder == [0])
    }
  }

  @Test("A chain of 60,000 nodes is one sequence, and as many nested loops nest as deeply")
  func long() {
    let count = 60_000
    let chain = EdgeList.chain(count).adjacency.structureTree(from: [0], to: [count - 1])
    #expect(chain.regions[0].isSequence)
    #expect(chain.regions[0].children.count == count)

    // From node i back to its mirror image: the loops lie in one another.
    var nested = EdgeList.chain(count)
    nested.edges += (0..<(count / 2)).map { (count - 1 - $0, $0) }
    let tree = nested.adjacency.structureTree(from: [0], to: [count - 1])
    #expect(tree.regions.map(\.depth).max() == count / 2 - 1)
  }
}

/// A graph with starts and ends.
private struct Sample: CustomStringConvertible {
  var list: EdgeList
  var starts: [Int]
  var ends: [Int]

  var tree: StructureTree { list.adjacency.structureTree(from: starts, to: ends) }
  var description: String { "\(list) from \(starts) to \(ends)" }

  /// Nested graphs, as they are or with a stray edge, and graphs without any order.
  static func samples(_ count: Int, seed: UInt64) -> [Sample] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      if number.isMultiple(of: 3) {
        let list = EdgeList.random(using: &generator)
        let nodes = (0..<list.nodeCount).shuffled(using: &generator)
        let starts = Int.random(in: 1...2, using: &generator)
        return Sample(
          list: list, starts: Array(nodes.prefix(starts)).sorted(),
          ends: Array(nodes.suffix(Int.random(in: 1...2, using: &generator))))
      }
      var list = EdgeList.nested(steps: Int.random(in: 0...9, using: &generator), using: &generator)
      var (starts, ends) = ([0], [1])
      if number % 3 == 2 {
        let nodes = 0..<list.nodeCount
        let node = { (generator: inout SeededGenerator) in Int.random(in: nodes, using: &generator)
        }
        switch Int.random(in: 0...2, using: &generator) {
        case 0: list.edges.append((node(&generator), node(&generator)))
        case 1: starts = Array(Set([0, node(&generator)])).sorted()
        default: ends = Array(Set([1, node(&generator)])).sorted()
        }
      }
      return Sample(list: list, starts: starts, ends: ends)
    }
  }
}

extension EdgeList {
  /// A graph from node 0 to node 1 in which edges were replaced, one after the other, by a row, a
  /// choice or a loop.
  static func nested(steps: Int, using generator: inout SeededGenerator) -> EdgeList {
    var list = EdgeList(nodeCount: 2, edges: [(0, 1)])
    for _ in 0..<steps {
      let edge = Int.random(in: 0..<list.edges.count, using: &generator)
      let (source, target) = list.edges[edge]
      let new = list.nodeCount
      switch Int.random(in: 0...3, using: &generator) {
      case 0:
        list.nodeCount += 1
        list.edges[edge] = (source, new)
        list.edges.append((new, target))
      case 1:
        list.edges.append((source, target))
      case 2:
        list.nodeCount += 2
        list.edges[edge] = (source, new)
        list.edges += [(new, new + 1), (new, new + 1), (new + 1, target)]
      default:
        list.nodeCount += 2
        list.edges[edge] = (source, new)
        list.edges += [(new, new + 1), (new + 1, new), (new + 1, target)]
      }
    }
    return list
  }
}

/// The regions by their definition, in the graph in which every edge has become a node.
private struct RegionOracle {
  struct Bounds: Hashable {
    var entry: StructureTree.Boundary
    var exit: StructureTree.Boundary
    var isSequence: Bool

    init(entry: StructureTree.Boundary, exit: StructureTree.Boundary, isSequence: Bool) {
      self.entry = entry
      self.exit = exit
      self.isSequence = isSequence
    }

    init(_ region: StructureTree.Region) {
      self.init(entry: region.entry, exit: region.exit, isSequence: region.isSequence)
    }
  }

  enum Element: Hashable {
    case node(Int)
    case boundary(StructureTree.Boundary)
    case anyStart
    case anyEnd
    /// Where the closing edge is cut: it begins all walks and ends them.
    case first
    case last
  }

  var regions: [(bounds: Bounds, content: Set<Element>)] = []
  var leftOut: [Int]

  init(_ sample: Sample) {
    let graph = sample.list.adjacency
    let reached = graph.reachable(from: sample.starts)
    let closed = graph.reversed.reachable(from: sample.ends)
    let used = { reached.contains($0) && closed.contains($0) }
    leftOut = (0..<graph.nodeCount).filter { !used($0) }
    let starts = sample.starts.filter(used)
    let ends = sample.ends.filter(used)

    var links: [(Element, Element)] = []
    var boundaries: [StructureTree.Boundary] = [.outside]
    func add(_ boundary: StructureTree.Boundary, _ source: Element, _ target: Element) {
      boundaries.append(boundary)
      links += [(source, .boundary(boundary)), (.boundary(boundary), target)]
    }
    for (edge, ends) in sample.list.edges.enumerated() where used(ends.source) && used(ends.target)
    {
      add(.edge(edge), .node(ends.source), .node(ends.target))
    }
    let start: Element = starts.count == 1 ? .node(starts[0]) : .anyStart
    let end: Element = ends.count == 1 ? .node(ends[0]) : .anyEnd
    if starts.count != 1 { for node in starts { add(.start(node), .anyStart, .node(node)) } }
    if ends.count != 1 { for node in ends { add(.end(node), .node(node), .anyEnd) } }
    links += [(.first, start), (end, .last)]

    let elements = Array(Set(links.flatMap { [$0.0, $0.1] }))
    let number = Dictionary(uniqueKeysWithValues: elements.enumerated().map { ($1, $0) })
    let numbered = links.map {
      (source: number[$0.0, default: 0], target: number[$0.1, default: 0])
    }
    let split = Adjacency(nodeCount: elements.count, edges: numbered)
    let (first, last) = (number[.first, default: 0], number[.last, default: 0])
    let closing = Adjacency(nodeCount: elements.count, edges: numbered + [(last, first)])
    let before = split.dominators(from: [first])
    let after = split.reversed.dominators(from: [last])

    func entry(_ boundary: StructureTree.Boundary) -> Int {
      boundary == .outside ? first : number[.boundary(boundary), default: 0]
    }
    func exit(_ boundary: StructureTree.Boundary) -> Int {
      boundary == .outside ? last : number[.boundary(boundary), default: 0]
    }
    /// Whether a cycle holds the first and not the second.
    func hasCycle(with one: Int, without other: Int) -> Bool {
      let reached = closing.reachable(from: closing.successors(of: one)) { $0 == other }
      return reached.contains(one)
    }
    func isRegion(_ one: StructureTree.Boundary, _ other: StructureTree.Boundary) -> Bool {
      if one == other { return one == .outside }
      return before.dominates(entry(one), exit(other)) && after.dominates(exit(other), entry(one))
        && !hasCycle(with: entry(one), without: exit(other))
        && !hasCycle(with: exit(other), without: entry(one))
    }
    let pairs = boundaries.flatMap { one in boundaries.map { (one, $0) } }.filter(isRegion)
    for (one, other) in pairs {
      let isDivided = boundaries.contains { middle in
        middle != one && middle != other && middle != .outside
          && pairs.contains { $0 == one && $1 == middle }
          && pairs.contains { $0 == middle && $1 == other }
      }
      let goesOn = boundaries.contains { next in
        (one != .outside && pairs.contains { $0 == next && $1 == one })
          || (other != .outside && pairs.contains { $0 == other && $1 == next })
      }
      guard !isDivided || !goesOn else { continue }
      // Between the two; what lies on the way back from the exit to the entry does not.
      let content = split.reachable(from: [entry(one)]) { $0 == exit(other) }.order.dropFirst()
      let bounds = Bounds(entry: one, exit: other, isSequence: isDivided)
      regions.append((bounds, Set(content.map { elements[$0] })))
    }
  }

  func innermost(around element: Element) -> Bounds? {
    regions.filter { $0.content.contains(element) }.min { $0.content.count < $1.content.count }?
      .bounds
  }

  func parent(of bounds: Bounds) -> Bounds? {
    guard let content = regions.first(where: { $0.bounds == bounds })?.content else { return nil }
    return regions.filter { $0.content.isStrictSuperset(of: content) }
      .min { $0.content.count < $1.content.count }?.bounds
  }
}

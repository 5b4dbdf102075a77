/// The regions of a graph that are entered by one edge and left by one edge, and how they nest.
///
/// A region is entered by its entry edge alone and left by its exit edge alone, and every cycle that
/// holds one of the two holds the other. Regions that follow one another, the exit of each the entry
/// of the next, are the children of a *sequence*; all other regions cannot be divided by an edge. So
/// two regions of the tree are nested or apart, and every node lies directly in exactly one.
///
/// What lies in a region is what can be reached from its entry without leaving by its exit. A way back
/// from the exit of a region to its entry is outside it, in the loop around the two.
///
/// Regions are numbered from 0, the whole graph, so that a region has a higher number than the one
/// around it.
public struct StructureTree: Sendable {
  /// Where a region begins or ends.
  public enum Boundary: Sendable, Hashable {
    /// At an edge of the graph.
    case edge(Int)
    /// Before this node, which is one of several starts.
    case start(Int)
    /// Behind this node, which is one of several ends.
    case end(Int)
    /// Before all starts, or behind all ends.
    case outside
  }

  /// A part of the graph with a single entry and a single exit.
  public struct Region: Sendable, Hashable {
    /// The only edge that leads in.
    public let entry: Boundary
    /// The only edge that leads out.
    public let exit: Boundary
    /// The region around this one; nil for the whole graph.
    public let parent: Int?
    /// How many regions are around this one.
    public let depth: Int
    /// Whether this is two or more regions in a row, and no more than that.
    public let isSequence: Bool
    /// The regions directly in this one; those of a sequence in their order.
    public fileprivate(set) var children: [Int] = []
    /// The nodes in this region but in none of its children, ascending.
    public fileprivate(set) var nodes: [Int] = []
  }

  /// The regions by number; the first is the whole graph.
  public private(set) var regions: [Region] = []
  /// The nodes that are in no region, because no walk from a start to an end passes them; ascending.
  public let leftOut: [Int]

  private var regionOfNode: [Int]
  private var regionOfEdge: [Int]
  private static let none = -1

  init(frame: StructureFrame) {
    leftOut = frame.leftOut
    regionOfNode = [Int](repeating: Self.none, count: frame.graph.nodeCount)
    regionOfEdge = [Int](repeating: Self.none, count: frame.edgeCount)
    build(frame)
    for node in 0..<frame.nodeCount where regionOfNode[node] != Self.none {
      regions[regionOfNode[node]].nodes.append(node)
    }
    for region in regions.indices {
      if let parent = regions[region].parent { regions[parent].children.append(region) }
    }
  }

  /// The innermost region with a node in it; nil where the node is left out. - Complexity: O(1).
  public func region(of node: Int) -> Int? {
    regionOfNode[node] == Self.none ? nil : regionOfNode[node]
  }

  /// The innermost region with an edge in it, not at its boundary; nil where an end of the edge is
  /// left out.
  ///
  /// - Complexity: O(1).
  public func region(ofEdge edge: Int) -> Int? {
    regionOfEdge[edge] == Self.none ? nil : regionOfEdge[edge]
  }

  /// The numbers of all regions, each behind its children, and siblings in their order.
  ///
  /// - Complexity: O(number of regions).
  public var postorder: [Int] {
    var order: [Int] = []
    var open = [0]
    // Backwards it is a preorder that takes the last child first.
    while let region = open.popLast() {
      order.append(region)
      open += regions[region].children
    }
    return order.reversed()
  }
}

// MARK: - Construction

extension StructureTree {
  /// Walks the graph depth first: whenever an edge leaves a region or enters one, what follows it is
  /// in another region than what came before it.
  private mutating func build(_ frame: StructureFrame) {
    let graph = frame.graph
    let walk = Self.edgesDepthFirst(of: graph, from: frame.root)
    let classOf = CycleEquivalence(of: graph, root: frame.root).classOf
    // A row of equivalent edges in the order of every walk through them. The closing edge is at
    // both ends of its own.
    let outer = classOf[frame.closingEdge]
    var rest = [Int](repeating: 0, count: (classOf.max() ?? 0) + 1)
    for edge in classOf { rest[edge] += 1 }
    let lengths = rest
    var exits = [StructureTree.Boundary?](repeating: nil, count: walk.count)
    var lastExit = [StructureTree.Boundary](repeating: .outside, count: rest.count)
    var following = [StructureTree.Boundary?](repeating: nil, count: rest.count)
    following[outer] = .outside
    for (position, edge) in walk.enumerated().reversed() where edge != frame.closingEdge {
      let row = classOf[edge]
      exits[position] = following[row]
      if following[row] == nil { lastExit[row] = frame.boundaries[edge] }
      following[row] = frame.boundaries[edge]
    }

    var current = open(
      entry: .outside, exit: following[outer] ?? .outside, in: nil,
      sequenceTo: lengths[outer] > 1 ? .outside : nil)
    regionOfNode[frame.root] = current
    for (position, edge) in walk.enumerated() where edge != frame.closingEdge {
      let row = classOf[edge]
      current = regionOfNode[graph.source(of: edge)]
      let isFirst = row != outer && rest[row] == lengths[row]
      rest[row] -= 1
      if !isFirst { current = close(current, isLast: exits[position] == nil) }
      if case .edge(let original) = frame.boundaries[edge] { regionOfEdge[original] = current }
      if let exit = exits[position] {
        current = open(
          entry: frame.boundaries[edge], exit: exit, in: current,
          sequenceTo: isFirst && lengths[row] > 2 ? lastExit[row] : nil)
      }
      let target = graph.target(of: edge)
      if regionOfNode[target] == Self.none { regionOfNode[target] = current }
    }
  }

  /// Begins a region and, before it, the sequence of which it is the first.
  private mutating func open(
    entry: Boundary, exit: Boundary, in parent: Int?, sequenceTo sequenceExit: Boundary?
  ) -> Int {
    var parent = parent
    if let sequenceExit {
      append(entry: entry, exit: sequenceExit, in: parent, isSequence: true)
      parent = regions.count - 1
    }
    append(entry: entry, exit: exit, in: parent, isSequence: false)
    return regions.count - 1
  }

  private mutating func append(
    entry: Boundary, exit: Boundary, in parent: Int?, isSequence: Bool
  ) {
    regions.append(
      Region(
        entry: entry, exit: exit, parent: parent,
        depth: parent.map { regions[$0].depth + 1 } ?? 0, isSequence: isSequence))
  }

  /// The region in which one is after leaving this one and, behind its last member, the sequence.
  private func close(_ region: Int, isLast: Bool) -> Int {
    let parent = regions[region].parent ?? region
    guard isLast, regions[parent].isSequence else { return parent }
    return regions[parent].parent ?? parent
  }

  /// All edges in the order in which a search along their direction first sees them.
  private static func edgesDepthFirst(of graph: Adjacency, from root: Int) -> [Int] {
    var edges: [Int] = []
    edges.reserveCapacity(graph.edgeCount)
    var isSeen = [Bool](repeating: false, count: graph.nodeCount)
    isSeen[root] = true
    var calls = [(node: root, position: graph.outgoing(of: root).startIndex)]
    while let (node, position) = calls.last {
      let row = graph.outgoing(of: node)
      guard position < row.endIndex else {
        calls.removeLast()
        continue
      }
      calls[calls.count - 1].position += 1
      edges.append(row[position])
      let next = graph.target(of: row[position])
      guard !isSeen[next] else { continue }
      isSeen[next] = true
      calls.append((next, graph.outgoing(of: next).startIndex))
    }
    return edges
  }
}

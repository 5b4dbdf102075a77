/// A graph made ready for the search for regions: only what lies on a walk from a start to an end,
/// closed to one strongly connected piece by an edge from behind all ends to before all starts.
struct StructureFrame {
  /// The nodes and edges of the original under their numbers, and behind them virtual ones.
  let graph: Adjacency
  /// Where the search begins: the target of the closing edge.
  let root: Int
  /// The last edge of `graph`.
  var closingEdge: Int { graph.edgeCount - 1 }
  /// What each edge is in the original.
  let boundaries: [StructureTree.Boundary]
  /// Which nodes of the original lie on no walk from a start to an end.
  let leftOut: [Int]
  /// How many nodes the original has.
  let nodeCount: Int
  /// How many edges the original has.
  let edgeCount: Int

  init(graph original: Adjacency, starts: [Int], ends: [Int]) {
    let reached = original.reachable(from: starts)
    let closed = original.reversed.reachable(from: ends)
    let isUsed = (0..<original.nodeCount).map { reached.contains($0) && closed.contains($0) }
    let starts = starts.filter { isUsed[$0] }
    let ends = ends.filter { isUsed[$0] }

    var edges: [(source: Int, target: Int)] = []
    var boundaries: [StructureTree.Boundary] = []
    for edge in 0..<original.edgeCount {
      let (source, target) = (original.source(of: edge), original.target(of: edge))
      guard isUsed[source], isUsed[target] else { continue }
      edges.append((source, target))
      boundaries.append(.edge(edge))
    }
    // One start or end stands for itself; several get a virtual node.
    var root = original.nodeCount
    var exit = original.nodeCount + 1
    if starts.count == 1 {
      root = starts[0]
    } else {
      edges += starts.map { (root, $0) }
      boundaries += starts.map { .start($0) }
    }
    if ends.count == 1 {
      exit = ends[0]
    } else {
      edges += ends.map { ($0, exit) }
      boundaries += ends.map { .end($0) }
    }
    edges.append((exit, root))
    boundaries.append(.outside)

    graph = Adjacency(nodeCount: original.nodeCount + 2, edges: edges)
    self.root = root
    self.boundaries = boundaries
    leftOut = isUsed.indices.filter { !isUsed[$0] }
    nodeCount = original.nodeCount
    edgeCount = original.edgeCount
  }
}

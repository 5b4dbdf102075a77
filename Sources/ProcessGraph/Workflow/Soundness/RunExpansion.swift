/// Turns a run of what is left of a graph into one of the graph itself: each node and edge that stands
/// for a block is gone through in a proper way, by the shortest exits and without repetition.
///
/// Nodes and edges of the remainder are its *elements*, the nodes first. A token on an edge that
/// stands for a block has gone through the block.
struct RunExpansion {
  private static let none = -1

  private let graph: WorkflowGraph
  private let remainder: WorkflowGraph
  private var rule: FiringRule
  private var elementOfNode: [Int]
  private var elementOfEdge: [Int]
  /// How many nodes lie between an edge and the way out of its element.
  private var depth: [Int]
  private var marking: Marking
  /// The edges that hold the tokens of each element that is an edge.
  private var resting: [[Int]]
  private var isAllowed: [Bool]
  private(set) var run: [Firing] = []
  /// What made the run end before it was gone through.
  private(set) var outcome = FiringRule.Outcome.safe

  init(_ graph: WorkflowGraph, _ structure: BlockStructure, _ remainder: BlockStructure.Remainder) {
    self.graph = graph
    self.remainder = remainder.graph
    rule = FiringRule(graph)
    elementOfNode = [Int](repeating: Self.none, count: graph.nodes.count)
    elementOfEdge = [Int](repeating: Self.none, count: graph.adjacency.edgeCount)
    let blocks = remainder.blockOfNode + remainder.blockOfEdge
    for (element, block) in blocks.enumerated() {
      let members = structure.elements(of: block)
      for node in members.nodes { elementOfNode[node] = element }
      for edge in members.edges { elementOfEdge[edge] = element }
    }
    depth = [Int](repeating: Int.max, count: graph.adjacency.edgeCount)
    marking = Marking(edgeCount: graph.adjacency.edgeCount)
    resting = [[Int]](repeating: [], count: blocks.count)
    isAllowed = [Bool](repeating: false, count: blocks.count)
    measureDepth()
  }

  /// The nodes of the graph for which nodes of the remainder stand, and the edges that leave them;
  /// ascending.
  func nodes(of remaining: [Int]) -> [Int] {
    var wanted = Set(remaining)
    for node in remaining {
      wanted.formUnion(
        remainder.adjacency.outgoing(of: node).map { remainder.nodes.count + $0 })
    }
    return graph.nodes.indices.filter { wanted.contains(elementOfNode[$0]) }
  }

  /// - Returns: whether the run can go on.
  mutating func append(_ firing: Firing) -> Bool {
    let left = remainder.nodes.count
    let elements = [firing.node] + firing.produced.map { left + $0 }
    for element in elements { isAllowed[element] = true }
    defer { for element in elements { isAllowed[element] = false } }
    var waiting: [Int] = []
    if firing.consumed.isEmpty {
      let start = graph.starts.first {
        elementOfNode[$0] != Self.none && isAllowed[elementOfNode[$0]]
      }
      if let start { fire(start, taking: [], &waiting) }
    } else {
      let taken = firing.consumed.flatMap { resting[left + $0] }.sorted()
      for edge in firing.consumed { resting[left + edge] = [] }
      if let edge = taken.first { fire(graph.adjacency.target(of: edge), taking: taken, &waiting) }
    }
    goThrough(&waiting)
    if case .safe = outcome { return true } else { return false }
  }

  /// Fires nodes in the elements until none can; inclusive joins only when no other node can.
  private mutating func goThrough(_ waiting: inout [Int]) {
    var inclusive: [Int] = []
    while case .safe = outcome {
      if let node = waiting.popLast() {
        if rule.entries[node] == .inclusive {
          if !inclusive.contains(node) { inclusive.append(node) }
        } else if let taken = tokens(for: node) {
          fire(node, taking: taken, &waiting)
        }
      } else {
        var ready: (index: Int, taken: [Int])?
        for (index, node) in inclusive.enumerated() where ready == nil {
          ready = tokens(for: node).map { (index, $0) }
        }
        guard let ready else { return }
        fire(inclusive.remove(at: ready.index), taking: ready.taken, &waiting)
      }
    }
  }

  /// The edges from which a node can take tokens; nil where it cannot fire.
  private mutating func tokens(for node: Int) -> [Int]? {
    let edges = graph.adjacency.incoming(of: node)
    let marked = edges.filter { marking.contains($0) && isAllowed[elementOfEdge[$0]] }
    guard !marked.isEmpty else { return nil }
    switch rule.entries[node] {
    case .exclusive: return [marked[0]]
    case .parallel: return marked.count == edges.count ? marked : nil
    case .inclusive: return rule.isWaiting(node, in: marking) ? nil : marked
    }
  }

  private mutating func fire(_ node: Int, taking taken: [Int], _ waiting: inout [Int]) {
    let produced = rule.isEnd[node] ? [] : exits(of: node)
    run.append(Firing(node: node, consumed: taken, produced: produced))
    for edge in taken { marking.remove(edge) }
    if rule.isEnd[node] { outcome = .ended }
    for edge in produced {
      if marking.contains(edge) { outcome = .doubled }
      marking.insert(edge)
      let element = elementOfEdge[edge]
      let target = graph.adjacency.target(of: edge)
      if element >= remainder.nodes.count, elementOfNode[target] != element {
        resting[element].append(edge)
      } else {
        waiting.append(target)
      }
    }
  }

  /// The edges to which a node hands tokens: out of its element where it can, else by the shortest
  /// way.
  private func exits(of node: Int) -> [Int] {
    let edges = graph.adjacency.outgoing(of: node)
    guard graph.nodes[node].exit != .parallel else { return Array(edges) }
    let allowed = edges.filter { isAllowed[elementOfEdge[$0]] }
    let leaving = allowed.filter { elementOfEdge[$0] != elementOfNode[node] }
    var nearest: [Int: Int] = [:]
    for edge in leaving.isEmpty ? allowed : leaving {
      let known = nearest[elementOfEdge[edge]]
      if known.map({ depth[edge] < depth[$0] }) ?? true { nearest[elementOfEdge[edge]] = edge }
    }
    return nearest.values.sorted()
  }

  private mutating func measureDepth() {
    let adjacency = graph.adjacency
    var queue: [Int] = []
    for edge in 0..<adjacency.edgeCount {
      let target = adjacency.target(of: edge)
      let row = adjacency.outgoing(of: target)
      let element = elementOfEdge[edge]
      if element != elementOfNode[target] || row.isEmpty
        || row.contains(where: { elementOfEdge[$0] != element })
      {
        depth[edge] = 0
        queue.append(edge)
      }
    }
    var head = 0
    while head < queue.count {
      let edge = queue[head]
      head += 1
      let source = adjacency.source(of: edge)
      guard elementOfNode[source] == elementOfEdge[edge] else { continue }
      for before in adjacency.incoming(of: source)
      where elementOfEdge[before] == elementOfEdge[edge] && depth[before] == Int.max {
        depth[before] = depth[edge] + 1
        queue.append(before)
      }
    }
  }
}

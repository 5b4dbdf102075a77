import OversightTestSupport
import ProcessGraph

/// A graph as a plain list of edges, and the slow and obvious answers to every question about it.
///
/// The algorithms of the module must agree with these on every graph.
struct EdgeList: CustomStringConvertible {
  var nodeCount: Int
  var edges: [(source: Int, target: Int)]

  var adjacency: Adjacency { Adjacency(nodeCount: nodeCount, edges: edges) }

  var description: String {
    "\(nodeCount) nodes, edges \(edges.map { "\($0.source)→\($0.target)" })"
  }

  func outgoing(of node: Int) -> [Int] { edges.indices.filter { edges[$0].source == node } }

  func incoming(of node: Int) -> [Int] { edges.indices.filter { edges[$0].target == node } }

  /// The same graph without some edges. They lose their numbers.
  func without(_ ignored: Set<Int>) -> EdgeList {
    EdgeList(
      nodeCount: nodeCount,
      edges: edges.indices.filter { !ignored.contains($0) }.map { edges[$0] }
    )
  }

  /// The length of a shortest walk between any two nodes, by relaxing until nothing changes.
  ///
  /// - Parameter isBlocked: nodes that no walk may touch.
  func distances(avoiding isBlocked: (Int) -> Bool = { _ in false }) -> [[Int?]] {
    var distance = [[Int?]](
      repeating: [Int?](repeating: nil, count: nodeCount),
      count: nodeCount
    )
    for node in 0..<nodeCount where !isBlocked(node) { distance[node][node] = 0 }
    var changes = true
    while changes {
      changes = false
      for start in 0..<nodeCount {
        for edge in edges where !isBlocked(edge.target) {
          guard let known = distance[start][edge.source] else { continue }
          if distance[start][edge.target].map({ $0 > known + 1 }) ?? true {
            distance[start][edge.target] = known + 1
            changes = true
          }
        }
      }
    }
    return distance
  }

  /// Whether no walk leads from a node back to itself.
  var isAcyclic: Bool {
    let distance = distances()
    return edges.allSatisfy { distance[$0.target][$0.source] == nil }
  }

  /// The smallest topological order, found by asking every node in turn; nil where there is none.
  var smallestOrder: [Int]? {
    var order: [Int] = []
    while order.count < nodeCount {
      let next = (0..<nodeCount).first { node in
        !order.contains(node)
          && edges.allSatisfy { $0.target != node || order.contains($0.source) }
      }
      guard let next else { return nil }
      order.append(next)
    }
    return order
  }

  /// The longest walk to each node of an acyclic graph, by relaxing `nodeCount` times.
  var longestWalks: [Int] {
    var longest = [Int](repeating: 0, count: nodeCount)
    for _ in 0..<nodeCount {
      for edge in edges {
        longest[edge.target] = max(longest[edge.target], longest[edge.source] + 1)
      }
    }
    return longest
  }
}

extension EdgeList {
  /// Up to ten nodes and twice as many edges; loops and parallel edges among them.
  static func random(using generator: inout SeededGenerator) -> EdgeList {
    let nodeCount = Int.random(in: 0...10, using: &generator)
    guard nodeCount > 0 else { return EdgeList(nodeCount: 0, edges: []) }
    let edgeCount = Int.random(in: 0...(2 * nodeCount), using: &generator)
    return EdgeList(
      nodeCount: nodeCount,
      edges: (0..<edgeCount).map { _ in
        (
          Int.random(in: 0..<nodeCount, using: &generator),
          Int.random(in: 0..<nodeCount, using: &generator)
        )
      }
    )
  }

  /// A graph without cycles whose numbering need not be topological.
  static func randomAcyclic(using generator: inout SeededGenerator) -> EdgeList {
    let graph = random(using: &generator)
    let label = Array(0..<graph.nodeCount).shuffled(using: &generator)
    let edges = graph.edges.filter { $0.source != $0.target }.map {
      (source: label[min($0.source, $0.target)], target: label[max($0.source, $0.target)])
    }
    return EdgeList(nodeCount: graph.nodeCount, edges: edges)
  }

  /// The same graphs on every run: of every kind in turn, the empty graph among them.
  static func samples(_ count: Int, seed: UInt64) -> [EdgeList] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map {
      $0.isMultiple(of: 2) ? random(using: &generator) : randomAcyclic(using: &generator)
    }
  }

  /// A chain of nodes, each joined to the next.
  static func chain(_ nodeCount: Int) -> EdgeList {
    EdgeList(nodeCount: nodeCount, edges: (0..<(nodeCount - 1)).map { ($0, $0 + 1) })
  }
}

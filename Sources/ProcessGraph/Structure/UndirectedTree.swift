/// The tree of a depth-first search that ignores the direction of edges. Nodes are named by their
/// preorder numbers; loops take no part.
///
/// Every edge outside the tree leads from a node to one of those above it.
struct UndirectedTree {
  private static let none = -1

  /// The node of each preorder number.
  private(set) var node: [Int] = []
  /// The preorder number above each; the root's own.
  private(set) var parent: [Int] = []
  /// The edge to that one.
  private(set) var parentEdge: [Int] = []

  private let graph: Adjacency
  private var number: [Int]

  init(of graph: Adjacency, root: Int) {
    self.graph = graph
    number = [Int](repeating: Self.none, count: graph.nodeCount)
    enter(root, from: 0, by: Self.none)
    var calls = [(current: 0, step: 0)]
    while let (current, step) = calls.last {
      guard let edge = edge(step, at: node[current]) else {
        calls.removeLast()
        continue
      }
      calls[calls.count - 1].step += 1
      let other = otherEnd(of: edge, from: node[current])
      guard number[other] == Self.none else { continue }
      calls.append((node.count, 0))
      enter(other, from: current, by: edge)
    }
  }

  /// The edges outside the tree that lead up from a node, and where they lead.
  func upEdges(from current: Int) -> [(edge: Int, to: Int)] {
    edgesOutsideTree(at: current).filter { $0.to < current }
  }

  /// The edges outside the tree that lead up to a node.
  func downEdges(to current: Int) -> [Int] {
    edgesOutsideTree(at: current).filter { $0.to > current }.map(\.edge)
  }

  private func edgesOutsideTree(at current: Int) -> [(edge: Int, to: Int)] {
    let here = node[current]
    return (Array(graph.outgoing(of: here)) + Array(graph.incoming(of: here))).compactMap { edge in
      let other = number[otherEnd(of: edge, from: here)]
      let isInTree = parentEdge[current] == edge || parentEdge[other] == edge
      return isInTree || other == current ? nil : (edge, other)
    }
  }

  private mutating func enter(_ next: Int, from above: Int, by edge: Int) {
    number[next] = node.count
    node.append(next)
    parent.append(above)
    parentEdge.append(edge)
  }

  private func edge(_ step: Int, at node: Int) -> Int? {
    let outgoing = graph.outgoing(of: node)
    if step < outgoing.count { return outgoing[outgoing.startIndex + step] }
    let incoming = graph.incoming(of: node)
    let position = incoming.startIndex + step - outgoing.count
    return position < incoming.endIndex ? incoming[position] : nil
  }

  private func otherEnd(of edge: Int, from node: Int) -> Int {
    graph.source(of: edge) == node ? graph.target(of: edge) : graph.source(of: edge)
  }
}

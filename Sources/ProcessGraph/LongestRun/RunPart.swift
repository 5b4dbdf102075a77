/// A graph with the weights and limits of walks through it.
struct RunPart {
  let graph: Adjacency
  /// The weight of a visit to each node.
  let nodeWeight: [Int]
  /// The weight of a use of each edge.
  let edgeWeight: [Int]
  /// How often each edge may be taken; nil for as often as one likes.
  let limit: [Int?]

  /// What a walk gains that takes an edge and arrives behind it.
  func gain(of edge: Int) -> Int { edgeWeight[edge] + nodeWeight[graph.target(of: edge)] }

  /// What all steps of a walk gain; the visit to its first node does not count.
  func gain(of edges: [Int]) -> Int { edges.reduce(0) { $0 + gain(of: $1) } }

  /// The part of some nodes and the edges between them, by new numbers in the given order.
  func part(of nodes: [Int], edges: [Int]) -> RunPart {
    var number: [Int: Int] = [:]
    for (position, node) in nodes.enumerated() { number[node] = position }
    let ends = edges.compactMap { edge -> (source: Int, target: Int)? in
      guard let source = number[graph.source(of: edge)], let target = number[graph.target(of: edge)]
      else { return nil }
      return (source, target)
    }
    return RunPart(
      graph: Adjacency(nodeCount: nodes.count, edges: ends),
      nodeWeight: nodes.map { nodeWeight[$0] }, edgeWeight: edges.map { edgeWeight[$0] },
      limit: edges.map { limit[$0] })
  }

  /// One walk that takes edges as often as `uses` says, as far as they hang together.
  ///
  /// - Parameter uses: how often each edge is taken: as often into every node as out of it, but for
  ///   one walk that begins at the start.
  func walk(from start: Int, through uses: [Int]) -> [Int] {
    var left = uses
    var position = (0..<graph.nodeCount).map { graph.outgoing(of: $0).startIndex }
    var calls: [(node: Int, edge: Int?)] = [(start, nil)]
    var backwards: [Int] = []
    while let (node, edge) = calls.last {
      let row = graph.outgoing(of: node)
      while position[node] < row.endIndex, left[row[position[node]]] == 0 { position[node] += 1 }
      if position[node] < row.endIndex {
        let next = row[position[node]]
        left[next] -= 1
        calls.append((graph.target(of: next), next))
      } else {
        calls.removeLast()
        if let edge { backwards.append(edge) }
      }
    }
    return backwards.reversed()
  }
}

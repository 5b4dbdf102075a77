import HeapModule

extension Adjacency {
  /// The edges that close a cycle when the graph is searched depth first from `roots`, then from
  /// the nodes not yet seen, in order.
  ///
  /// Without them the graph is acyclic. Which edge of a cycle is named depends on the order of roots
  /// and edges only, so the answer is the same on every run.
  ///
  /// - Complexity: O(n + m).
  public func backEdges(from roots: [Int] = []) -> Set<Int> {
    enum State { case unseen, open, closed }
    var state = [State](repeating: .unseen, count: nodeCount)
    var back: Set<Int> = []
    for root in roots + Array(0..<nodeCount) where state[root] == .unseen {
      state[root] = .open
      var calls = [(node: root, position: outgoing(of: root).startIndex)]
      while let (node, position) = calls.last {
        let row = outgoing(of: node)
        guard position < row.endIndex else {
          state[node] = .closed
          calls.removeLast()
          continue
        }
        calls[calls.count - 1].position += 1
        let edge = row[position]
        let next = target(of: edge)
        switch state[next] {
        case .unseen:
          state[next] = .open
          calls.append((next, outgoing(of: next).startIndex))
        case .open: back.insert(edge)
        case .closed: break
        }
      }
    }
    return back
  }

  /// The nodes so that every edge outside `ignoring` leads forward; of the nodes that could come
  /// next, the one with the lowest number does.
  ///
  /// So a numbering that is already topological is kept as it is.
  ///
  /// - Parameter ignored: edges that take no part, such as ``backEdges(from:)``.
  /// - Returns: nil where what is left has a cycle.
  /// - Complexity: O((n + m) log n).
  public func topologicalOrder(ignoring ignored: Set<Int> = []) -> [Int]? {
    var waiting = [Int](repeating: 0, count: nodeCount)
    for edge in 0..<edgeCount where !ignored.contains(edge) { waiting[target(of: edge)] += 1 }
    var ready = Heap<Int>()
    for node in 0..<nodeCount where waiting[node] == 0 { ready.insert(node) }
    var order: [Int] = []
    order.reserveCapacity(nodeCount)
    while let node = ready.popMin() {
      order.append(node)
      for edge in outgoing(of: node) where !ignored.contains(edge) {
        let next = target(of: edge)
        waiting[next] -= 1
        if waiting[next] == 0 { ready.insert(next) }
      }
    }
    return order.count == nodeCount ? order : nil
  }

  /// The rank of each node: the length of the longest walk to it from a node that nothing enters.
  ///
  /// - Parameter ignored: edges that take no part, such as ``backEdges(from:)``.
  /// - Returns: nil where what is left has a cycle.
  /// - Complexity: O((n + m) log n).
  public func ranks(ignoring ignored: Set<Int> = []) -> [Int]? {
    guard let order = topologicalOrder(ignoring: ignored) else { return nil }
    var rank = [Int](repeating: 0, count: nodeCount)
    for node in order {
      for edge in outgoing(of: node) where !ignored.contains(edge) {
        let next = target(of: edge)
        rank[next] = max(rank[next], rank[node] + 1)
      }
    }
    return rank
  }
}

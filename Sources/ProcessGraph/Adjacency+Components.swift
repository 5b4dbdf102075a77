extension Adjacency {
  /// The strongly connected components: the largest sets of nodes that all reach one another.
  ///
  /// Components are numbered in reverse topological order: an edge between two components leads
  /// from the higher number to the lower.
  ///
  /// - Complexity: O(n + m). Iterative form of Tarjan's algorithm.
  /// - Source: R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972).
  public func stronglyConnectedComponents() -> StronglyConnectedComponents {
    var search = ComponentSearch(graph: self)
    for node in 0..<nodeCount { search.visit(from: node) }
    return StronglyConnectedComponents(
      graph: self, componentOf: search.component, count: search.count)
  }
}

/// The strongly connected components of a graph.
public struct StronglyConnectedComponents: Sendable {
  let graph: Adjacency

  /// The component of each node.
  public let componentOf: [Int]
  /// How many components there are.
  public let count: Int

  /// The nodes of each component, ascending. - Complexity: O(n).
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (node, component) in componentOf.enumerated() { members[component].append(node) }
    return members
  }

  /// Whether a node lies on a cycle (a loop counts). - Complexity: O(out-degree).
  public func isOnCycle(_ node: Int) -> Bool {
    graph.outgoing(of: node).contains { componentOf[graph.target(of: $0)] == componentOf[node] }
  }

  /// Whether both ends of an edge lie in one component: it is part of a cycle. - Complexity: O(1).
  public func isOnCycle(edge: Int) -> Bool {
    componentOf[graph.source(of: edge)] == componentOf[graph.target(of: edge)]
  }
}

/// Tarjan's search with its call stack as an array.
private struct ComponentSearch {
  private static let unvisited = -1

  let graph: Adjacency
  var component: [Int]
  var count = 0

  private var index: [Int]
  private var low: [Int]
  private var isOpen: [Bool]
  private var open: [Int] = []
  private var nextIndex = 0

  init(graph: Adjacency) {
    self.graph = graph
    component = [Int](repeating: Self.unvisited, count: graph.nodeCount)
    index = component
    low = component
    isOpen = [Bool](repeating: false, count: graph.nodeCount)
  }

  mutating func visit(from root: Int) {
    guard index[root] == Self.unvisited else { return }
    var calls: [(node: Int, nextEdge: Int)] = []
    enter(root)
    calls.append((root, graph.outgoing(of: root).startIndex))
    while let (node, position) = calls.last {
      let row = graph.outgoing(of: node)
      guard position < row.endIndex else {
        calls.removeLast()
        close(node)
        if let caller = calls.last?.node { low[caller] = min(low[caller], low[node]) }
        continue
      }
      calls[calls.count - 1].nextEdge += 1
      let next = graph.target(of: row[position])
      if index[next] == Self.unvisited {
        enter(next)
        calls.append((next, graph.outgoing(of: next).startIndex))
      } else if isOpen[next] {
        low[node] = min(low[node], index[next])
      }
    }
  }

  private mutating func enter(_ node: Int) {
    index[node] = nextIndex
    low[node] = nextIndex
    nextIndex += 1
    open.append(node)
    isOpen[node] = true
  }

  /// Where the node is the root of a component, takes that component off the stack.
  private mutating func close(_ node: Int) {
    guard low[node] == index[node] else { return }
    while let member = open.popLast() {
      isOpen[member] = false
      component[member] = count
      if member == node { break }
    }
    count += 1
  }
}

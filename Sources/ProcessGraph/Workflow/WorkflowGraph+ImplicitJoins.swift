/// A split whose branches were never brought together again, and the join that is thought for it.
public struct ImplicitJoin: Sendable, Hashable {
  /// The node whose branches run to one end.
  public let split: Int
  /// That end.
  public let end: Int
  /// The node that waits for all branches; the graph has it besides its own nodes.
  public let join: Int
}

extension WorkflowGraph {
  /// The graph with a join in front of the end wherever all branches of a parallel or inclusive
  /// split run to the same end by themselves.
  ///
  /// Everybody who draws a fork without a join means that the case is over when all branches are.
  /// Only branches that stay apart from one another and from the rest until that end get a join: all
  /// others mean something else, and soundness tells what.
  ///
  /// - Returns: a graph in which old nodes and edges keep their numbers, and the joins, inner ones
  ///   first.
  /// - Complexity: O((s + 1) · (n + m)) for s splits that do not meet before the end.
  public func joiningBranchesAtEnds() -> (graph: WorkflowGraph, joins: [ImplicitJoin]) {
    var graph = self
    var joins: [ImplicitJoin] = []
    for split in splitsWithoutMeeting {
      guard let (end, lasts) = graph.branchesToOneEnd(of: split) else { continue }
      graph = graph.joining(lasts, before: end, graph.nodes[split].exit)
      joins.append(ImplicitJoin(split: split, end: end, join: graph.nodes.count - 1))
    }
    return (graph, joins)
  }

  /// The splits whose branches need not meet before an end, those further on first.
  private var splitsWithoutMeeting: [Int] {
    let splits = nodes.indices.filter {
      nodes[$0].exit != .exclusive && adjacency.outgoing(of: $0).count > 1
    }
    guard !splits.isEmpty else { return [] }
    let after = adjacency.reversed.dominators(from: ends)
    let isEnd = Set(ends)
    let components = adjacency.stronglyConnectedComponents().componentOf
    return
      splits
      .filter { after.immediateDominator(of: $0).map(isEnd.contains) ?? true }
      .sorted { (components[$0], $0) < (components[$1], $1) }
  }

  /// The end to which all branches of a split run, each by itself, and the edges on which each
  /// branch comes to it; nil where that is not so.
  private func branchesToOneEnd(of split: Int) -> (end: Int, lasts: [[Int]])? {
    let isEnd = Set(ends)
    var branchOf = [Int](repeating: -1, count: nodes.count)
    var target: Int?
    var lasts: [[Int]] = []
    for (branch, first) in adjacency.outgoing(of: split).enumerated() {
      var last: [Int] = []
      var waiting = [first]
      while let edge = waiting.popLast() {
        let node = adjacency.target(of: edge)
        if isEnd.contains(node) {
          guard target ?? node == node else { return nil }
          target = node
          last.append(edge)
        } else if branchOf[node] < 0, node != split {
          branchOf[node] = branch
          waiting += adjacency.outgoing(of: node)
        } else if branchOf[node] != branch {
          return nil
        }
      }
      guard !last.isEmpty else { return nil }
      lasts.append(last.sorted())
    }
    let isClosed = nodes.indices.allSatisfy { node in
      branchOf[node] < 0
        || adjacency.incoming(of: node).allSatisfy {
          adjacency.source(of: $0) == split
            || branchOf[adjacency.source(of: $0)] == branchOf[node]
        }
    }
    guard isClosed, let target else { return nil }
    return (target, lasts)
  }

  /// The graph with a join in front of an end, and a merge in front of the join for a branch that
  /// comes to the end on several edges.
  private func joining(_ branches: [[Int]], before end: Int, _ routing: Routing) -> WorkflowGraph {
    var nodes = self.nodes
    var edges = (0..<adjacency.edgeCount).map {
      (source: adjacency.source(of: $0), target: adjacency.target(of: $0))
    }
    let join = nodes.count + branches.count { $0.count > 1 }
    for branch in branches {
      guard branch.count > 1 else {
        edges[branch[0]].target = join
        continue
      }
      for edge in branch { edges[edge].target = nodes.count }
      edges.append((nodes.count, join))
      nodes.append(.step)
    }
    nodes.append(Node(entry: routing))
    edges.append((join, end))
    return WorkflowGraph(nodes: nodes, edges: edges, starts: starts, ends: ends)
  }
}

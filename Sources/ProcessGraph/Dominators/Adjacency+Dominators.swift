extension Adjacency {
  /// Which nodes cannot be reached without passing which others.
  ///
  /// Pass `reversed`, and the ends as roots, to ask for post-dominators: the nodes that cannot be
  /// avoided on the way out.
  ///
  /// - Parameter roots: where walks begin. With several of them a node is dominated by what lies on
  ///   every walk from any of them.
  /// - Complexity: O(m log n) above ten thousand nodes; below, O(n + m) for what occurs in practice
  ///   and O(n·m) in the worst case.
  public func dominators(from roots: some Sequence<Int>) -> Dominators {
    dominators(from: roots, by: nodeCount > 10_000 ? .semidominators : .iteration)
  }

  /// As ``dominators(from:)``, by a certain method; all give the same answer.
  package func dominators(
    from roots: some Sequence<Int>, by method: DominatorMethod
  ) -> Dominators {
    let walk = DominatorWalk(graph: self, roots: Array(roots))
    return switch method {
    case .iteration: Dominators(walk: walk, parent: walk.dominatorsByIteration())
    case .semidominators: Dominators(walk: walk, parent: walk.dominatorsBySemidominators())
    }
  }
}

/// How dominators are found.
package enum DominatorMethod: Sendable {
  /// Intersects the dominators of all predecessors until nothing changes.
  ///
  /// - Source: K. Cooper, T. Harvey, K. Kennedy, A simple, fast dominance algorithm, Rice University
  ///   TR-06-33870 (2001).
  case iteration
  /// Semidominators by path compression, then nearest common ancestors.
  ///
  /// - Source: L. Georgiadis, Linear-time algorithms for dominators and related problems, Princeton
  ///   University TR-737-05 (2005) (semi-NCA).
  case semidominators
}

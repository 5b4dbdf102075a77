/// The dominator tree of a graph: a node dominates another where no walk from a root to the other
/// avoids it.
public struct Dominators: Sendable {
  /// For each node the node above it: itself where it was not reached.
  private let parent: [Int32]
  /// The first and the last number of each node's subtree, in preorder of the tree.
  private let first: [Int32]
  private let last: [Int32]

  /// Stands above all roots.
  private static let top: Int32 = -1

  /// - Parameter parent: by preorder number, that of the immediate dominator; always lower.
  init(walk: DominatorWalk, parent immediate: [Int32]) {
    var parent = (0..<Int32(walk.number.count)).map { $0 }
    for number in walk.node.indices.dropFirst() {
      let above = Int(immediate[number])
      parent[walk.node[number]] = above == 0 ? Self.top : Int32(walk.node[above])
    }
    var size = [Int32](repeating: 1, count: walk.node.count)
    for number in walk.node.indices.dropFirst().reversed() {
      size[Int(immediate[number])] += size[number]
    }
    // A node's subtree begins after the subtrees of those of its siblings that were reached before.
    var next = [Int32](repeating: 1, count: walk.node.count)
    var first = [Int32](repeating: 0, count: parent.count)
    var last = first
    for number in walk.node.indices.dropFirst() {
      let above = Int(immediate[number])
      let start = next[above]
      next[above] += size[number]
      next[number] = start + 1
      first[walk.node[number]] = start
      last[walk.node[number]] = start + size[number] - 1
    }
    self.parent = parent
    self.first = first
    self.last = last
  }

  /// Whether a node can be reached from a root. - Complexity: O(1).
  public func contains(_ node: Int) -> Bool { first[node] > 0 }

  /// The last node before this one that every walk to it passes.
  ///
  /// - Returns: nil for a root, for a node that walks reach in ways that share no node, and for one
  ///   that is not reached.
  /// - Complexity: O(1).
  public func immediateDominator(of node: Int) -> Int? {
    let above = parent[node]
    return above == Self.top || Int(above) == node ? nil : Int(above)
  }

  /// Whether every walk from a root to `other` passes `node`; a node that is reached dominates
  /// itself.
  ///
  /// - Returns: false where one of the two is not reached.
  /// - Complexity: O(1).
  public func dominates(_ node: Int, _ other: Int) -> Bool {
    contains(node) && first[node] <= first[other] && first[other] <= last[node]
  }

  /// The node, its immediate dominator, the immediate dominator of that, and so on.
  ///
  /// - Returns: nothing where the node is not reached.
  /// - Complexity: O(length of the chain).
  public func chain(of node: Int) -> [Int] {
    guard contains(node) else { return [] }
    var chain = [node]
    var current = node
    while let above = immediateDominator(of: current) {
      chain.append(above)
      current = above
    }
    return chain
  }
}

/// The nodes of a graph that its roots reach, numbered depth first below a virtual root, which is
/// number 0.
struct DominatorWalk {
  private static let unseen: Int32 = -1

  let graph: Adjacency
  /// The preorder number of each node; -1 where it was not reached.
  private(set) var number: [Int32]
  /// The node of each preorder number; the virtual root has none.
  private(set) var node: [Int] = [-1]
  /// The preorder number from which each was reached.
  private(set) var parent: [Int32] = [0]
  /// The preorder numbers in postorder.
  private var postorder: [Int32] = []
  private var isRoot: [Bool]

  init(graph: Adjacency, roots: [Int]) {
    self.graph = graph
    number = [Int32](repeating: Self.unseen, count: graph.nodeCount)
    isRoot = [Bool](repeating: false, count: graph.nodeCount)
    for root in roots { isRoot[root] = true }
    for root in roots where number[root] == Self.unseen { visit(from: root) }
    postorder.append(0)
  }

  private mutating func visit(from root: Int) {
    enter(root, from: 0)
    var calls = [(node: root, position: graph.outgoing(of: root).startIndex)]
    while let (current, position) = calls.last {
      let row = graph.outgoing(of: current)
      guard position < row.endIndex else {
        postorder.append(number[current])
        calls.removeLast()
        continue
      }
      calls[calls.count - 1].position += 1
      let next = graph.target(of: row[position])
      guard number[next] == Self.unseen else { continue }
      enter(next, from: number[current])
      calls.append((next, graph.outgoing(of: next).startIndex))
    }
  }

  private mutating func enter(_ next: Int, from above: Int32) {
    number[next] = Int32(node.count)
    node.append(next)
    parent.append(above)
  }

  /// The preorder numbers of what leads to a node: nodes that were reached, and the virtual root.
  private func forEachPredecessor(of current: Int, do body: (Int32) -> Void) {
    if isRoot[node[current]] { body(0) }
    for edge in graph.incoming(of: node[current]) {
      let before = number[graph.source(of: edge)]
      if before != Self.unseen { body(before) }
    }
  }
}

// MARK: - Immediate dominators, by preorder number

extension DominatorWalk {
  func dominatorsByIteration() -> [Int32] {
    var rank = [Int32](repeating: 0, count: node.count)
    for (position, current) in postorder.enumerated() { rank[Int(current)] = Int32(position) }
    var dominator = [Int32](repeating: Self.unseen, count: node.count)
    dominator[0] = 0
    var changes = true
    while changes {
      changes = false
      for current in postorder.dropLast().reversed() {
        var meeting = Self.unseen
        forEachPredecessor(of: Int(current)) { before in
          guard dominator[Int(before)] != Self.unseen else { return }
          if meeting == Self.unseen { meeting = before }
          var other = before
          while meeting != other {
            while rank[Int(meeting)] < rank[Int(other)] { meeting = dominator[Int(meeting)] }
            while rank[Int(other)] < rank[Int(meeting)] { other = dominator[Int(other)] }
          }
        }
        if dominator[Int(current)] != meeting {
          dominator[Int(current)] = meeting
          changes = true
        }
      }
    }
    return dominator
  }

  func dominatorsBySemidominators() -> [Int32] {
    var forest = CompressedForest(ancestor: parent)
    for current in node.indices.dropFirst().reversed() {
      var semidominator = Int32(current)
      forEachPredecessor(of: current) { before in
        semidominator = min(semidominator, forest.lowest(from: before, above: Int32(current)))
      }
      forest.semidominator[current] = semidominator
      forest.label[current] = semidominator
    }
    var dominator = parent
    for current in node.indices.dropFirst() {
      while dominator[current] > forest.semidominator[current] {
        dominator[current] = dominator[Int(dominator[current])]
      }
    }
    return dominator
  }
}

/// The walk's tree, as far as it is linked, with compressed paths.
private struct CompressedForest {
  var ancestor: [Int32]
  /// The lowest semidominator on the compressed path from each node.
  var label: [Int32]
  var semidominator: [Int32]
  private var path: [Int32] = []

  init(ancestor: [Int32]) {
    self.ancestor = ancestor
    label = ancestor.indices.map { Int32($0) }
    semidominator = label
  }

  /// The lowest semidominator on the way up from a node to those that are not linked yet.
  ///
  /// - Parameter current: the node under way: only higher numbers are linked to their parents.
  mutating func lowest(from start: Int32, above current: Int32) -> Int32 {
    guard start > current else { return start }
    var top = start
    while ancestor[Int(top)] > current {
      path.append(top)
      top = ancestor[Int(top)]
    }
    var best = label[Int(top)]
    let beyond = ancestor[Int(top)]
    while let below = path.popLast() {
      best = min(best, label[Int(below)])
      label[Int(below)] = best
      ancestor[Int(below)] = beyond
    }
    return label[Int(start)]
  }
}

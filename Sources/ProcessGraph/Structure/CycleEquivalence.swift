/// Which edges of a strongly connected graph are cycle equivalent: every cycle with one of them has
/// the other too.
///
/// In such a graph it makes no difference whether cycles follow the direction of edges, so the search
/// ignores it. In its tree two edges are equivalent exactly where the same back edges, the *brackets*,
/// lead over them; and the topmost bracket with the number of brackets tells the sets apart.
///
/// - Source: R. Johnson, D. Pearson, K. Pingali, The program structure tree, PLDI 1994.
struct CycleEquivalence {
  /// The class of each edge.
  private(set) var classOf: [Int]
  private var classCount = 0

  /// - Parameter root: where the search begins; it must reach every edge when direction is ignored.
  init(of graph: Adjacency, root: Int) {
    let tree = UndirectedTree(of: graph, root: root)
    classOf = [Int](repeating: -1, count: graph.edgeCount)
    for edge in 0..<graph.edgeCount where graph.source(of: edge) == graph.target(of: edge) {
      classOf[edge] = newClass()
    }
    number(tree)
  }

  private mutating func newClass() -> Int {
    defer { classCount += 1 }
    return classCount
  }

  private mutating func number(_ tree: UndirectedTree) {
    let count = tree.node.count
    let none = count
    var brackets = BracketLists(listCount: count, edgeCount: classOf.count)
    /// The highest node to which a back edge from below leads, by preorder number.
    var highest = [Int](repeating: none, count: count)
    /// The same among the children of a node: the highest of all, and of all but that one.
    var highestChild = highest
    var secondChild = highest
    /// The caps that end at a node.
    var capsTo = [[Int]](repeating: [], count: count)

    for current in (0..<count).reversed() {
      let direct = tree.upEdges(from: current).map(\.to).min() ?? none
      highest[current] = min(direct, highestChild[current])
      for cap in capsTo[current] { brackets.remove(cap, from: current) }
      for edge in tree.downEdges(to: current) {
        brackets.remove(edge, from: current)
        if classOf[edge] < 0 { classOf[edge] = newClass() }
      }
      for (edge, _) in tree.upEdges(from: current) { brackets.push(edge, to: current) }
      if secondChild[current] < min(direct, current) {
        let cap = brackets.addBracket()
        capsTo[secondChild[current]].append(cap)
        brackets.push(cap, to: current)
      }
      guard current > 0 else { continue }
      let edge = tree.parentEdge[current]
      if let top = brackets.top(of: current) {
        let size = brackets.size(of: current)
        if brackets.recentSize[top] != size {
          brackets.recentSize[top] = size
          brackets.recentClass[top] = newClass()
        }
        classOf[edge] = brackets.recentClass[top]
        if size == 1, top < classOf.count { classOf[top] = classOf[edge] }
      } else {
        classOf[edge] = newClass()
      }
      let parent = tree.parent[current]
      if highest[current] < highestChild[parent] {
        secondChild[parent] = highestChild[parent]
        highestChild[parent] = highest[current]
      } else {
        secondChild[parent] = min(secondChild[parent], highest[current])
      }
      brackets.append(current, to: parent)
    }
  }
}

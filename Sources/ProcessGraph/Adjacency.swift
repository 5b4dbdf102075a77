/// The bare structure of a directed graph: nodes and edges as integers, in compressed rows.
///
/// Nodes are `0 ..< nodeCount`, edges are `0 ..< edgeCount` in the order in which they were given.
/// The edges that leave a node, and those that enter it, stand in one contiguous row each, so that
/// an algorithm walks both ways without allocating. Parallel edges and loops are allowed: two exits
/// of a decision may lead to the same step.
///
/// All algorithms of this module work on this type and none of them recurses, so that a chain of a
/// million nodes is as safe as one of ten.
public struct Adjacency: Sendable, Hashable {
  /// How many nodes there are.
  public let nodeCount: Int

  @usableFromInline let sources: [Int32]
  @usableFromInline let targets: [Int32]
  @usableFromInline let outgoingRows: Rows
  @usableFromInline let incomingRows: Rows

  /// Builds both directions.
  ///
  /// - Parameters:
  ///   - nodeCount: how many nodes there are.
  ///   - edges: source and target of each edge; both must be below `nodeCount`.
  /// - Complexity: O(n + m) in time and space.
  public init(nodeCount: Int, edges: [(source: Int, target: Int)]) {
    precondition(nodeCount >= 0, "a graph has no negative number of nodes")
    for edge in edges {
      precondition(
        (0..<nodeCount).contains(edge.source) && (0..<nodeCount).contains(edge.target),
        "an edge joins two nodes of the graph"
      )
    }
    self.nodeCount = nodeCount
    sources = edges.map { Int32($0.source) }
    targets = edges.map { Int32($0.target) }
    outgoingRows = Rows(nodeCount: nodeCount, keys: sources)
    incomingRows = Rows(nodeCount: nodeCount, keys: targets)
  }

  /// How many edges there are.
  public var edgeCount: Int { sources.count }

  /// The node that an edge leaves. - Complexity: O(1).
  public func source(of edge: Int) -> Int { Int(sources[edge]) }

  /// The node that an edge enters. - Complexity: O(1).
  public func target(of edge: Int) -> Int { Int(targets[edge]) }

  /// The edges that leave a node, in the order in which they were given. - Complexity: O(1).
  public func outgoing(of node: Int) -> Row { outgoingRows[node] }

  /// The edges that enter a node, in the order in which they were given. - Complexity: O(1).
  public func incoming(of node: Int) -> Row { incomingRows[node] }

  /// The nodes at the other end of the edges that leave a node; one entry an edge.
  public func successors(of node: Int) -> [Int] { outgoing(of: node).map(target) }

  /// The nodes at the other end of the edges that enter a node; one entry an edge.
  public func predecessors(of node: Int) -> [Int] { incoming(of: node).map(source) }

  /// The same graph with every edge turned round; edges keep their numbers.
  ///
  /// - Complexity: O(1): the two directions change places.
  public var reversed: Adjacency {
    Adjacency(
      nodeCount: nodeCount, sources: targets, targets: sources,
      outgoingRows: incomingRows, incomingRows: outgoingRows)
  }

  private init(
    nodeCount: Int, sources: [Int32], targets: [Int32], outgoingRows: Rows, incomingRows: Rows
  ) {
    self.nodeCount = nodeCount
    self.sources = sources
    self.targets = targets
    self.outgoingRows = outgoingRows
    self.incomingRows = incomingRows
  }
}

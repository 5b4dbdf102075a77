/// A directed graph whose nodes and edges have kinds.
///
/// The kinds are the caller's words; the structure underneath is an ``Adjacency``, on which all
/// algorithms work. A value: copying it is cheap and two graphs compare by content.
public struct Graph<NodeKind, EdgeKind>: Sendable, Hashable
where NodeKind: Hashable & Sendable, EdgeKind: Hashable & Sendable {
  /// The kind of each node.
  public let nodeKinds: [NodeKind]
  /// The kind of each edge.
  public let edgeKinds: [EdgeKind]
  /// Nodes and edges as integers.
  public let adjacency: Adjacency

  /// An edge as it is given to ``init(nodes:edges:)``.
  public struct Edge: Sendable, Hashable {
    public var source: Int
    public var target: Int
    public var kind: EdgeKind

    public init(from source: Int, to target: Int, _ kind: EdgeKind) {
      self.source = source
      self.target = target
      self.kind = kind
    }
  }

  /// Builds the graph; node and edge numbers are positions in the arguments.
  ///
  /// - Complexity: O(n + m).
  public init(nodes: [NodeKind], edges: [Edge]) {
    nodeKinds = nodes
    edgeKinds = edges.map(\.kind)
    adjacency = Adjacency(
      nodeCount: nodes.count, edges: edges.map { ($0.source, $0.target) })
  }

  /// The edges of one kind that leave a node. - Complexity: O(out-degree).
  public func outgoing(of node: Int, _ kind: EdgeKind) -> [Int] {
    adjacency.outgoing(of: node).filter { edgeKinds[$0] == kind }
  }

  /// The edges of one kind that enter a node. - Complexity: O(in-degree).
  public func incoming(of node: Int, _ kind: EdgeKind) -> [Int] {
    adjacency.incoming(of: node).filter { edgeKinds[$0] == kind }
  }

  /// The structure without the edges for which `isExcluded` holds, and the old number of each edge
  /// that is left.
  ///
  /// - Complexity: O(n + m).
  public func excludingEdges(
    where isExcluded: (EdgeKind) -> Bool
  ) -> (adjacency: Adjacency, originalEdges: [Int]) {
    let kept = edgeKinds.indices.filter { !isExcluded(edgeKinds[$0]) }
    let edges = kept.map { (source: adjacency.source(of: $0), target: adjacency.target(of: $0)) }
    return (Adjacency(nodeCount: nodeKinds.count, edges: edges), kept)
  }
}

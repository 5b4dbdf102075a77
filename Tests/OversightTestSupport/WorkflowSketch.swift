public import ProcessGraph

/// A small workflow graph written as a line of text: `"start>fork fork>a fork>b"`.
///
/// A node without edges in is a start, one without edges out an end, unless said otherwise. Names
/// that begin with `fork`, `join`, `or` (a split) and `meet` (an inclusive join) say what a node is;
/// all others are entered and left exclusively.
public struct WorkflowSketch: Sendable {
  public let graph: WorkflowGraph
  private let names: [String]

  public init(_ line: String) {
    var names: [String] = []
    func number(_ name: Substring) -> Int {
      if let known = names.firstIndex(of: String(name)) { return known }
      names.append(String(name))
      return names.count - 1
    }
    let edges = line.split(separator: " ").map { edge in
      let ends = edge.split(separator: ">")
      return (source: number(ends[0]), target: number(ends[1]))
    }
    let nodes = names.map { name in
      if name.hasPrefix("fork") { return WorkflowGraph.Node.fork }
      if name.hasPrefix("join") { return WorkflowGraph.Node.join }
      if name.hasPrefix("or") { return WorkflowGraph.Node.inclusiveSplit }
      return name.hasPrefix("meet") ? WorkflowGraph.Node.inclusiveJoin : .step
    }
    let targets = Set(edges.map(\.target))
    let sources = Set(edges.map(\.source))
    graph = WorkflowGraph(
      nodes: nodes, edges: edges,
      starts: names.indices.filter { !targets.contains($0) && !names[$0].hasPrefix("lost") },
      ends: names.indices.filter { !sources.contains($0) && !names[$0].hasPrefix("stuck") })
    self.names = names
  }

  public func names(of nodes: [Int]) -> [String] { nodes.map { names[$0] }.sorted() }

  /// The edges as `source>target`, sorted.
  public func names(ofEdges edges: [Int]) -> [String] {
    edges.map {
      names[graph.adjacency.source(of: $0)] + ">" + names[graph.adjacency.target(of: $0)]
    }.sorted()
  }
}

internal import ProcessGraph

/// A process that was made for measuring, and which of its nodes are steps.
struct MadeProcess {
  let graph: WorkflowGraph
  /// The nodes that somebody performs; the others are gateways, starts and ends.
  let steps: [Int]

  /// What an algorithm has to look at.
  var elementCount: Int { graph.nodes.count + graph.adjacency.edgeCount }

  var summary: String {
    "\(graph.nodes.count.grouped) nodes, \(graph.adjacency.edgeCount.grouped) flows"
  }

  /// Steps one after the other.
  static func chain(steps: Int) -> MadeProcess {
    let graph = WorkflowGraph(
      nodes: [WorkflowGraph.Node](repeating: .step, count: steps + 2),
      edges: (0...steps).map { ($0, $0 + 1) }, starts: [0], ends: [steps + 1])
    return MadeProcess(graph: graph, steps: Array(1...steps))
  }

  /// One fork, and its branches of so many steps each.
  static func fork(branches: Int, steps: Int) -> MadeProcess {
    var nodes: [WorkflowGraph.Node] = [.step, .fork, .join, .step]
    var edges = [(source: 0, target: 1), (source: 2, target: 3)]
    for _ in 0..<branches {
      var last = 1
      for _ in 0..<steps {
        edges.append((last, nodes.count))
        last = nodes.count
        nodes.append(.step)
      }
      edges.append((last, 2))
    }
    let graph = WorkflowGraph(nodes: nodes, edges: edges, starts: [0], ends: [3])
    return MadeProcess(graph: graph, steps: Array(4..<nodes.count))
  }
}

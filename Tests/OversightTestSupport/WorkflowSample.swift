public import ProcessGraph

/// A random workflow graph with the seed and the shape that bring it back.
public struct WorkflowSample: Sendable, CustomStringConvertible {
  public let seed: Int
  public let shape: WorkflowShape
  public let graph: WorkflowGraph

  /// - Parameter allowsInclusive: whether the graph may have inclusive routing; some have.
  public init(
    _ family: WorkflowFamily, seed: Int, steps: ClosedRange<Int>, allowsInclusive: Bool
  ) {
    var generator = SeededGenerator(seed: UInt64(seed))
    shape = WorkflowShape(
      family, steps: Int.random(in: steps, using: &generator),
      hasLoops: generator.chance(40),
      hasInclusiveBlocks: generator.chance(35) && allowsInclusive,
      hasSeveralEnds: generator.chance(40))
    graph = WorkflowGraph.random(shape, using: &generator)
    self.seed = seed
  }

  /// The same with one edge led to another node, so that ways are lost and cycles have no way out.
  public var bent: WorkflowGraph {
    var generator = SeededGenerator(seed: UInt64(seed))
    let adjacency = graph.adjacency
    var edges = (0..<adjacency.edgeCount).map {
      (source: adjacency.source(of: $0), target: adjacency.target(of: $0))
    }
    let targets = graph.nodes.indices.filter { !graph.starts.contains($0) }
    if let edge = edges.indices.randomElement(using: &generator),
      let target = targets.randomElement(using: &generator)
    {
      edges[edge].target = target
    }
    return WorkflowGraph(
      nodes: graph.nodes, edges: edges, starts: graph.starts, ends: graph.ends)
  }

  /// The same with inclusive routing at about every third side of a node.
  public var madeInclusive: WorkflowGraph {
    var generator = SeededGenerator(seed: UInt64(seed))
    let nodes = graph.nodes.map { node in
      WorkflowGraph.Node(
        entry: generator.chance(35) ? .inclusive : node.entry,
        exit: generator.chance(35) ? .inclusive : node.exit)
    }
    let adjacency = graph.adjacency
    let edges = (0..<adjacency.edgeCount).map {
      (source: adjacency.source(of: $0), target: adjacency.target(of: $0))
    }
    return WorkflowGraph(nodes: nodes, edges: edges, starts: graph.starts, ends: graph.ends)
  }

  public var description: String {
    "\(shape.family), seed \(seed), \(shape.steps) steps"
  }
}

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

  public var description: String {
    "\(shape.family), seed \(seed), \(shape.steps) steps"
  }
}

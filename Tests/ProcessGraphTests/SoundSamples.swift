import OversightTestSupport
import ProcessGraph

/// Random graphs of the families that are sound as they are made, with what is asked about them.
enum SoundSamples {
  static let families = WorkflowFamily.allCases.filter { $0.isSound == true }

  static func graph(
    _ family: WorkflowFamily, steps: ClosedRange<Int>, using generator: inout SeededGenerator
  ) -> WorkflowGraph {
    let shape = WorkflowShape(
      family, steps: Int.random(in: steps, using: &generator), hasLoops: generator.chance(40),
      hasInclusiveBlocks: generator.chance(25), hasSeveralEnds: generator.chance(50))
    return WorkflowGraph.random(shape, using: &generator)
  }

  /// Graphs small enough for the oracle.
  static func forEach(
    _ count: Int, seed: UInt64, steps: ClosedRange<Int>,
    _ body: (ExecutionOracle, inout SeededGenerator) throws -> Void
  ) rethrows {
    var compared = 0
    for family in families {
      for index in 0..<count {
        var generator = SeededGenerator(seed: seed << 32 + UInt64(index))
        let graph = graph(family, steps: steps, using: &generator)
        if let oracle = ExecutionOracle(graph) {
          compared += 1
          try body(oracle, &generator)
        }
      }
    }
    Fuzz.report(compared, "supervision and agents, seed \(seed)")
  }
}

extension WorkflowGraph {
  var elements: [Element] {
    nodes.indices.map { .node($0) } + (0..<adjacency.edgeCount).map { .edge($0) }
  }

  func randomElements(_ percent: Int, using generator: inout SeededGenerator) -> ElementSet {
    var set = noElements
    for element in elements where generator.chance(percent) { set.insert(element) }
    return set
  }

  /// One end or more.
  func randomEnds(using generator: inout SeededGenerator) -> Set<Int> {
    let some = ends.filter { _ in generator.chance(60) }
    return Set(some.isEmpty ? [ends[0]] : some)
  }
}

import OversightTestSupport
import ProcessGraph
import Testing

/// The generator keeps its word, so that what is tried on its graphs means something.
struct RandomWorkflowTests {
  @Test("Families that are sound or unsound as they are made are so by definition")
  func familiesKeepTheirWord() throws {
    for family in WorkflowFamily.allCases {
      guard let expected = family.isSound else { continue }
      var decided = 0
      for seed in 0..<150 {
        var generator = SeededGenerator(seed: UInt64(seed))
        let shape = WorkflowShape(
          family, steps: Int.random(in: 4...14, using: &generator),
          hasLoops: generator.chance(40), hasInclusiveBlocks: generator.chance(25),
          hasSeveralEnds: generator.chance(40))
        let graph = WorkflowGraph.random(shape, using: &generator)
        guard let isSound = StateSpace(graph, limit: 3_000).isSound else { continue }
        decided += 1
        #expect(isSound == expected, "\(family) with seed \(seed)")
      }
      #expect(decided > 100)
    }
  }

  @Test("Arbitrary graphs are sound and unsound, in every way")
  func arbitraryGraphsDiffer() {
    var sound = 0
    var deadlocked = 0
    var doubled = 0
    var improper = 0
    for seed in 0..<600 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let shape = WorkflowShape(
        .arbitrary, steps: Int.random(in: 4...9, using: &generator), hasLoops: generator.chance(50))
      let space = StateSpace(WorkflowGraph.random(shape, using: &generator), limit: 2_000)
      if space.isSound == true { sound += 1 }
      if space.hasDeadlock { deadlocked += 1 }
      if space.hasDoubledToken { doubled += 1 }
      if space.hasImproperEnd { improper += 1 }
    }
    #expect(sound > 20 && deadlocked > 20 && doubled > 20 && improper > 20)
  }
}

import OversightTestSupport
import ProcessGraph
import Testing

struct BlockStructureTests {
  @Test("A graph made of blocks is one block, which holds every node and edge once")
  func structuredGraphsAreOneBlock() {
    for seed in 0..<500 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let shape = WorkflowShape(
        .structured, steps: Int.random(in: 2...40, using: &generator),
        hasLoops: generator.chance(50), hasInclusiveBlocks: generator.chance(50))
      let graph = WorkflowGraph.random(shape, using: &generator)
      let structure = graph.blockStructure
      guard let root = structure.root else {
        Issue.record("seed \(seed) leaves a remainder")
        continue
      }
      let elements = structure.elements(of: root)
      #expect(elements.nodes.sorted() == Array(graph.nodes.indices))
      #expect(elements.edges.sorted() == Array(0..<graph.adjacency.edgeCount))
    }
  }

  @Test("What is left of a graph is sound exactly where the graph is")
  func reductionsKeepSoundness() {
    var left = 0
    for family in WorkflowFamily.allCases {
      for seed in 0..<250 {
        var generator = SeededGenerator(seed: UInt64(seed))
        let shape = WorkflowShape(
          family, steps: Int.random(in: 4...9, using: &generator),
          hasLoops: generator.chance(50), hasInclusiveBlocks: generator.chance(30),
          hasSeveralEnds: generator.chance(50))
        let graph = WorkflowGraph.random(shape, using: &generator)
        guard let isSound = StateSpace(graph, limit: 2_000).isSound else { continue }
        let structure = graph.blockStructure
        guard let remainder = structure.remainder else {
          #expect(isSound, "\(family) with seed \(seed)")
          continue
        }
        left += 1
        let isRestSound = StateSpace(remainder.graph, limit: 2_000).isSound
        #expect(isRestSound == isSound, "\(family) with seed \(seed)")
        let parts = (remainder.blockOfNode + remainder.blockOfEdge).map(structure.elements)
        #expect(parts.flatMap(\.nodes).sorted() == Array(graph.nodes.indices))
        #expect(parts.flatMap(\.edges).sorted() == Array(0..<graph.adjacency.edgeCount))
      }
    }
    #expect(left > 300)
  }

  @Test("Blocks are written with their routing, children before parents")
  func blocksOfALoopInADecision() throws {
    // 0 → 1, then either 2 ⇄ 3 as a loop or 4, then 5 → 6.
    let graph = WorkflowGraph(
      nodes: Array(repeating: .step, count: 7),
      edges: [(0, 1), (1, 2), (2, 3), (3, 2), (3, 5), (1, 4), (4, 5), (5, 6)],
      starts: [0], ends: [6])
    let structure = graph.blockStructure
    let root = try #require(structure.root)
    guard case .sequence(let parts) = structure.blocks[root] else {
      Issue.record("the whole is a sequence")
      return
    }
    let branches = parts.compactMap { part -> [Int]? in
      if case .branches(.exclusive, let branches) = structure.blocks[part] { branches } else { nil }
    }
    #expect(branches.count == 1)
    #expect(branches[0].map { structure.elements(of: $0).nodes } == [[2, 3], [4]])
    #expect(
      structure.blocks.contains {
        if case .loop(let body, let redo) = $0 {
          structure.elements(of: body).nodes == [2, 3]
            && structure.elements(of: redo).edges == [3]
        } else {
          false
        }
      })
    for (place, block) in structure.blocks.enumerated() {
      switch block {
      case .node, .edge: break
      case .sequence(let parts), .branches(_, let parts): #expect(parts.allSatisfy { $0 < place })
      case .loop(let body, let redo): #expect(body < place && redo < place)
      }
    }
  }

  @Test("Several starts and ends are branches, and a fork that meets in a merge is left over")
  func startsAndEnds() {
    let open = WorkflowGraph(
      nodes: Array(repeating: .step, count: 6),
      edges: [(0, 2), (1, 2), (2, 3), (3, 4), (3, 5)], starts: [0, 1], ends: [4, 5])
    #expect(open.blockStructure.root != nil)
    let doubled = WorkflowGraph(
      nodes: [.step, .fork, .step, .step], edges: [(0, 1), (1, 2), (1, 2), (2, 3)],
      starts: [0], ends: [3])
    #expect(doubled.blockStructure.root == nil)
  }

  @Test("A chain of two hundred thousand steps is one sequence")
  func longChain() {
    let count = 200_000
    let graph = WorkflowGraph(
      nodes: Array(repeating: .step, count: count), edges: (1..<count).map { ($0 - 1, $0) },
      starts: [0], ends: [count - 1])
    let structure = graph.blockStructure
    guard let root = structure.root, case .sequence(let parts) = structure.blocks[root] else {
      Issue.record("a chain is a sequence")
      return
    }
    #expect(parts.count == 2 * count - 1)
  }
}

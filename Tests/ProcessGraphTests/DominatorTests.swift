import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Dominators")
struct DominatorTests {
  private static let methods: [DominatorMethod] = [.iteration, .semidominators]

  @Test("A node dominates another exactly where the other is out of reach without it")
  func definition() {
    var generator = SeededGenerator(seed: 51)
    for list in EdgeList.samples(2_000, seed: 51) {
      let roots = Self.roots(of: list, using: &generator)
      let expected = list.domination(from: roots)
      for method in Self.methods {
        let dominators = list.adjacency.dominators(from: roots, by: method)
        for first in 0..<list.nodeCount {
          #expect(dominators.contains(first) == expected[first].contains(true), "\(list) \(roots)")
          for second in 0..<list.nodeCount {
            #expect(
              dominators.dominates(first, second) == expected[first][second], "\(list) \(roots)")
          }
        }
      }
    }
  }

  @Test("The chain of a node holds its dominators, the nearest first")
  func chains() {
    var generator = SeededGenerator(seed: 52)
    for list in EdgeList.samples(2_000, seed: 52) {
      let roots = Self.roots(of: list, using: &generator)
      let expected = list.domination(from: roots)
      for method in Self.methods {
        let dominators = list.adjacency.dominators(from: roots, by: method)
        for node in 0..<list.nodeCount {
          // What dominates more of the others stands nearer to the node.
          let chain = (0..<list.nodeCount).filter { expected[$0][node] }
            .sorted { first, second in expected[second][first] }
          #expect(dominators.chain(of: node) == chain, "\(list) \(roots)")
          #expect(dominators.immediateDominator(of: node) == chain.dropFirst().first)
        }
      }
    }
  }

  @Test("Post-dominators are the dominators of the reversed graph")
  func postDominators() {
    // A decision, two branches, a merge, and a loop behind it.
    let graph = Adjacency(
      nodeCount: 6, edges: [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (4, 3), (4, 5)])
    let after = graph.reversed.dominators(from: [5])
    #expect(after.immediateDominator(of: 0) == 3)
    #expect(after.chain(of: 1) == [1, 3, 4, 5])
    #expect(after.dominates(4, 3))
    #expect(!after.dominates(1, 0))
    #expect(after.immediateDominator(of: 5) == nil)
  }

  @Test("Both methods agree on graphs of thousands of nodes, and the default takes either")
  func methodsAgree() {
    var generator = SeededGenerator(seed: 53)
    for count in [2_000, 12_000] {
      // Near jumps make deep trees, and some lead back.
      let edges = (0..<(2 * count)).map { _ in
        let source = Int.random(in: 0..<count, using: &generator)
        let reach = Int.random(in: -3...9, using: &generator)
        return (source: source, target: min(max(source + reach, 0), count - 1))
      }
      let graph = EdgeList(nodeCount: count, edges: edges + EdgeList.chain(count / 2).edges)
        .adjacency
      let roots = [0, count / 2]
      let answers = Self.methods.map { graph.dominators(from: roots, by: $0) }
      let standard = graph.dominators(from: roots)
      for node in 0..<count {
        let above = answers[0].immediateDominator(of: node)
        #expect(answers[1].immediateDominator(of: node) == above)
        #expect(standard.immediateDominator(of: node) == above)
      }
    }
  }

  @Test("A chain of 300,000 nodes has as deep a tree", arguments: [0, 1])
  func chain(_ method: Int) {
    let count = 300_000
    let graph = EdgeList.chain(count).adjacency
    let dominators = graph.dominators(from: [0], by: Self.methods[method])
    #expect(dominators.chain(of: count - 1).count == count)
    #expect(dominators.dominates(1, count - 1))
    #expect(!dominators.dominates(count - 1, 1))
  }

  private static func roots(of list: EdgeList, using generator: inout SeededGenerator) -> [Int] {
    let count = Int.random(in: 0...3, using: &generator)
    return (0..<list.nodeCount).shuffled(using: &generator).prefix(max(1, count)).map { $0 }
  }
}

extension EdgeList {
  /// For any two nodes whether the first dominates the second, by taking the first away.
  func domination(from roots: [Int]) -> [[Bool]] {
    let reached = reach(from: roots, without: nil)
    return (0..<nodeCount).map { node in
      let left = reach(from: roots, without: node)
      return (0..<nodeCount).map { reached[node] && reached[$0] && !left[$0] }
    }
  }

  private func reach(from roots: [Int], without removed: Int?) -> [Bool] {
    var isReached = (0..<nodeCount).map { roots.contains($0) && $0 != removed }
    for _ in 0..<nodeCount {
      for edge in edges where isReached[edge.source] && edge.target != removed {
        isReached[edge.target] = true
      }
    }
    return isReached
  }
}

import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Orders and ranks")
struct OrderTests {
  @Test("Without its back edges a graph is acyclic, and each of them lies on a cycle")
  func backEdges() {
    var generator = SeededGenerator(seed: 21)
    for list in EdgeList.samples(3_000, seed: 21) {
      let roots = (0..<list.nodeCount).shuffled(using: &generator).prefix(2)
      let back = list.adjacency.backEdges(from: Array(roots))
      #expect(list.without(back).isAcyclic, "\(list) \(roots)")
      let distance = list.distances()
      for edge in back {
        let (source, target) = list.edges[edge]
        #expect(distance[target][source] != nil, "\(list) \(roots)")
      }
      #expect(back.isEmpty == list.isAcyclic, "\(list)")
    }
  }

  @Test("The back edge of a cycle is the one that leads back to the root")
  func rootDecides() {
    let cycle = Adjacency(nodeCount: 3, edges: [(0, 1), (1, 2), (2, 0)])
    #expect(cycle.backEdges() == [2])
    #expect(cycle.backEdges(from: [1]) == [0])
    #expect(cycle.backEdges(from: [2, 0]) == [1])
  }

  @Test("Loops and all of several parallel edges back are back edges")
  func loopsAndParallels() {
    let graph = Adjacency(nodeCount: 2, edges: [(0, 0), (0, 1), (1, 0), (1, 0)])
    #expect(graph.backEdges() == [0, 2, 3])
  }

  @Test("The topological order is the lexicographically smallest one, or none")
  func topologicalOrder() {
    for list in EdgeList.samples(4_000, seed: 22) {
      #expect(list.adjacency.topologicalOrder() == list.smallestOrder, "\(list)")
      let back = list.adjacency.backEdges()
      #expect(
        list.adjacency.topologicalOrder(ignoring: back) == list.without(back).smallestOrder,
        "\(list)"
      )
    }
  }

  @Test("A numbering that is topological already is kept")
  func keepsNumbering() {
    for list in EdgeList.samples(1_000, seed: 23) {
      let forward = EdgeList(
        nodeCount: list.nodeCount,
        edges: list.edges.filter { $0.source < $0.target }
      )
      #expect(forward.adjacency.topologicalOrder() == Array(0..<list.nodeCount), "\(forward)")
    }
  }

  @Test("A rank is the length of the longest walk to the node; a cycle has none")
  func ranks() {
    for list in EdgeList.samples(3_000, seed: 24) {
      #expect(list.adjacency.ranks() == (list.isAcyclic ? list.longestWalks : nil), "\(list)")
      let back = list.adjacency.backEdges()
      #expect(
        list.adjacency.ranks(ignoring: back) == list.without(back).longestWalks,
        "\(list)"
      )
    }
  }
}

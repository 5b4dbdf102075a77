import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Graphs with kinds")
struct GraphTests {
  enum Kind: CaseIterable { case red, green, blue }

  @Test("Edges of a kind are those edges of the row that have it")
  func edgesOfAKind() {
    for (list, graph) in samples(seed: 31) {
      #expect(graph.adjacency == list.adjacency)
      for node in 0..<list.nodeCount {
        for kind in Kind.allCases {
          #expect(
            graph.outgoing(of: node, kind)
              == list.outgoing(of: node).filter { graph.edgeKinds[$0] == kind }
          )
          #expect(
            graph.incoming(of: node, kind)
              == list.incoming(of: node).filter { graph.edgeKinds[$0] == kind }
          )
        }
      }
    }
  }

  @Test("The example of the documentation answers as it says")
  func example() {
    let graph = Adjacency(nodeCount: 4, edges: [(0, 1), (1, 2), (2, 1), (2, 3)])
    #expect(graph.reachable(from: [0]).path(to: 3) == [0, 1, 3])
    #expect(graph.stronglyConnectedComponents().isOnCycle(1))
    #expect(graph.topologicalOrder(ignoring: graph.backEdges()) == [0, 1, 2, 3])
  }

  @Test("Excluding a kind leaves the other edges in order, with their old numbers")
  func excludingEdges() {
    for (list, graph) in samples(seed: 32) {
      let (rest, original) = graph.excludingEdges { $0 == .red }
      #expect(original == list.edges.indices.filter { graph.edgeKinds[$0] != .red })
      #expect(rest == list.without(Set(list.edges.indices).subtracting(original)).adjacency)
    }
  }

  @Test("Excluding nothing keeps the graph, excluding everything keeps its nodes")
  func extremes() {
    for (list, graph) in samples(seed: 33) {
      #expect(graph.excludingEdges { _ in false }.adjacency == list.adjacency)
      let (bare, original) = graph.excludingEdges { _ in true }
      #expect(bare.nodeCount == list.nodeCount)
      #expect(bare.edgeCount == 0)
      #expect(original.isEmpty)
    }
  }

  private func samples(seed: UInt64) -> [(EdgeList, Graph<Int, Kind>)] {
    var generator = SeededGenerator(seed: seed)
    return EdgeList.samples(1_000, seed: seed).map { list in
      let edges = list.edges.map {
        Graph<Int, Kind>.Edge(
          from: $0.source,
          to: $0.target,
          Kind.allCases.randomElement(using: &generator) ?? .red
        )
      }
      return (list, Graph(nodes: Array(0..<list.nodeCount), edges: edges))
    }
  }
}

import ProcessGraph
import Testing

@Suite("Rows of edges")
struct AdjacencyTests {
  @Test("Rows name the edges of a node in the order in which they were given")
  func rows() {
    for list in EdgeList.samples(3_000, seed: 1) {
      let graph = list.adjacency
      #expect(graph.nodeCount == list.nodeCount)
      #expect(graph.edgeCount == list.edges.count)
      for node in 0..<list.nodeCount {
        #expect(Array(graph.outgoing(of: node)) == list.outgoing(of: node), "\(list)")
        #expect(Array(graph.incoming(of: node)) == list.incoming(of: node), "\(list)")
        #expect(graph.successors(of: node) == list.outgoing(of: node).map { list.edges[$0].target })
        #expect(
          graph.predecessors(of: node) == list.incoming(of: node).map { list.edges[$0].source }
        )
      }
      for (edge, ends) in list.edges.enumerated() {
        #expect(graph.source(of: edge) == ends.source)
        #expect(graph.target(of: edge) == ends.target)
      }
    }
  }

  @Test("The reversed graph has every edge turned round under the same number")
  func reversed() {
    for list in EdgeList.samples(2_000, seed: 2) {
      let turned = EdgeList(
        nodeCount: list.nodeCount,
        edges: list.edges.map { ($0.target, $0.source) }
      )
      #expect(list.adjacency.reversed == turned.adjacency, "\(list)")
      #expect(list.adjacency.reversed.reversed == list.adjacency, "\(list)")
    }
  }

  @Test("A loop leaves and enters its node, and parallel edges stay apart")
  func loopsAndParallels() {
    let graph = Adjacency(nodeCount: 2, edges: [(0, 0), (0, 1), (0, 1)])
    #expect(Array(graph.outgoing(of: 0)) == [0, 1, 2])
    #expect(Array(graph.incoming(of: 0)) == [0])
    #expect(graph.successors(of: 0) == [0, 1, 1])
    #expect(Array(graph.incoming(of: 1)) == [1, 2])
  }

  @Test("An empty graph answers every question")
  func empty() {
    let graph = Adjacency(nodeCount: 0, edges: [])
    #expect(graph.edgeCount == 0)
    #expect(graph.reversed == graph)
    #expect(graph.reachable(from: []).order.isEmpty)
    #expect(graph.stronglyConnectedComponents().count == 0)
    #expect(graph.stronglyConnectedComponents().members.isEmpty)
    #expect(graph.backEdges().isEmpty)
    #expect(graph.topologicalOrder() == [])
    #expect(graph.ranks() == [])
  }

  @Test("Two graphs are equal exactly where their nodes and edges are")
  func equality() {
    let graph = Adjacency(nodeCount: 3, edges: [(0, 1), (1, 2)])
    #expect(graph == Adjacency(nodeCount: 3, edges: [(0, 1), (1, 2)]))
    #expect(graph != Adjacency(nodeCount: 4, edges: [(0, 1), (1, 2)]))
    #expect(graph != Adjacency(nodeCount: 3, edges: [(1, 2), (0, 1)]))
  }
}

import ProcessGraph
import Testing

/// None of the algorithms recurses, so depth costs memory on the heap and never the stack.
@Suite("A chain of 200,000 nodes")
struct LongChainTests {
  private let count = 200_000

  @Test("Searches, components and orders of a long chain end well")
  func chain() {
    let graph = EdgeList.chain(count).adjacency
    #expect(graph.reachable(from: [0]).path(to: count - 1)?.count == count - 1)
    #expect(graph.reversed.reachable(from: [count - 1]).contains(0))
    #expect(graph.stronglyConnectedComponents().count == count)
    #expect(graph.backEdges().isEmpty)
    #expect(graph.topologicalOrder()?.last == count - 1)
    #expect(graph.ranks()?.last == count - 1)
  }

  @Test("A circle as long is one component with one back edge")
  func circle() {
    var list = EdgeList.chain(count)
    list.edges.append((count - 1, 0))
    let graph = list.adjacency
    #expect(graph.stronglyConnectedComponents().count == 1)
    #expect(graph.backEdges() == [count - 1])
    #expect(graph.topologicalOrder() == nil)
    #expect(graph.ranks(ignoring: [count - 1])?.last == count - 1)
  }
}

import ProcessGraph
import Testing

@Suite("Strongly connected components")
struct ComponentTests {
  @Test("Two nodes share a component exactly where they reach each other")
  func mutualReachability() {
    for list in EdgeList.samples(3_000, seed: 11) {
      let distance = list.distances()
      let component = list.adjacency.stronglyConnectedComponents().componentOf
      for first in 0..<list.nodeCount {
        for second in 0..<list.nodeCount {
          let areMutual = distance[first][second] != nil && distance[second][first] != nil
          #expect((component[first] == component[second]) == areMutual, "\(list)")
        }
      }
    }
  }

  @Test("An edge between two components leads from the higher number to the lower")
  func numbering() {
    for list in EdgeList.samples(3_000, seed: 12) {
      let component = list.adjacency.stronglyConnectedComponents().componentOf
      for edge in list.edges {
        #expect(component[edge.source] >= component[edge.target], "\(list)")
      }
    }
  }

  @Test("Members hold every node once, in the component that it has, ascending")
  func members() {
    for list in EdgeList.samples(1_000, seed: 13) {
      let components = list.adjacency.stronglyConnectedComponents()
      let members = components.members
      #expect(members.count == components.count)
      #expect(members.allSatisfy { !$0.isEmpty && $0 == $0.sorted() }, "\(list)")
      #expect(members.flatMap { $0 }.sorted() == Array(0..<list.nodeCount))
      for (number, nodes) in members.enumerated() {
        #expect(nodes.allSatisfy { components.componentOf[$0] == number })
      }
    }
  }

  @Test("A node and an edge lie on a cycle exactly where a walk leads back")
  func cycles() {
    for list in EdgeList.samples(2_000, seed: 14) {
      let distance = list.distances()
      let components = list.adjacency.stronglyConnectedComponents()
      for (number, edge) in list.edges.enumerated() {
        let leadsBack = distance[edge.target][edge.source] != nil
        #expect(components.isOnCycle(edge: number) == leadsBack, "\(list)")
      }
      for node in 0..<list.nodeCount {
        let leadsBack = list.outgoing(of: node).contains {
          distance[list.edges[$0].target][node] != nil
        }
        #expect(components.isOnCycle(node) == leadsBack, "\(list)")
      }
    }
  }
}

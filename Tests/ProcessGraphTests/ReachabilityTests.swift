import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Reachability")
struct ReachabilityTests {
  @Test("A node is reached exactly where the transitive closure says so")
  func closure() {
    for list in EdgeList.samples(2_000, seed: 3) {
      let distance = list.distances()
      for start in 0..<list.nodeCount {
        let reached = list.adjacency.reachable(from: [start])
        for node in 0..<list.nodeCount {
          #expect(reached.contains(node) == (distance[start][node] != nil), "\(list)")
        }
        #expect(
          reached.order.sorted() == (0..<list.nodeCount).filter { distance[start][$0] != nil }
        )
      }
    }
  }

  @Test("A path is a walk of shortest length from a start to the node")
  func shortestPaths() throws {
    for list in EdgeList.samples(2_000, seed: 4) {
      let distance = list.distances()
      for start in 0..<list.nodeCount {
        let reached = list.adjacency.reachable(from: [start])
        for node in 0..<list.nodeCount {
          guard let length = distance[start][node] else {
            #expect(reached.path(to: node) == nil)
            continue
          }
          let path = try #require(reached.path(to: node))
          #expect(path.count == length, "\(list)")
          #expect(end(of: path, from: start, in: list) == node, "\(list)")
        }
      }
    }
  }

  @Test("Nodes are reached nearest first")
  func nearestFirst() {
    for list in EdgeList.samples(1_000, seed: 5) where list.nodeCount > 0 {
      let distance = list.distances()
      let lengths = list.adjacency.reachable(from: [0]).order.compactMap { distance[0][$0] }
      #expect(lengths == lengths.sorted(), "\(list)")
    }
  }

  @Test("Several starts reach what any of them reaches, on the shortest walk from any")
  func severalStarts() {
    for list in EdgeList.samples(1_000, seed: 6) where list.nodeCount > 1 {
      let starts = [list.nodeCount - 1, 0, 0]
      let distance = list.distances()
      let reached = list.adjacency.reachable(from: starts)
      for node in 0..<list.nodeCount {
        let nearest = starts.compactMap { distance[$0][node] }.min()
        #expect(reached.path(to: node)?.count == nearest, "\(list)")
      }
    }
  }

  @Test("A blocked node is neither entered nor passed, not even as a start")
  func blocked() {
    var generator = SeededGenerator(seed: 7)
    for list in EdgeList.samples(2_000, seed: 7) where list.nodeCount > 0 {
      let nodes = 0..<list.nodeCount
      let blocked = Set(nodes.filter { _ in Int.random(in: 0...3, using: &generator) == 0 })
      let distance = list.distances { blocked.contains($0) }
      for start in 0..<list.nodeCount {
        let reached = list.adjacency.reachable(from: [start]) { blocked.contains($0) }
        for node in 0..<list.nodeCount {
          #expect(reached.path(to: node)?.count == distance[start][node], "\(list) \(blocked)")
        }
      }
    }
  }

  @Test("Without some edges a search reaches what it reaches in the graph without them")
  func blockedEdges() {
    var generator = SeededGenerator(seed: 8)
    for list in EdgeList.samples(2_000, seed: 8) where list.nodeCount > 0 {
      let blocked = Set(list.edges.indices.filter { _ in generator.chance(25) })
      let node = Int.random(in: 0..<list.nodeCount, using: &generator)
      let distance = list.without(blocked).distances { $0 == node }
      let reached = list.adjacency.reachable(
        from: [0], avoiding: { $0 == node }, avoidingEdges: blocked.contains)
      for other in 0..<list.nodeCount {
        let path = reached.path(to: other)
        #expect(path?.count == distance[0][other], "\(list) \(blocked) \(node)")
        #expect(blocked.isDisjoint(with: path ?? []), "\(list) \(blocked)")
      }
    }
  }

  /// Where a walk ends; nil where its edges do not follow one another.
  private func end(of path: [Int], from start: Int, in list: EdgeList) -> Int? {
    var current = start
    for edge in path {
      guard list.edges[edge].source == current else { return nil }
      current = list.edges[edge].target
    }
    return current
  }
}

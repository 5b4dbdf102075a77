import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Lightest walks")
struct ShortestPathTests {
  @Test("Distances are those that relaxing every edge until nothing changes leads to")
  func distances() {
    for sample in Sample.samples(2_500, seed: 81) {
      let expected = sample.distances
      let paths = sample.paths
      for node in 0..<sample.list.nodeCount {
        #expect(paths.distance(to: node) == expected[node], "\(sample) \(node)")
        #expect(paths.contains(node) == (expected[node] != nil), "\(sample) \(node)")
      }
      let order = paths.order.compactMap { expected[$0] }
      #expect(order == order.sorted() && order.count == expected.compactMap { $0 }.count)
    }
  }

  @Test("A path is a walk from a start to the node that weighs as much as it says")
  func paths() throws {
    for sample in Sample.samples(2_500, seed: 82) {
      let paths = sample.paths
      for node in 0..<sample.list.nodeCount {
        guard let distance = paths.distance(to: node) else {
          #expect(paths.path(to: node) == nil)
          continue
        }
        let path = try #require(paths.path(to: node))
        let start = path.first.map { sample.list.edges[$0].source } ?? node
        #expect(sample.starts.contains(start), "\(sample) \(node)")
        var current = start
        var weight = try #require(sample.nodeWeight[start])
        for edge in path {
          #expect(sample.list.edges[edge].source == current, "\(sample) \(node)")
          current = sample.list.edges[edge].target
          weight += try #require(sample.edgeWeight[edge]) + #require(sample.nodeWeight[current])
        }
        #expect(current == node && weight == distance, "\(sample) \(node)")
      }
    }
  }

  @Test("By default the distance is the number of edges")
  func defaults() {
    for list in EdgeList.samples(500, seed: 83) where list.nodeCount > 0 {
      let distance = list.distances()
      let paths = list.adjacency.shortestPaths(from: [0])
      for node in 0..<list.nodeCount {
        #expect(paths.distance(to: node) == distance[0][node], "\(list)")
      }
    }
  }

  @Test("A chain of 200,000 nodes weighs what its nodes and edges weigh")
  func chain() {
    let count = 200_000
    let paths = EdgeList.chain(count).adjacency
      .shortestPaths(from: [0], edgeWeight: { _ in 2 }, nodeWeight: { _ in 3 })
    #expect(paths.distance(to: count - 1) == 2 * (count - 1) + 3 * count)
    #expect(paths.path(to: count - 1)?.count == count - 1)
  }
}

private struct Sample: CustomStringConvertible {
  var list: EdgeList
  var starts: [Int]
  var edgeWeight: [Int?]
  var nodeWeight: [Int?]

  var paths: ShortestPaths {
    list.adjacency.shortestPaths(
      from: starts, edgeWeight: { edgeWeight[$0] }, nodeWeight: { nodeWeight[$0] })
  }

  var description: String { "\(list) from \(starts), edges \(edgeWeight), nodes \(nodeWeight)" }

  var distances: [Int?] {
    var distance = [Int?](repeating: nil, count: list.nodeCount)
    for start in starts { distance[start] = nodeWeight[start] }
    for _ in 0..<list.nodeCount {
      for (number, edge) in list.edges.enumerated() {
        guard let known = distance[edge.source], let step = edgeWeight[number],
          let entry = nodeWeight[edge.target]
        else { continue }
        distance[edge.target] = min(distance[edge.target] ?? .max, known + step + entry)
      }
    }
    return distance
  }

  static func samples(_ count: Int, seed: UInt64) -> [Sample] {
    var generator = SeededGenerator(seed: seed)
    return EdgeList.samples(count, seed: seed).map { list in
      let starts = (0..<list.nodeCount).shuffled(using: &generator).prefix(2)
      return Sample(
        list: list, starts: Array(starts.prefix(Int.random(in: 1...2, using: &generator))),
        edgeWeight: list.edges.map { _ in weight(using: &generator) },
        nodeWeight: (0..<list.nodeCount).map { _ in weight(using: &generator) })
    }
  }

  private static func weight(using generator: inout SeededGenerator) -> Int? {
    generator.chance(8) ? nil : Int.random(in: 0...6, using: &generator)
  }
}

/// The heaviest walks from a node of a strongly connected graph, found by looking at every node with
/// every count of how often the limited edges were taken.
struct RunStates {
  private static let unreached = -1

  private let part: RunPart
  private let start: Int
  /// By how much a use of an edge changes the count; nil where uses are not counted.
  private let stride: [Int?]
  /// What the heaviest walk to each state gains. States are numbered by count, then by node.
  private var gain: [Int]
  /// The last edge of that walk.
  private var arrival: [Int32]

  /// - Returns: nil where there are more states than the budget allows.
  init?(part: RunPart, start: Int, budget: Int) {
    let graph = part.graph
    let unlimited = (0..<graph.edgeCount).filter { part.limit[$0] == nil }
      .map { (source: graph.source(of: $0), target: graph.target(of: $0)) }
    var counts = 1
    var stride: [Int?] = []
    for limit in part.limit {
      stride.append(limit == nil ? nil : counts)
      guard let limit, limit < budget else {
        if limit == nil { continue }
        return nil
      }
      let (product, isTooLarge) = counts.multipliedReportingOverflow(by: limit + 1)
      guard !isTooLarge, product <= budget / graph.nodeCount else { return nil }
      counts = product
    }
    guard counts * graph.nodeCount <= budget,
      let order = Adjacency(nodeCount: graph.nodeCount, edges: unlimited).topologicalOrder()
    else { return nil }
    self.part = part
    self.start = start
    self.stride = stride
    gain = [Int](repeating: Self.unreached, count: counts * graph.nodeCount)
    arrival = [Int32](repeating: 0, count: gain.count)
    gain[start] = 0
    for count in 0..<counts {
      for node in order { leave(node, count) }
    }
  }

  private mutating func leave(_ node: Int, _ count: Int) {
    let here = count * part.graph.nodeCount + node
    guard gain[here] != Self.unreached else { return }
    for edge in part.graph.outgoing(of: node) {
      var next = count
      if let stride = stride[edge], let limit = part.limit[edge] {
        guard count / stride % (limit + 1) < limit else { continue }
        next += stride
      }
      let there = next * part.graph.nodeCount + part.graph.target(of: edge)
      let sum = gain[here] + part.gain(of: edge)
      guard sum > gain[there] else { continue }
      gain[there] = sum
      arrival[there] = Int32(edge)
    }
  }

  /// The edges of the heaviest walk to a node, whatever the count.
  func heaviestWalk(to end: Int) -> [Int] {
    let nodeCount = part.graph.nodeCount
    let states = Swift.stride(from: end, to: gain.count, by: nodeCount)
    guard var state = states.max(by: { gain[$0] < gain[$1] }) else { return [] }
    var edges: [Int] = []
    // Without a use of any edge only the walk of no steps has come to the start.
    while state != start {
      let edge = Int(arrival[state])
      edges.append(edge)
      state = (state / nodeCount - (stride[edge] ?? 0)) * nodeCount + part.graph.source(of: edge)
    }
    return edges.reversed()
  }
}

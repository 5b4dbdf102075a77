/// A workflow graph without inclusive routing as a free-choice net, its end led back to its start.
///
/// Where a node is entered exclusively, all edges that enter it are one place; where it waits for
/// all, each is one. The transitions that take from the same places form a *cluster*, one a node and
/// one for the beginning. A transition puts a token on each place of its row.
///
/// The graph is sound if and only if this net, with one token on place 0, is live and bounded.
///
/// - Source: W. van der Aalst, Verification of workflow nets, ICATPN 1997; C. Favre, D. Fahland,
///   H. Völzer, Information Systems 47 (2015).
struct FreeChoiceNet {
  /// The place from which a run begins and to which an end leads back.
  static let initial = 0

  let placeCount: Int
  let clusterCount: Int
  /// The cluster that takes from each place.
  private(set) var clusterOfPlace: [Int] = []
  private(set) var placesOfCluster: [Range<Int>] = []
  /// The transitions of each cluster, and the places that each of them puts a token on.
  private(set) var transitionsOfCluster: [Range<Int>] = []
  private(set) var clusterOfTransition: [Int] = []
  private(set) var outputs: [Int] = []
  private var outputStarts: [Int] = [0]
  /// The transitions that put a token on each place.
  private var producerStarts: [Int] = []
  private var producers: [Int] = []

  /// - Precondition: the graph has no inclusive routing.
  init(_ graph: WorkflowGraph) {
    let adjacency = graph.adjacency
    let isStart = Self.flags(graph.starts, count: graph.nodes.count)
    let isEnd = Self.flags(graph.ends, count: graph.nodes.count)
    var placeOfEdge = [Int](repeating: 0, count: adjacency.edgeCount)
    clusterOfPlace = [0]
    placesOfCluster = [0..<1]
    // Clusters are numbered by nodes from 1 on, starts left empty.
    for node in graph.nodes.indices {
      let first = clusterOfPlace.count
      if !isStart[node] {
        if graph.nodes[node].entry == .parallel {
          for edge in adjacency.incoming(of: node) {
            placeOfEdge[edge] = clusterOfPlace.count
            clusterOfPlace.append(node + 1)
          }
        } else {
          for edge in adjacency.incoming(of: node) { placeOfEdge[edge] = first }
          clusterOfPlace.append(node + 1)
        }
      }
      placesOfCluster.append(first..<clusterOfPlace.count)
    }
    placeCount = clusterOfPlace.count
    clusterCount = graph.nodes.count + 1
    func addTransitions(of node: Int, to cluster: Int) {
      let edges = adjacency.outgoing(of: node)
      if isEnd[node] {
        add([Self.initial], to: cluster)
      } else if graph.nodes[node].exit == .parallel {
        if !edges.isEmpty { add(edges.map { placeOfEdge[$0] }, to: cluster) }
      } else {
        for edge in edges { add([placeOfEdge[edge]], to: cluster) }
      }
    }
    for start in graph.starts { addTransitions(of: start, to: 0) }
    transitionsOfCluster.append(0..<clusterOfTransition.count)
    for node in graph.nodes.indices {
      let first = clusterOfTransition.count
      if !isStart[node] { addTransitions(of: node, to: node + 1) }
      transitionsOfCluster.append(first..<clusterOfTransition.count)
    }
    indexProducers()
  }

  func outputs(of transition: Int) -> ArraySlice<Int> {
    outputs[outputStarts[transition]..<outputStarts[transition + 1]]
  }

  /// The places on which transitions of a cluster put tokens, as a range of ``outputs``: a range
  /// costs the inner loops less than a slice.
  func outputRange(of cluster: Int) -> Range<Int> {
    let transitions = transitionsOfCluster[cluster]
    return outputStarts[transitions.lowerBound]..<outputStarts[transitions.upperBound]
  }

  func producers(of place: Int) -> ArraySlice<Int> {
    producers[producerStarts[place]..<producerStarts[place + 1]]
  }

  /// The clusters that can be reached from the beginning, each after those to which it leads, as far
  /// as there are no cycles.
  var postorder: [Int] {
    var isSeen = [Bool](repeating: false, count: clusterCount)
    isSeen[0] = true
    var calls = [(cluster: 0, position: outputRange(of: 0).lowerBound)]
    var order: [Int] = []
    while let (cluster, position) = calls.last {
      guard position < outputRange(of: cluster).upperBound else {
        order.append(cluster)
        calls.removeLast()
        continue
      }
      calls[calls.count - 1].position += 1
      let next = clusterOfPlace[outputs[position]]
      guard !isSeen[next] else { continue }
      isSeen[next] = true
      calls.append((next, outputRange(of: next).lowerBound))
    }
    return order
  }

  private mutating func add(_ places: [Int], to cluster: Int) {
    outputs += places
    outputStarts.append(outputs.count)
    clusterOfTransition.append(cluster)
  }

  private mutating func indexProducers() {
    producerStarts = [Int](repeating: 0, count: placeCount + 1)
    for place in outputs { producerStarts[place + 1] += 1 }
    for place in 0..<placeCount { producerStarts[place + 1] += producerStarts[place] }
    var next = producerStarts
    producers = [Int](repeating: 0, count: outputs.count)
    for transition in clusterOfTransition.indices {
      for place in outputs(of: transition) {
        producers[next[place]] = transition
        next[place] += 1
      }
    }
  }

  private static func flags(_ nodes: [Int], count: Int) -> [Bool] {
    var flags = [Bool](repeating: false, count: count)
    for node in nodes { flags[node] = true }
    return flags
  }
}

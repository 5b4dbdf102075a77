/// Chooses, in a state, clusters that may be fired alone, the others being put off.
///
/// The tokens of the others are let flow through the graph, by all exits at once, and through a join
/// when all of its edges that lack a token have been come to. Where the flow comes to no edge of the
/// chosen clusters, nothing that is put off can change what they do, or bring them a second token.
/// An inclusive join looks at all that leads to it: so none of the chosen clusters, and neither they
/// nor others, may lead to the same inclusive join.
///
/// Let a run lead from the state to a fault. If it fires a chosen cluster, that firing can be done
/// first. If it fires none, one can be fired in addition, before it: a deadlock would not be one, a
/// token that is left stays left, an edge that gets a second token still gets it, for all that brings
/// tokens to a chosen cluster is chosen. So a fault is not lost, though it may change its kind.
struct StubbornSets {
  private let rule: FiringRule
  /// The place of each edge in an order that goes through one branch after the other.
  private let rank: [Int]
  /// The inclusive joins to which each node leads, itself not counted.
  private let inclusiveJoins: [[Int]]
  private var stamp = 0
  private var nodeStamp: [Int]
  /// What the flow came to, by cluster.
  private var clusterStamp: [Int]
  private var chosenStamp: [Int]
  /// How many edges that lack a token the flow has still to come to, by cluster.
  private var missing: [Int]
  private var missingStamp: [Int]

  init(_ rule: FiringRule) {
    self.rule = rule
    let adjacency = rule.graph.adjacency
    rank = Self.rank(rule.graph)
    var inclusiveJoins = [[Int]](repeating: [], count: adjacency.nodeCount)
    for join in 0..<adjacency.nodeCount where rule.entries[join] == .inclusive {
      let sources = adjacency.predecessors(of: join)
      for node in adjacency.reversed.reachable(from: sources).order where node != join {
        inclusiveJoins[node].append(join)
      }
    }
    self.inclusiveJoins = inclusiveJoins
    nodeStamp = [Int](repeating: 0, count: adjacency.nodeCount)
    clusterStamp = [Int](repeating: 0, count: adjacency.edgeCount)
    chosenStamp = clusterStamp
    missing = clusterStamp
    missingStamp = clusterStamp
  }

  /// - Parameter enabled: all clusters that can fire in the state.
  mutating func choose(from enabled: [Int], in marking: Marking) -> [Int] {
    guard enabled.count > 1 else { return enabled }
    let ordered = enabled.sorted { rank[$0] < rank[$1] }
    for cluster in ordered where canFireAlone([cluster], of: enabled, in: marking) {
      return [cluster]
    }
    for group in inclusiveGroups(of: ordered)
    where group.count < enabled.count && canFireAlone(group, of: enabled, in: marking) {
      return group
    }
    return enabled
  }

  /// The clusters that lead to an inclusive join, or are one, for each such join.
  private func inclusiveGroups(of clusters: [Int]) -> [[Int]] {
    var groups: [Int: [Int]] = [:]
    for cluster in clusters {
      let node = rule.node(of: cluster)
      for join in inclusiveJoins[node] { groups[join, default: []].append(cluster) }
      if rule.entries[node] == .inclusive { groups[node, default: []].append(cluster) }
    }
    return groups.keys.sorted().compactMap { groups[$0] }
  }

  private mutating func canFireAlone(
    _ chosen: [Int], of enabled: [Int], in marking: Marking
  ) -> Bool {
    stamp += 1
    for cluster in chosen { chosenStamp[cluster] = stamp }
    var waiting: [Int] = []
    for cluster in enabled where chosenStamp[cluster] != stamp {
      clusterStamp[cluster] = stamp
      waiting.append(rule.node(of: cluster))
    }
    while let node = waiting.popLast() {
      guard nodeStamp[node] != stamp else { continue }
      nodeStamp[node] = stamp
      for edge in rule.graph.adjacency.outgoing(of: node) {
        let cluster = rule.cluster(of: edge)
        guard chosenStamp[cluster] != stamp else { return false }
        guard comes(to: edge, cluster, in: marking) else { continue }
        clusterStamp[cluster] = stamp
        waiting.append(rule.graph.adjacency.target(of: edge))
      }
      for join in inclusiveJoins[node] {
        let cluster = rule.graph.adjacency.incoming(of: join).first ?? 0
        guard chosenStamp[cluster] != stamp else { return false }
        guard clusterStamp[cluster] != stamp else { continue }
        clusterStamp[cluster] = stamp
        waiting.append(join)
      }
    }
    return chosen.allSatisfy { cluster in
      inclusiveJoins[rule.node(of: cluster)].allSatisfy {
        clusterStamp[rule.graph.adjacency.incoming(of: $0).first ?? 0] != stamp
      }
    }
  }

  /// Whether the flow along an edge goes on through the node that the edge enters.
  private mutating func comes(to edge: Int, _ cluster: Int, in marking: Marking) -> Bool {
    guard clusterStamp[cluster] != stamp else { return false }
    let node = rule.graph.adjacency.target(of: edge)
    guard rule.entries[node] == .parallel else { return true }
    if missingStamp[cluster] != stamp {
      missingStamp[cluster] = stamp
      missing[cluster] = rule.graph.adjacency.incoming(of: node).count { !marking.contains($0) }
    }
    if !marking.contains(edge) { missing[cluster] -= 1 }
    return missing[cluster] == 0
  }

  /// Numbers edges by their targets, in reverse postorder of a depth-first walk.
  private static func rank(_ graph: WorkflowGraph) -> [Int] {
    let adjacency = graph.adjacency
    var isSeen = [Bool](repeating: false, count: adjacency.nodeCount)
    var finished: [Int] = []
    for root in graph.starts where !isSeen[root] {
      isSeen[root] = true
      var calls = [(node: root, position: 0)]
      while let (node, position) = calls.last {
        let row = adjacency.outgoing(of: node)
        guard position < row.count else {
          finished.append(node)
          calls.removeLast()
          continue
        }
        calls[calls.count - 1].position += 1
        let next = adjacency.target(of: row[row.startIndex + position])
        guard !isSeen[next] else { continue }
        isSeen[next] = true
        calls.append((next, 0))
      }
    }
    var rankOfNode = [Int](repeating: 0, count: adjacency.nodeCount)
    for (rank, node) in finished.reversed().enumerated() { rankOfNode[node] = rank }
    return (0..<adjacency.edgeCount).map { rankOfNode[adjacency.target(of: $0)] }
  }
}

internal import Oversight
internal import ProcessGraph

/// Which flows of a draft can hold tokens at the same time, at least as far as they can.
///
/// The relation is the least one that has any two exits of a split and that is closed under firing, as
/// for sound graphs; but drafts need not be sound, and inclusive joins count too. So it may hold of
/// two flows that never have tokens together, and costs no more than a needless join.
struct BPMNConcurrency {
  private let count: Int
  private var relation: [Bool]

  /// - Complexity: O(m² · d) for the greatest degree d.
  init(_ draft: BPMNDraft) {
    let graph = draft.adjacency
    count = draft.flows.count
    relation = [Bool](repeating: false, count: count * count)
    var waiting: [(Int, Int)] = []
    // The flows to which each inclusive join still waits, by the nodes that lead to it.
    var leading: [Int: Reachability] = [:]
    for node in draft.steps.indices {
      if draft.steps[node].kind == .inclusiveJoin {
        leading[node] = graph.reversed.reachable(from: [node])
      }
      guard [.fork, .inclusiveSplit].contains(draft.steps[node].kind) else { continue }
      let exits = Array(graph.outgoing(of: node))
      for first in exits {
        for second in exits where first != second { relate(first, second, &waiting) }
      }
    }
    while let (edge, other) = waiting.popLast() {
      let node = graph.target(of: edge)
      switch draft.steps[node].kind {
      case .join:
        guard graph.target(of: other) != node,
          graph.incoming(of: node).allSatisfy({ $0 == edge || areConcurrent($0, other) })
        else { continue }
      case .inclusiveJoin:
        guard leading[node]?.contains(graph.target(of: other)) != true else { continue }
      default: break
      }
      for exit in graph.outgoing(of: node) where exit != other { relate(exit, other, &waiting) }
    }
  }

  private mutating func relate(_ first: Int, _ second: Int, _ waiting: inout [(Int, Int)]) {
    guard !relation[first * count + second] else { return }
    relation[first * count + second] = true
    relation[second * count + first] = true
    waiting.append((first, second))
    waiting.append((second, first))
  }

  /// Whether two flows can hold tokens at the same time.
  func areConcurrent(_ first: Int, _ second: Int) -> Bool { relation[first * count + second] }
}

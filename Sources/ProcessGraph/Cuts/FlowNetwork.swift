/// Arcs with capacities and what is left of them.
struct FlowNetwork {
  struct Arc {
    let source: Int
    let target: Int
    let capacity: Int

    init(_ source: Int, _ target: Int, _ capacity: Int) {
      self.source = source
      self.target = target
      self.capacity = capacity
    }
  }

  private static let unseen: Int32 = -1

  private let nodeCount: Int
  private let targets: [Int32]
  /// The capacity that is left: of arc `i` at `2i`, of its reverse at `2i + 1`.
  private var residue: [Int]
  private let rows: Rows

  init(nodeCount: Int, arcs: [Arc]) {
    self.nodeCount = nodeCount
    targets = arcs.flatMap { [Int32($0.target), Int32($0.source)] }
    residue = arcs.flatMap { [$0.capacity, 0] }
    rows = Rows(nodeCount: nodeCount, keys: arcs.flatMap { [Int32($0.source), Int32($0.target)] })
  }

  /// Whether a walk joins two nodes by arcs that have so much left.
  func joins(_ source: Int, _ sink: Int, byArcsOfAtLeast capacity: Int) -> Bool {
    levels(from: source, byArcsOfAtLeast: capacity)[sink] != Self.unseen
  }

  /// Which nodes can be reached by arcs that have something left.
  func reachedByResidue(from source: Int) -> [Bool] {
    levels(from: source, byArcsOfAtLeast: 1).map { $0 != Self.unseen }
  }

  /// Sends as much as possible; returns how much that is.
  mutating func maximumFlow(from source: Int, to sink: Int) -> Int {
    var value = 0
    while true {
      let level = levels(from: source, byArcsOfAtLeast: 1)
      guard level[sink] != Self.unseen else { return value }
      value += blockingFlow(from: source, to: sink, along: level)
    }
  }

  private func levels(from source: Int, byArcsOfAtLeast least: Int) -> [Int32] {
    var level = [Int32](repeating: Self.unseen, count: nodeCount)
    level[source] = 0
    var queue = [source]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for arc in rows[node] where residue[arc] >= least {
        let next = Int(targets[arc])
        guard level[next] == Self.unseen else { continue }
        level[next] = level[node] + 1
        queue.append(next)
      }
    }
    return level
  }

  /// Sends flow along shortest walks until each of them is full somewhere.
  private mutating func blockingFlow(from source: Int, to sink: Int, along level: [Int32]) -> Int {
    var value = 0
    var position = (0..<nodeCount).map { rows[$0].startIndex }
    var path: [Int] = []
    while true {
      let node = path.last.map { Int(targets[$0]) } ?? source
      if node == sink {
        guard let amount = path.map({ residue[$0] }).min() else { return value }
        value += amount
        for arc in path {
          residue[arc] -= amount
          residue[arc ^ 1] += amount
        }
        // Back to before the first arc that is full now.
        let full = path.firstIndex { residue[$0] == 0 } ?? 0
        path.removeSubrange(full...)
        continue
      }
      let row = rows[node]
      while position[node] < row.endIndex {
        let arc = row[position[node]]
        if residue[arc] > 0, level[Int(targets[arc])] == level[node] + 1 { break }
        position[node] += 1
      }
      if position[node] < row.endIndex {
        path.append(row[position[node]])
      } else if let last = path.popLast() {
        position[Int(targets[last ^ 1])] += 1
      } else {
        return value
      }
    }
  }
}

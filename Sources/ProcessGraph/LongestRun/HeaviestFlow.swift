import HeapModule

/// A flow of greatest weight through arcs with capacities, for a growing number of units from one
/// node to another, with every circulation that gains something.
///
/// It is exact as a flow. That its circulations hang together with the units is not its business.
struct HeaviestFlow {
  struct Arc {
    var source: Int
    var target: Int
    var capacity: Int
    /// What a unit gains, not negative.
    var weight: Int
  }

  private let arcs: [Arc]
  /// For each arc where it stands in the network; loops do not, they are always full.
  private var place: [Int?] = []
  /// Ends, what is left and what a unit costs: of an arc, and behind it of its reverse.
  private var targets: [Int32] = []
  private var residue: [Int] = []
  private var costs: [Int] = []
  private var rows: Rows
  /// So chosen that no arc with something left costs less than nothing in addition.
  private var potential: [Int]

  /// What the flow gains so far.
  private(set) var weight = 0

  /// - Parameter order: all nodes so that arcs without limit lead forward.
  init(nodeCount: Int, arcs: [Arc], order: [Int]) {
    self.arcs = arcs
    rows = Rows(nodeCount: 0, keys: [])
    potential = [Int](repeating: 0, count: nodeCount + 2)
    var rank = potential
    for (position, node) in order.enumerated() { rank[node] = position }

    // Arcs that lead back are full at first, so that all that is left leads forward. What is then
    // too much at a node comes from one virtual node, what is missing from another goes there.
    var tails: [Int32] = []
    var excess = [Int](repeating: 0, count: nodeCount)
    for arc in arcs {
      let isFull = rank[arc.source] >= rank[arc.target]
      if isFull {
        weight += arc.capacity * arc.weight
        excess[arc.target] += arc.capacity
        excess[arc.source] -= arc.capacity
      }
      place.append(arc.source == arc.target ? nil : targets.count)
      if arc.source != arc.target { add(arc, isFull: isFull, tails: &tails) }
    }
    let (source, sink) = (nodeCount, nodeCount + 1)
    for (node, amount) in excess.enumerated() where amount != 0 {
      let arc =
        amount > 0
        ? Arc(source: source, target: node, capacity: amount, weight: 0)
        : Arc(source: node, target: sink, capacity: -amount, weight: 0)
      add(arc, isFull: false, tails: &tails)
    }
    rows = Rows(nodeCount: nodeCount + 2, keys: tails)
    for node in [source] + order {
      for arc in rows[node] where residue[arc] > 0 {
        let next = Int(targets[arc])
        potential[next] = min(potential[next], potential[node] + costs[arc])
      }
    }
    while send(from: source, to: sink, atMost: PassGains.unlimited) != nil {}
  }

  private mutating func add(_ arc: Arc, isFull: Bool, tails: inout [Int32]) {
    tails += [Int32(arc.source), Int32(arc.target)]
    targets += [Int32(arc.target), Int32(arc.source)]
    residue += isFull ? [0, arc.capacity] : [arc.capacity, 0]
    costs += [-arc.weight, arc.weight]
  }

  /// How many units an arc carries.
  func units(of arc: Int) -> Int {
    guard let place = place[arc] else { return arcs[arc].capacity }
    return residue[place + 1]
  }

  /// Sends units along the walk that gains most.
  ///
  /// - Returns: how many, and what each gains; nil where no walk is left. What has no limit is not
  ///   sent, but counted as ``PassGains/unlimited``, unless `most` is less.
  mutating func send(from source: Int, to sink: Int, atMost most: Int) -> PassGains.Step? {
    guard let path = cheapestPath(from: source, to: sink) else { return nil }
    let gain = potential[source] - potential[sink]
    let left = path.map { residue[$0] }.min() ?? PassGains.unlimited
    // An arc without limit that carries something has hardly less left than without.
    let count = left > PassGains.unlimited / 2 ? PassGains.unlimited : left
    let amount = min(count, most)
    if amount < PassGains.unlimited {
      for arc in path {
        residue[arc] -= amount
        residue[arc ^ 1] += amount
      }
      weight += amount * gain
    }
    return PassGains.Step(count: amount, gain: gain)
  }

  private mutating func cheapestPath(from source: Int, to sink: Int) -> [Int]? {
    var distance = [Int](repeating: .max, count: potential.count)
    var isDone = [Bool](repeating: false, count: potential.count)
    var arrival = [Int](repeating: -1, count: potential.count)
    distance[source] = 0
    var open = Heap([Candidate(distance: 0, node: source)])
    while let node = open.popMin()?.node, !isDone[sink] {
      guard !isDone[node] else { continue }
      isDone[node] = true
      for arc in rows[node] where residue[arc] > 0 {
        let next = Int(targets[arc])
        let reach = distance[node] + costs[arc] + potential[node] - potential[next]
        guard reach < distance[next] else { continue }
        distance[next] = reach
        arrival[next] = arc
        open.insert(Candidate(distance: reach, node: next))
      }
    }
    guard isDone[sink] else { return nil }
    for node in potential.indices { potential[node] += min(distance[node], distance[sink]) }
    var path: [Int] = []
    var node = sink
    while node != source {
      path.append(arrival[node])
      node = Int(targets[arrival[node] ^ 1])
    }
    return path.reversed()
  }
}

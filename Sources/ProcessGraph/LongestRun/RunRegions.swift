/// The heaviest flows through the regions of a graph, from the innermost outwards.
///
/// A region counts in the one around it as a bundle of arcs: the first pass through it gains what its
/// heaviest flow gains, with all loops in it, and every further pass what that adds. So the loops of a
/// branch count where the branch is taken, and nowhere else.
struct RunRegions {
  private let part: RunPart
  private let start: Int
  private let end: Int
  private let tree: StructureTree
  /// The edges directly in each region.
  private var edges: [[Int]]
  /// The number of each node among those of its region.
  private var place: [Int]
  /// What passes through each region gain.
  private var gains: [PassGains]

  init(part: RunPart, start: Int, end: Int) {
    self.part = part
    self.start = start
    self.end = end
    tree = part.graph.structureTree(from: [start], to: [end])
    edges = [[Int]](repeating: [], count: tree.regions.count)
    for edge in 0..<part.graph.edgeCount {
      if let region = tree.region(ofEdge: edge) { edges[region].append(edge) }
    }
    place = [Int](repeating: 0, count: part.graph.nodeCount)
    for region in tree.regions {
      for (number, node) in region.nodes.enumerated() { place[node] = number }
    }
    gains = [PassGains](repeating: PassGains(), count: tree.regions.count)
  }

  /// The greatest weight of a flow of one unit from the start to the end, which no walk exceeds, and
  /// how often it takes each edge.
  mutating func heaviestFlow() -> (weight: Int, uses: [Int]) {
    for region in tree.postorder {
      gains[region] = tree.regions[region].isSequence ? gainsOfSequence(region) : gainsOf(region)
    }
    var uses = [Int](repeating: 0, count: part.graph.edgeCount)
    var open = [(region: 0, passes: 1)]
    while let (region, passes) = open.popLast() {
      if tree.regions[region].isSequence {
        for edge in edges[region] { uses[edge] += passes }
        open += tree.regions[region].children.map { ($0, passes) }
        continue
      }
      guard let (network, arcs) = network(of: region) else { continue }
      var flow = network
      var left = passes
      while left > 0,
        let step = flow.send(from: entry(of: region), to: exit(of: region), atMost: left)
      {
        left -= step.count
      }
      var passesOf: [Int: Int] = [:]
      for (number, arc) in arcs.enumerated() {
        let units = flow.units(of: number)
        for edge in arc.edges { uses[edge] += units }
        if let child = arc.child { passesOf[child, default: 0] += units }
      }
      for child in tree.regions[region].children {
        if let passes = passesOf[child], passes > 0 { open.append((child, passes)) }
      }
    }
    return (gains[0].steps.first?.gain ?? 0, uses)
  }

  // MARK: - Gains

  /// What passes through a row of regions and the edges between them gain.
  private func gainsOfSequence(_ region: Int) -> PassGains {
    let members = tree.regions[region].children
    var sum = members.dropFirst().reduce(gains[members[0]]) { $0.adding(gains[$1]) }
    for edge in edges[region] { sum = sum.adding(part.edgeWeight[edge], limit: part.limit[edge]) }
    return sum
  }

  private func gainsOf(_ region: Int) -> PassGains {
    let entryWeight = part.nodeWeight[entryNode(of: region)]
    guard var flow = network(of: region)?.flow else {
      return PassGains(entryWeight, limit: nil)
    }
    // The circulations are there from the first pass on.
    var bonus = flow.weight
    var gains = PassGains()
    while let step = flow.send(
      from: entry(of: region), to: exit(of: region), atMost: PassGains.unlimited)
    {
      var count = step.count
      if bonus > 0 {
        gains.append(PassGains.Step(count: 1, gain: step.gain + entryWeight + bonus))
        bonus = 0
        if count < PassGains.unlimited { count -= 1 }
      }
      if count > 0 { gains.append(PassGains.Step(count: count, gain: step.gain + entryWeight)) }
      if step.count == PassGains.unlimited { break }
    }
    return gains
  }

  // MARK: - Networks

  /// What an arc of a region's network stands for.
  private struct Meaning {
    var edges: [Int]
    var child: Int?
  }

  /// The region with an arc for each edge, and several for each region in it; nil where it is one
  /// node and no more.
  private func network(of region: Int) -> (flow: HeaviestFlow, meanings: [Meaning])? {
    let nodeCount = tree.regions[region].nodes.count
    var arcs: [HeaviestFlow.Arc] = []
    var meanings: [Meaning] = []
    var unlimited: [(source: Int, target: Int)] = []
    func add(from first: Int, to last: Int, child: Int?, gains: PassGains) {
      let source = place[part.graph.source(of: first)]
      let node = part.graph.target(of: last)
      for step in gains.steps {
        arcs.append(
          .init(
            source: source, target: place[node], capacity: step.count,
            weight: step.gain + part.nodeWeight[node]))
        meanings.append(Meaning(edges: first == last ? [first] : [first, last], child: child))
      }
      if gains.count == PassGains.unlimited { unlimited.append((source, place[node])) }
    }

    var isBoundary: Set<Int> = []
    for child in tree.regions[region].children {
      guard case .edge(let first) = tree.regions[child].entry,
        case .edge(let last) = tree.regions[child].exit
      else { continue }
      isBoundary.formUnion([first, last])
      let through = gains[child]
        .adding(part.edgeWeight[first], limit: part.limit[first])
        .adding(part.edgeWeight[last], limit: part.limit[last])
      add(from: first, to: last, child: child, gains: through)
    }
    for edge in edges[region] where !isBoundary.contains(edge) {
      let use = PassGains(part.edgeWeight[edge], limit: part.limit[edge])
      add(from: edge, to: edge, child: nil, gains: use)
    }
    // Every cycle leads over an edge with a limit, so those without one have an order.
    guard !arcs.isEmpty,
      let order = Adjacency(nodeCount: nodeCount, edges: unlimited).topologicalOrder()
    else { return nil }
    return (HeaviestFlow(nodeCount: nodeCount, arcs: arcs, order: order), meanings)
  }

  private func entryNode(of region: Int) -> Int {
    if case .edge(let edge) = tree.regions[region].entry {
      part.graph.target(of: edge)
    } else {
      start
    }
  }

  private func entry(of region: Int) -> Int { place[entryNode(of: region)] }

  private func exit(of region: Int) -> Int {
    if case .edge(let edge) = tree.regions[region].exit {
      place[part.graph.source(of: edge)]
    } else {
      place[end]
    }
  }
}

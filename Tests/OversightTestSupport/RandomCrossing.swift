public import ProcessGraph

extension WorkflowGraph {
  /// A fork of decisions, a decision of forks, or both one after the other, with joins and merges
  /// between them that cross: no block is in it, and whether it is sound is not seen locally.
  ///
  /// Where the decision comes first each branch is merged and all are joined: that is sound. Where
  /// the fork comes first, each join needs the branches to have decided alike.
  public static func crossing(seed: Int) -> WorkflowGraph {
    var generator = SeededGenerator(seed: UInt64(seed))
    var nodes = [Node.step]
    var edges: [(source: Int, target: Int)] = []
    func add(_ node: Node) -> Int {
      nodes.append(node)
      return nodes.count - 1
    }
    var last = 0
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      let isEarly = generator.chance(60)
      let (outer, inner): (Node, Node) = isEarly ? (.step, .fork) : (.fork, .step)
      let (gather, close): (Node, Node) = isEarly ? (.step, .join) : (.join, .step)
      let before = add(.step)
      let split = add(outer)
      edges += [(last, before), (before, split)]
      let width = Int.random(in: 2...3, using: &generator)
      let height = Int.random(in: 1...3, using: &generator)
      let branches = (0..<height).map { _ in add(inner) }
      let gates = (0..<width).map { _ in add(gather) }
      for branch in branches {
        edges.append((split, branch))
        for gate in gates.shuffled(using: &generator) {
          guard generator.chance(60) else {
            edges.append((branch, gate))
            continue
          }
          let step = add(.step)
          edges += [(branch, step), (step, gate)]
        }
      }
      let closing = add(close)
      edges += gates.map { ($0, closing) }
      last = closing
      if generator.chance(40) {
        let decision = add(.step)
        edges += [(closing, decision), (decision, before)]
        last = decision
      }
    }
    let end = add(.step)
    edges.append((last, end))
    return WorkflowGraph(nodes: nodes, edges: edges, starts: [0], ends: [end])
  }
}

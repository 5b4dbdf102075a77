public import ProcessGraph

/// The kinds of random workflow graphs on which algorithms are tried.
public enum WorkflowFamily: String, Sendable, CaseIterable {
  /// Sequences, decisions, forks and, where wished, loops, inclusive blocks and several ends.
  case structured
  /// A jump from one branch of a decision into another.
  case branchJump
  /// Work handed over between two branches of a fork.
  case forkHandOver
  /// A join that was turned into an exclusive merge.
  case joinAsMerge
  /// A merge of a decision that was turned into a parallel join.
  case mergeAsJoin
  /// Work handed over between two branches of a fork, from within a decision.
  case decisionHandOver
  /// Anything: no thought was spent on it.
  case arbitrary

  /// Whether the graphs of this family are sound by the way in which they are made; nil where some
  /// are.
  public var isSound: Bool? {
    switch self {
    case .structured, .branchJump, .forkHandOver: true
    case .joinAsMerge, .mergeAsJoin, .decisionHandOver: false
    case .arbitrary: nil
    }
  }
}

/// What random workflow graphs are made of.
public struct WorkflowShape: Sendable {
  public var family: WorkflowFamily
  /// About how many steps there are besides gateways.
  public var steps: Int
  public var hasLoops: Bool
  public var hasInclusiveBlocks: Bool
  public var hasSeveralEnds: Bool

  public init(
    _ family: WorkflowFamily, steps: Int, hasLoops: Bool = false,
    hasInclusiveBlocks: Bool = false, hasSeveralEnds: Bool = false
  ) {
    self.family = family
    self.steps = steps
    self.hasLoops = hasLoops
    self.hasInclusiveBlocks = hasInclusiveBlocks
    self.hasSeveralEnds = hasSeveralEnds
  }
}

extension WorkflowGraph {
  /// A random graph of a shape, the same for the same state of the generator.
  public static func random(
    _ shape: WorkflowShape, using generator: inout some RandomNumberGenerator
  ) -> WorkflowGraph {
    if shape.family == .arbitrary { return arbitrary(shape, using: &generator) }
    var builder = WorkflowBuilder(shape: shape)
    return builder.graph(using: &generator)
  }

  private static func arbitrary(
    _ shape: WorkflowShape, using generator: inout some RandomNumberGenerator
  ) -> WorkflowGraph {
    let count = max(shape.steps, 3)
    let ends = shape.hasSeveralEnds && count > 4 ? [count - 1, count - 2] : [count - 1]
    let inner = 1..<(count - ends.count)
    func routing(_ generator: inout some RandomNumberGenerator) -> Routing {
      if shape.hasInclusiveBlocks, generator.chance(15) { return .inclusive }
      return generator.chance(30) ? .parallel : .exclusive
    }
    var nodes = [Node](repeating: .step, count: count)
    for node in inner {
      nodes[node] = Node(entry: routing(&generator), exit: routing(&generator))
    }
    var edges: [(source: Int, target: Int)] = []
    // Every node can be reached and can reach an end, as far as edges go.
    for node in 1..<count {
      let lower = node > inner.upperBound ? inner.upperBound : node
      edges.append((Int.random(in: 0..<max(1, min(lower, node)), using: &generator), node))
    }
    for node in inner where !edges.contains(where: { $0.source == node }) {
      edges.append((node, Int.random(in: (node + 1)..<count, using: &generator)))
    }
    for _ in 0..<Int.random(in: 0...(count / 2), using: &generator) {
      let source = Int.random(in: 0..<inner.upperBound, using: &generator)
      let lowest = shape.hasLoops ? 1 : source + 1
      edges.append((source, Int.random(in: lowest..<count, using: &generator)))
    }
    return WorkflowGraph(
      nodes: nodes, edges: edges.filter { !ends.contains($0.source) }, starts: [0], ends: ends)
  }
}

/// Puts a graph together block by block, and then spoils or enriches it as its family demands.
private struct WorkflowBuilder {
  typealias Node = WorkflowGraph.Node
  /// The first and the last node of a block.
  typealias Block = (first: Int, last: Int)

  /// A place where something can be put in: the edges on the main line of a branch.
  struct Branch {
    var edges: [Int]
    /// The decision branches that stand on this branch: their edges.
    var conditional: [Int] = []
  }

  let shape: WorkflowShape
  var nodes: [Node] = []
  var edges: [(source: Int, target: Int)] = []
  var ends: [Int] = []
  var forks: [[Branch]] = []
  var decisions: [[Branch]] = []
  /// Merges of decisions, and joins of forks.
  var merges: [Int] = []
  var joins: [Int] = []

  init(shape: WorkflowShape) { self.shape = shape }

  mutating func graph(using generator: inout some RandomNumberGenerator) -> WorkflowGraph {
    let start = add(.step)
    var line = Branch(edges: [])
    // What the family needs stands on the main line, so that every run comes to it.
    let needed = block(
      shape.steps / 2, on: &line, forced: forcedBlock, isInFork: false, using: &generator)
    let rest = block(shape.steps / 2, on: &line, isInFork: false, using: &generator)
    let end = add(.step)
    ends.append(end)
    link(start, needed.first)
    link(needed.last, rest.first)
    link(rest.last, end)
    change(using: &generator)
    return WorkflowGraph(nodes: nodes, edges: edges, starts: [start], ends: ends)
  }

  enum BlockKind { case sequence, decision, fork, inclusive, loop, exit, forkWithDecision }

  private var forcedBlock: BlockKind? {
    switch shape.family {
    case .branchJump, .mergeAsJoin: .decision
    case .forkHandOver, .joinAsMerge: .fork
    case .decisionHandOver: .forkWithDecision
    case .structured, .arbitrary: nil
    }
  }

  private mutating func block(
    _ budget: Int, on line: inout Branch, forced: BlockKind? = nil, isInFork: Bool,
    using generator: inout some RandomNumberGenerator
  ) -> Block {
    var kind = forced ?? .sequence
    if forced == nil, budget > 2 {
      var kinds: [BlockKind] = [.sequence, .sequence, .decision, .fork]
      if shape.hasInclusiveBlocks { kinds.append(.inclusive) }
      if shape.hasLoops { kinds.append(.loop) }
      if shape.hasSeveralEnds, !isInFork { kinds.append(.exit) }
      kind = kinds.randomElement(using: &generator) ?? .sequence
    }
    switch kind {
    case .sequence:
      guard budget > 1 else {
        let step = add(.step)
        return (step, step)
      }
      let part = Int.random(in: 1..<budget, using: &generator)
      let first = block(part, on: &line, isInFork: isInFork, using: &generator)
      let second = block(budget - part, on: &line, isInFork: isInFork, using: &generator)
      line.edges.append(link(first.last, second.first))
      return (first.first, second.last)
    case .decision:
      let (ends, branches) = branched(
        .step, .step, budget, isInFork: isInFork, using: &generator)
      decisions.append(branches)
      merges.append(ends.last)
      line.conditional += branches.flatMap(\.edges)
      return ends
    case .fork, .forkWithDecision:
      let (ends, branches) = branched(
        .fork, .join, budget, isInFork: true,
        forced: kind == .forkWithDecision ? .decision : nil, using: &generator)
      forks.append(branches)
      joins.append(ends.last)
      return ends
    case .inclusive:
      return branched(
        .inclusiveSplit, .inclusiveJoin, budget, isInFork: true, using: &generator
      ).ends
    case .loop:
      let merge = add(.step)
      var inner = Branch(edges: [])
      let body = block(budget / 2, on: &inner, isInFork: isInFork, using: &generator)
      let redo = block(budget / 4, on: &inner, isInFork: isInFork, using: &generator)
      let decision = add(.step)
      link(merge, body.first)
      link(body.last, decision)
      link(decision, redo.first)
      link(redo.last, merge)
      return (merge, decision)
    case .exit:
      let decision = add(.step)
      let step = add(.step)
      let end = add(.step)
      let after = add(.step)
      link(decision, step)
      link(step, end)
      link(decision, after)
      ends.append(end)
      return (decision, after)
    }
  }

  private mutating func branched(
    _ split: Node, _ merge: Node, _ budget: Int, isInFork: Bool, forced: BlockKind? = nil,
    using generator: inout some RandomNumberGenerator
  ) -> (ends: Block, branches: [Branch]) {
    let first = add(split)
    let last = add(merge)
    let count = generator.chance(25) ? 3 : 2
    var branches: [Branch] = []
    for index in 0..<count {
      var branch = Branch(edges: [])
      let inner = block(
        max(1, (budget - 2) / count), on: &branch, forced: index == 0 ? forced : nil,
        isInFork: isInFork, using: &generator)
      branch.edges.append(link(first, inner.first))
      branch.edges.append(link(inner.last, last))
      branches.append(branch)
    }
    return ((first, last), branches)
  }

  @discardableResult
  private mutating func link(_ source: Int, _ target: Int) -> Int {
    edges.append((source, target))
    return edges.count - 1
  }

  private mutating func add(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  /// Puts a node into an edge. The edge keeps its number in front of the node.
  private mutating func insert(_ node: Node, into edge: Int) -> Int {
    let inserted = add(node)
    link(inserted, edges[edge].target)
    edges[edge].target = inserted
    return inserted
  }

  private mutating func change(using generator: inout some RandomNumberGenerator) {
    switch shape.family {
    case .structured, .arbitrary: break
    case .joinAsMerge:
      if let join = joins.randomElement(using: &generator) { nodes[join] = .step }
    case .mergeAsJoin:
      if let merge = merges.randomElement(using: &generator) { nodes[merge] = .join }
    case .branchJump:
      guard let branches = decisions.randomElement(using: &generator) else { return }
      join(branches, .step, .step, using: &generator) { $0.edges }
    case .forkHandOver:
      guard let branches = forks.randomElement(using: &generator) else { return }
      join(branches, .fork, .join, using: &generator) { $0.edges }
    case .decisionHandOver:
      guard
        let branches = forks.filter({ !$0[0].conditional.isEmpty })
          .randomElement(using: &generator)
      else { return }
      join(branches, .fork, .join, using: &generator) { $0.conditional }
    }
  }

  /// Leads an edge from the first branch to the second.
  private mutating func join(
    _ branches: [Branch], _ split: Node, _ merge: Node,
    using generator: inout some RandomNumberGenerator, from sources: (Branch) -> [Int]
  ) {
    guard let source = sources(branches[0]).randomElement(using: &generator),
      let target = branches[1].edges.randomElement(using: &generator)
    else { return }
    let from = insert(split, into: source)
    let to = insert(merge, into: target)
    link(from, to)
  }
}

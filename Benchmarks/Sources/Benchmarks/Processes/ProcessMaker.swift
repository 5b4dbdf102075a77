internal import ProcessGraph

/// Makes sound processes of any size from a seed, block by block and without recursion.
///
/// Gaps between two nodes are filled with a step, or with a block whose inside is gaps again, until
/// all steps are spent.
struct ProcessMaker {
  /// What besides blocks there is in a process.
  enum Style {
    case blocks
    /// Several ends, jumps from one branch of a decision into another, and work handed over between
    /// the branches of a fork, wherever they fit: sound, and not made of blocks.
    case crossed
    /// As `crossed`, but decisions hand work over and forks jump, wherever they fit: not sound.
    case spoilt
  }

  private struct Gap {
    var source: Int
    var target: Int
    var steps: Int
    var isInFork: Bool
  }

  private let style: Style
  private var random: SplitMix
  private var nodes: [WorkflowGraph.Node] = []
  private var edges: [(source: Int, target: Int)] = []
  private var steps: [Int] = []
  private var ends: [Int] = []
  private var gaps: [Gap] = []
  /// Of each split, whether it is a fork, the first edge of one branch and the last of another.
  private var crossings: [(isFork: Bool, source: Int, target: Int)] = []

  static func process(steps: Int, _ style: Style = .blocks, seed: Int) -> MadeProcess {
    var maker = ProcessMaker(style: style, random: SplitMix(seed: seed))
    return maker.process(steps: steps)
  }

  private init(style: Style, random: SplitMix) {
    self.style = style
    self.random = random
  }

  private mutating func process(steps count: Int) -> MadeProcess {
    let start = add(.step)
    let end = add(.step)
    ends.append(end)
    gaps.append(Gap(source: start, target: end, steps: count, isInFork: false))
    while let gap = gaps.popLast() { fill(gap) }
    if style != .blocks { cross() }
    let graph = WorkflowGraph(nodes: nodes, edges: edges, starts: [start], ends: ends)
    return MadeProcess(graph: graph, steps: steps)
  }

  private mutating func fill(_ gap: Gap) {
    guard gap.steps > 0 else {
      link(gap.source, gap.target)
      return
    }
    let kind = gap.steps < 4 ? 0 : Int.random(in: 0..<100, using: &random)
    switch kind {
    case ..<45: putStep(into: gap)
    case ..<70: putBranches(.step, .step, into: gap)
    case ..<88: putBranches(.fork, .join, into: gap)
    case ..<96: putLoop(into: gap)
    default:
      if gap.isInFork || style == .blocks { putStep(into: gap) } else { putExit(into: gap) }
    }
  }

  private mutating func putStep(into gap: Gap) {
    let step = addStep()
    let before = Int.random(in: 0..<gap.steps, using: &random)
    append(gap, from: gap.source, to: step, before)
    append(gap, from: step, to: gap.target, gap.steps - 1 - before)
  }

  private mutating func putBranches(
    _ split: WorkflowGraph.Node, _ merge: WorkflowGraph.Node, into gap: Gap
  ) {
    let first = add(split)
    let last = add(merge)
    link(gap.source, first)
    link(last, gap.target)
    let count = random.chance(25) ? 3 : 2
    var firstEdges: [Int] = []
    var lastEdges: [Int] = []
    for branch in 0..<count {
      let share = gap.steps / count + (branch < gap.steps % count ? 1 : 0)
      let head = addStep()
      firstEdges.append(link(first, head))
      let tail = share > 1 ? addStep() : head
      lastEdges.append(link(tail, last))
      guard share > 1 else { continue }
      gaps.append(
        Gap(
          source: head, target: tail, steps: share - 2,
          isInFork: gap.isInFork || split.exit == .parallel))
    }
    crossings.append((split.exit == .parallel, firstEdges[0], lastEdges[1]))
  }

  private mutating func putLoop(into gap: Gap) {
    let merge = add(.step)
    let decision = add(.step)
    link(gap.source, merge)
    link(decision, gap.target)
    append(gap, from: merge, to: decision, gap.steps - gap.steps / 4)
    append(gap, from: decision, to: merge, gap.steps / 4)
  }

  private mutating func putExit(into gap: Gap) {
    let decision = add(.step)
    let step = addStep()
    let end = add(.step)
    ends.append(end)
    link(gap.source, decision)
    link(decision, step)
    link(step, end)
    append(gap, from: decision, to: gap.target, gap.steps - 1)
  }

  private mutating func cross() {
    for (isFork, source, target) in crossings {
      let isParallel = isFork != (style == .spoilt)
      let from = insert(isParallel ? .fork : .step, into: source)
      link(from, insert(isParallel ? .join : .step, into: target))
    }
  }

  /// Puts a node into an edge, which keeps its number in front of the node.
  private mutating func insert(_ node: WorkflowGraph.Node, into edge: Int) -> Int {
    let inserted = add(node)
    link(inserted, edges[edge].target)
    edges[edge].target = inserted
    return inserted
  }

  private mutating func append(_ gap: Gap, from source: Int, to target: Int, _ steps: Int) {
    gaps.append(Gap(source: source, target: target, steps: steps, isInFork: gap.isInFork))
  }

  @discardableResult
  private mutating func link(_ source: Int, _ target: Int) -> Int {
    edges.append((source, target))
    return edges.count - 1
  }

  private mutating func addStep() -> Int {
    steps.append(nodes.count)
    return add(.step)
  }

  private mutating func add(_ node: WorkflowGraph.Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }
}

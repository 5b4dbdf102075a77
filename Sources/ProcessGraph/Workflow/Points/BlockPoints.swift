/// The cheapest points of a graph that is one block, by a walk over its blocks.
///
/// What matters about a block is, for each group of sources, whether an execution can come *through*
/// it unwatched, and whether one that begins *within* it can come out unwatched. For each
/// combination of these that no other beats, the cheapest choice of points is kept:
///
/// - one after the other: through both; from within the second, or the first and through the second;
/// - branches of a decision: through any; from within any;
/// - branches of a fork: through all, since one that is watched closes; from within any;
/// - a loop: through the body; from within the body, or the way back and through the body.
///
/// An end lets through only the groups for which it matters; the outermost block must let out none.
struct BlockPoints {
  private typealias Element = WorkflowGraph.Element

  /// What a choice of points in a block leaves open, and how it came about.
  private struct Choice {
    /// A bit for each group.
    var through: UInt32
    var within: UInt32
    var cost: Int
    /// The choices in two parts of the block; -1 where there are none.
    var first: Int32 = -1
    var second: Int32 = -1
    var point: Element?

    /// Whether the other is no better in any way.
    func isNoWorse(than other: Choice) -> Bool {
      cost <= other.cost && through & ~other.through == 0 && within & ~other.within == 0
    }
  }

  private let problem: FewestPoints
  private let all: UInt32
  private var endGroups: [Int: UInt32] = [:]
  private var sourceGroups: [Element: UInt32] = [:]
  private var choices: [Choice] = []

  /// The cheapest points; nil where nothing closes everything.
  private(set) var cheapest: [WorkflowGraph.Element]?

  private static let mostGroups = 16
  /// More choices than that for one block are not worth the walk.
  private static let mostChoices = 256

  /// - Returns: nil where the graph is not one block, or the sources differ too much in their ends.
  /// - Complexity: O(n + m) where the groups are few; at most 256² for each part of a block.
  init?(_ problem: FewestPoints, _ structure: BlockStructure) {
    guard let root = structure.root, problem.groups.count <= Self.mostGroups else { return nil }
    self.problem = problem
    all = UInt32(1) << UInt32(problem.groups.count) - 1
    for (number, group) in problem.groups.enumerated() {
      for end in group.accepted { endGroups[end, default: 0] |= 1 << UInt32(number) }
      for source in group.sources {
        sourceGroups[problem.sources[source].element, default: 0] |= 1 << UInt32(number)
      }
    }
    var found: [Range<Int>] = []
    found.reserveCapacity(structure.blocks.count)
    for block in structure.blocks {
      guard let choices = choices(of: block, found) else { return nil }
      found.append(choices)
    }
    cheapest = choices[found[root]].indices.filter { choices[$0].within == 0 }
      .min { choices[$0].cost < choices[$1].cost }.map(points)
  }

  private mutating func choices(
    of block: BlockStructure.Block, _ found: [Range<Int>]
  ) -> Range<Int>? {
    switch block {
    case .node(let node): return choices(of: .node(node), end: node)
    case .edge(let edge): return choices(of: .edge(edge), end: nil)
    case .sequence([]): return add([Choice(through: all, within: 0, cost: 0)])
    case .sequence(let parts):
      return folded(parts, found) {
        ($0.through & $1.through, $1.within | $0.within & $1.through)
      }
    case .branches(.parallel, let parts):
      return folded(parts, found) { ($0.through & $1.through, $0.within | $1.within) }
    case .branches(_, let parts):
      return folded(parts, found) { ($0.through | $1.through, $0.within | $1.within) }
    case .loop(let body, let redo):
      return folded([body, redo], found) {
        ($0.through, $0.within | $1.within & $0.through)
      }
    }
  }

  private mutating func choices(of element: Element, end: Int?) -> Range<Int> {
    let accepted =
      end.flatMap { problem.graph.ends.contains($0) ? endGroups[$0] ?? 0 : nil } ?? all
    let through = accepted & ~watchedGroups(element)
    let free = Choice(
      through: through, within: (sourceGroups[element] ?? 0) & through, cost: 0)
    guard through != 0, let cost = problem.cost(of: element) else { return add([free]) }
    return add([free, Choice(through: 0, within: 0, cost: cost, point: element)])
  }

  /// The groups for which the element is watched already.
  private func watchedGroups(_ element: Element) -> UInt32 {
    var groups: UInt32 = 0
    for (number, group) in problem.groups.enumerated()
    where problem.watched[group.watch].contains(element) {
      groups |= 1 << UInt32(number)
    }
    return groups
  }

  private mutating func add(_ new: [Choice]) -> Range<Int> {
    choices += new
    return choices.count - new.count..<choices.count
  }

  /// Joins the choices of parts one after the other; nil where there are too many, or no parts.
  private mutating func folded(
    _ parts: [Int], _ found: [Range<Int>],
    _ join: (Choice, Choice) -> (through: UInt32, within: UInt32)
  ) -> Range<Int>? {
    guard var result = parts.first.map({ found[$0] }) else { return nil }
    for part in parts.dropFirst() {
      var best: [Choice] = []
      for first in result {
        for second in found[part] {
          let (through, within) = join(choices[first], choices[second])
          let choice = Choice(
            through: through, within: within, cost: choices[first].cost + choices[second].cost,
            first: Int32(first), second: Int32(second))
          if best.contains(where: { $0.isNoWorse(than: choice) }) { continue }
          best.removeAll { choice.isNoWorse(than: $0) }
          best.append(choice)
        }
      }
      guard best.count <= Self.mostChoices else { return nil }
      result = add(best)
    }
    return result
  }

  /// The points of a choice.
  private func points(_ choice: Int) -> [Element] {
    var points: [Element] = []
    var waiting = [Int32(choice)]
    while let next = waiting.popLast() {
      let choice = choices[Int(next)]
      if let point = choice.point { points.append(point) }
      if choice.first >= 0 { waiting += [choice.first, choice.second] }
    }
    return points
  }
}

/// Compares what was recorded of cases with the runs of a process.
///
/// Events have *kinds*: a kind stands for the nodes of which the event may be the record, several
/// where nodes share a name, none where the process does not know it. Nodes that no kind stands for
/// are silent: they fire without a record, as gateways do.
///
/// Replay is exact: it follows all markings that the events leave open, as a deterministic automaton
/// that is built while it is needed (R. Scott and M. Rabin, Finite automata and their decision
/// problems, 1959). Where a case does not fit, an optimal alignment says how it differs: one for each
/// skipped or inserted record, nothing for silent nodes.
///
/// - Source: A. Adriansyah, Aligning observed and modeled behavior, Eindhoven 2014.
public struct RunReplay {
  /// How a record fits.
  public enum Fit: Sendable, Hashable {
    /// It is a run from its beginning to an end.
    case complete
    /// It is the beginning of a run.
    case begun
    /// It is neither; the event is the first that no run can have there.
    case deviates(event: Int)
    /// The process has more markings than the limit allows.
    case undetermined
  }

  private let isSilent: [Bool]
  /// By kind and node.
  private let matches: [Bool]
  private let nodeCount: Int
  private let kindCount: Int
  private let limit: Int
  private var space: MarkingSpace

  private var subsets: [[Int]] = []
  private var numbers: [[Int]: Int] = [:]
  /// The next subset by subset and kind; nil where it has not been asked for.
  private var steps: [Int?] = []

  /// - Parameters:
  ///   - kinds: the nodes that each kind of event may stand for.
  ///   - recorded: more nodes that should be recorded.
  ///   - limit: how many markings, and how many pairs of marking and event, are looked at.
  public init(
    _ graph: WorkflowGraph, kinds: [[Int]], recorded: [Int] = [], limit: Int = 1_000_000
  ) {
    nodeCount = graph.nodes.count
    kindCount = kinds.count
    self.limit = limit
    var isSilent = [Bool](repeating: true, count: nodeCount)
    var matches = [Bool](repeating: false, count: kinds.count * nodeCount)
    for node in recorded { isSilent[node] = false }
    for (kind, nodes) in kinds.enumerated() {
      for node in nodes {
        isSilent[node] = false
        matches[kind * nodeCount + node] = true
      }
    }
    self.isSilent = isSilent
    self.matches = matches
    space = MarkingSpace(graph, limit: limit)
  }

  // MARK: Replay

  /// How a case fits.
  ///
  /// - Parameter trace: the kinds of its events in their order.
  /// - Complexity: O(length) once the markings on its way are known.
  public mutating func fit(of trace: [Int]) -> Fit {
    var current = subset(closing: [MarkingSpace.initial])
    for (event, kind) in trace.enumerated() {
      current = step(from: current, kind)
      if space.isExhausted { return .undetermined }
      if subsets[current].isEmpty { return .deviates(event: event) }
    }
    if space.isExhausted { return .undetermined }
    return subsets[current].contains(MarkingSpace.final) ? .complete : .begun
  }

  private mutating func step(from subset: Int, _ kind: Int) -> Int {
    let place = subset * kindCount + kind
    if let known = steps[place] { return known }
    var targets: [Int] = []
    for state in subsets[subset] {
      for move in space.moves(from: state) where isMatch(kind, move.node) {
        targets.append(move.target)
      }
    }
    let next = self.subset(closing: targets)
    steps[place] = next
    return next
  }

  /// The number of the set of states that can be reached without a record.
  private mutating func subset(closing states: [Int]) -> Int {
    var seen = Set(states)
    var stack = states
    while let state = stack.popLast() {
      for move in space.moves(from: state) where isSilent[move.node] {
        if seen.insert(move.target).inserted { stack.append(move.target) }
      }
    }
    let sorted = seen.sorted()
    if let known = numbers[sorted] { return known }
    numbers[sorted] = subsets.count
    subsets.append(sorted)
    steps += [Int?](repeating: nil, count: kindCount)
    return subsets.count - 1
  }

  private func isMatch(_ kind: Int, _ node: Int) -> Bool { matches[kind * nodeCount + node] }

  // MARK: Alignment

  /// The least cost of making a whole run of a case; nil where it cannot be said within the limit, or
  /// no run comes to an end.
  ///
  /// - Complexity: O(k log k) in the pairs of markings and events that cost no more.
  public mutating func cost(of trace: [Int]) -> Int? {
    var search = AlignmentSearch()
    search.push(position: 0, state: MarkingSpace.initial)
    while let record = search.pop() {
      let (position, state) = (search[record].position, search[record].state)
      if position == trace.count, state == MarkingSpace.final { return search.cost }
      guard search.count <= limit else { return nil }
      expand(record, trace, in: &search)
      if space.isExhausted { return nil }
    }
    return nil
  }

  /// How a case differs from the nearest beginning of a run, and how that one can come to its end; nil
  /// where it cannot be said within the limit.
  ///
  /// Of the beginnings that are equally near, one is taken that needs the fewest records to its end.
  ///
  /// - Complexity: O(k log k) in the pairs of markings and events that cost no more.
  public mutating func alignment(of trace: [Int]) -> RunAlignment? {
    var search = AlignmentSearch()
    search.push(position: 0, state: MarkingSpace.initial)
    var arrived: [Int] = []
    var cost = 0
    while let record = search.pop(), arrived.isEmpty || search.cost == cost {
      guard search.count <= limit else { return nil }
      if search[record].position == trace.count {
        arrived.append(record)
        cost = search.cost
      }
      expand(record, trace, in: &search)
      if space.isExhausted { return nil }
    }
    guard let first = arrived.first else { return nil }
    var ending = AlignmentSearch()
    for record in arrived.reversed() {
      ending.push(position: record, state: search[record].state)
    }
    while let record = ending.pop() {
      guard ending.count <= limit else { return nil }
      let (origin, state) = (ending[record].position, ending[record].state)
      if state == MarkingSpace.final {
        return RunAlignment(
          moves: moves(to: origin, search), completion: firings(to: record, ending), cost: cost,
          openNodes: ending.cost)
      }
      for move in space.moves(from: state).reversed() {
        ending.push(
          position: origin, state: move.target, from: record, by: .model(move),
          extra: isSilent[move.node] ? 0 : 1)
      }
      if space.isExhausted { return nil }
    }
    return RunAlignment(
      moves: moves(to: first, search), completion: nil, cost: cost, openNodes: 0)
  }

  private mutating func expand(_ record: Int, _ trace: [Int], in search: inout AlignmentSearch) {
    let (position, state) = (search[record].position, search[record].state)
    if position < trace.count {
      search.push(position: position + 1, state: state, from: record, by: .log, extra: 1)
    }
    let moves = space.moves(from: state)
    for move in moves.reversed() {
      search.push(
        position: position, state: move.target, from: record, by: .model(move),
        extra: isSilent[move.node] ? 0 : 1)
    }
    guard position < trace.count else { return }
    for move in moves.reversed() where isMatch(trace[position], move.node) {
      search.push(
        position: position + 1, state: move.target, from: record, by: .synchronous(move), extra: 0)
    }
  }

  private func moves(to record: Int, _ search: AlignmentSearch) -> [RunAlignment.Move] {
    search.path(to: record).compactMap { entry in
      guard let parent = entry.parent else { return nil }
      let before = search[parent]
      switch entry.move {
      case .none: return nil
      case .log: return .log(event: before.position)
      case .model(let move): return .model(space.firing(move, from: before.state))
      case .synchronous(let move):
        return .synchronous(event: before.position, space.firing(move, from: before.state))
      }
    }
  }

  private func firings(to record: Int, _ search: AlignmentSearch) -> [Firing] {
    search.path(to: record).compactMap { entry in
      guard case .model(let move) = entry.move, let parent = entry.parent else { return nil }
      return space.firing(move, from: search[parent].state)
    }
  }
}

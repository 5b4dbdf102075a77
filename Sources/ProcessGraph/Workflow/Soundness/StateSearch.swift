/// A search through the states of a workflow graph, and what it came across.
///
/// A state after which an edge holds two tokens, or an end has fired, is *final*: it is not stored
/// and not gone on from.
struct StateSearch {
  /// A move that led to a final state; no state where it was the opening of a run.
  struct FinalMove {
    let state: Int
    let move: FiringRule.Move
  }

  private static let unexpanded: Range<Int32> = -1 ..< -1

  let graph: WorkflowGraph
  var rule: FiringRule
  private(set) var table: MarkingTable
  /// How many states there are at most.
  let limit: Int
  /// The states after each state, as a range of ``successors``.
  private var rows: [Range<Int32>] = []
  private var successors: [Int32] = []
  /// Whether a final state follows a state.
  private(set) var isClosing: [Bool] = []
  /// How many states begin a run; they come first.
  private(set) var openingCount = 0
  private(set) var hasFired: [Bool]
  /// Whether the limit kept a state from being gone on from.
  private(set) var isCut = false
  /// The first of each kind, in the order of the search.
  private(set) var deadlock: Int?
  private(set) var doubling: FinalMove?
  private(set) var improperEnd: FinalMove?
  private var scratch: Marking

  init(_ graph: WorkflowGraph, states: Int, words: Int) {
    self.graph = graph
    rule = FiringRule(graph)
    table = MarkingTable(edgeCount: graph.adjacency.edgeCount)
    scratch = Marking(edgeCount: graph.adjacency.edgeCount)
    limit = min(states, words / scratch.words.count)
    hasFired = [Bool](repeating: false, count: graph.nodes.count)
    open()
  }

  var stateCount: Int { table.count }

  /// Whether a fault that one state shows was found.
  var hasFault: Bool { deadlock != nil || doubling != nil || improperEnd != nil }

  func isExpanded(_ state: Int) -> Bool { rows[state] != Self.unexpanded }

  func successors(of state: Int) -> ArraySlice<Int32> {
    isExpanded(state) ? successors[Int(rows[state].lowerBound)..<Int(rows[state].upperBound)] : []
  }

  func marking(of state: Int) -> Marking {
    var marking = Marking(edgeCount: graph.adjacency.edgeCount)
    table.copy(state, to: &marking)
    return marking
  }

  /// Visits states breadth first, so that the first fault of a kind is the nearest.
  ///
  /// - Complexity: O(s · m) for s states.
  mutating func runPlainly() {
    var state = 0
    var marking = scratch
    while state < table.count {
      guard table.count <= limit else {
        isCut = true
        return
      }
      table.copy(state, to: &marking)
      let clusters = rule.enabledClusters(in: marking)
      if clusters.isEmpty { noteDeadlock(state) }
      expand(state, marking, by: clusters)
      state += 1
    }
  }

  private mutating func open() {
    for start in graph.starts {
      let count = rule.exitCount(of: start)
      guard count > 0 else { continue }
      hasFired[start] = true
      guard count <= limit else {
        isCut = true
        continue
      }
      for choice in 0..<count {
        var marking = scratch
        _ = rule.produce(choice, of: start, in: &marking)
        add(marking)
      }
    }
    openingCount = table.count
  }

  @discardableResult
  private mutating func add(_ marking: Marking) -> Int {
    let (number, isNew) = table.insert(marking)
    if isNew {
      rows.append(Self.unexpanded)
      isClosing.append(false)
    }
    return number
  }

  mutating func noteDeadlock(_ state: Int) {
    if deadlock == nil { deadlock = state }
  }

  mutating func noteCut() { isCut = true }

  /// Finds the states after a state by the moves of clusters. It may be called again with more.
  mutating func expand(_ state: Int, _ marking: Marking, by clusters: [Int]) {
    let first = Int32(successors.count)
    for cluster in clusters {
      let node = rule.node(of: cluster)
      let count = rule.exitCount(of: node)
      guard count <= limit else {
        // Too many to try: the state stays as if it had not been come to.
        isCut = true
        rows[state] = Self.unexpanded
        return
      }
      hasFired[node] = true
      for choice in 0..<count {
        let move = FiringRule.Move(cluster: cluster, choice: choice)
        scratch = marking
        switch rule.fire(move, in: &scratch) {
        case .safe: successors.append(Int32(add(scratch)))
        case .doubled:
          isClosing[state] = true
          if doubling == nil { doubling = FinalMove(state: state, move: move) }
        case .ended:
          isClosing[state] = true
          if improperEnd == nil, !scratch.isEmpty {
            improperEnd = FinalMove(state: state, move: move)
          }
        }
      }
    }
    rows[state] = first..<Int32(successors.count)
  }
}

/// From which nodes and edges of a sound graph a run can go on to an accepted end and meet nothing
/// that is watched.
///
/// The question is about the *causal future* of an occurrence: what follows from it, itself included.
/// What happens at the same time in another branch of a fork is neither before nor after it, and
/// watches over nothing. So an element is open exactly where
///
/// - it is not watched,
/// - an end is an accepted one,
/// - a decision has an open edge,
/// - a fork has only open edges,
/// - any other node, a join among them, has an open edge.
///
/// This is exact for sound graphs: a run takes every token that it makes, and the one end that fires
/// takes the last, so that each branch after a fork has to come through to that same end. An
/// inclusive split is like a decision, since one of its branches may be taken alone.
///
/// For graphs that are not sound the answer means nothing.
public struct AvoidingExecutions: Sendable {
  let layers: AvoidanceLayers

  var graph: WorkflowGraph { layers.graph }

  /// Whether there is such a run from an occurrence of the node on. - Complexity: O(1).
  public func exists(from node: Int) -> Bool { layers.isOpen(node: node) }

  /// Whether there is such a run from a token on the edge on; not where the edge itself is watched.
  ///
  /// - Complexity: O(1).
  public func exists(along edge: Int) -> Bool { layers.isOpen(edge: edge) }

  /// Whether there is such a run through the element. - Complexity: O(1).
  public func exists(through element: WorkflowGraph.Element) -> Bool { layers.isOpen(element) }

  /// A complete run, from a start to an accepted end, that meets nothing watched in the causal future
  /// of its first occurrence of the element; nil where there is none.
  ///
  /// The run first goes to the element on the shortest way. Then the tokens that follow from it take
  /// the choices that keep them unwatched, and all others the shortest way to an end. In sound graphs
  /// without inclusive joins this always arrives (the pointing lemma of free-choice nets). With
  /// inclusive joins outside of blocks it may not: nil after 4 · (n + m) firings.
  ///
  /// - Complexity: O(n + m) where there are no inclusive joins, else O(n + m) a firing of one.
  /// - Source: J. Desel, J. Esparza, Free Choice Petri Nets, Cambridge 1995, chapter 6.
  public func execution(through element: WorkflowGraph.Element) -> [Firing]? {
    guard exists(through: element) else { return nil }
    let around = AvoidanceLayers(
      graph, avoiding: graph.noElements, endingIn: Set(graph.ends), demand: .everyToken)
    var player = ExecutionPlayer(graph, through: element, onwards: layers, around: around)
    return player.play()
  }

  /// What follows from the element in the run of ``execution(through:)``: only the firings in its
  /// causal future, causes before effects; nil where there is no such run.
  ///
  /// An element on the way to a join consumes there only its own token, so that the edges named are
  /// those of the causal future too. It is the part of a chart to follow with a finger.
  ///
  /// - Complexity: O(n) for memory, O(k log k) for k firings.
  public func future(of element: WorkflowGraph.Element) -> [Firing]? {
    guard exists(through: element) else { return nil }
    let adjacency = graph.adjacency
    var tokens: [(node: Int, edge: Int)] = []
    var nodes: [Int] = []
    var isSeen = [Bool](repeating: false, count: graph.nodes.count)
    func visit(_ node: Int) {
      guard !isSeen[node] else { return }
      isSeen[node] = true
      nodes.append(node)
    }
    switch element {
    case .node(let node): visit(node)
    case .edge(let edge):
      tokens.append((adjacency.target(of: edge), edge))
      visit(adjacency.target(of: edge))
    }
    var next = 0
    while next < nodes.count {
      for edge in layers.exits(of: nodes[next]) {
        tokens.append((adjacency.target(of: edge), edge))
        visit(adjacency.target(of: edge))
      }
      next += 1
    }
    // Layers fall along every edge that is taken.
    nodes.sort { (layers.layers[$1], $0) < (layers.layers[$0], $1) }
    tokens.sort { $0 < $1 }
    var consumed: [Int: [Int]] = [:]
    for token in tokens { consumed[token.node, default: []].append(token.edge) }
    return nodes.map {
      Firing(node: $0, consumed: consumed[$0] ?? [], produced: layers.exits(of: $0))
    }
  }
}

extension WorkflowGraph {
  /// From where a run can go on to an accepted end without meeting anything watched.
  ///
  /// - Precondition: the graph is sound; the caller knows.
  /// - Complexity: O(n + m).
  public func executions(
    avoiding watched: ElementSet, endingIn accepted: Set<Int>
  ) -> AvoidingExecutions {
    AvoidingExecutions(
      layers: AvoidanceLayers(self, avoiding: watched, endingIn: accepted, demand: .everyToken))
  }

  /// Whether one watched element alone closes all executions from another that end as accepted.
  ///
  /// False where there is nothing to close, because no accepted end is reached from the element at
  /// all. With forks this is not a dominator: one branch that is watched closes what its fork opens.
  ///
  /// - Precondition: the graph is sound.
  /// - Complexity: O(n + m).
  public func closes(
    alone watched: Element, from element: Element, endingIn accepted: Set<Int>
  ) -> Bool {
    !closing(element, aloneAmong: [watched], endingIn: accepted).isEmpty
  }

  /// Those of the given elements that each alone close all executions from an element, in their order.
  ///
  /// - Precondition: the graph is sound.
  /// - Complexity: O(n + m) for each that stands on every run found so far.
  public func closing(
    _ element: Element, aloneAmong candidates: [Element], endingIn accepted: Set<Int>
  ) -> [Element] {
    var watched = noElements
    guard
      let open = executions(avoiding: watched, endingIn: accepted).future(of: element)
    else { return [] }
    var passed = ElementSet(of: open, in: self)
    passed.insert(element)
    return candidates.filter { candidate in
      // What an open run goes round closes nothing.
      guard passed.contains(candidate) else { return false }
      watched.insert(candidate)
      defer { watched.remove(candidate) }
      let executions = executions(avoiding: watched, endingIn: accepted)
      guard let open = executions.future(of: element) else { return true }
      passed.formIntersection(ElementSet(of: open, in: self))
      return false
    }
  }
}

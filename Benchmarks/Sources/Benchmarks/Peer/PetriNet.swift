internal import ProcessGraph

/// A process as a net of places and transitions, which is what the peer reads.
///
/// Each flow is a place, besides one before the start and one after the ends. A node has a transition
/// for each way in which it can fire.
struct PetriNet: Encodable {
  let places: Int
  let source: Int
  let sink: Int
  /// The places from which each transition takes, and on which it puts, tokens.
  let transitions: [[[Int]]]

  /// - Precondition: no routing is inclusive, and there is one start.
  init(_ graph: WorkflowGraph) {
    let adjacency = graph.adjacency
    source = adjacency.edgeCount
    sink = source + 1
    places = source + 2
    var transitions: [[[Int]]] = []
    for node in graph.nodes.indices {
      let entering = Array(adjacency.incoming(of: node))
      let leaving = Array(adjacency.outgoing(of: node))
      let inputs =
        entering.isEmpty
        ? [[source]]
        : graph.nodes[node].entry == .parallel ? [entering] : entering.map { [$0] }
      let outputs =
        leaving.isEmpty
        ? [[sink]] : graph.nodes[node].exit == .parallel ? [leaving] : leaving.map { [$0] }
      for input in inputs { transitions += outputs.map { [input, $0] } }
    }
    self.transitions = transitions
  }
}

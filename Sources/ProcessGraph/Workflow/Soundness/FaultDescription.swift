/// Plays runs and says what is wrong where they end.
struct FaultDescription {
  let graph: WorkflowGraph

  /// - Parameter cycle: the nodes that turn for ever, in the case of a livelock.
  func fault(
    _ kind: Soundness.Fault.Kind, _ run: [Firing], cycle: [Int]
  ) -> Soundness.Fault {
    var marking = Marking(edgeCount: graph.adjacency.edgeCount)
    var doubled: [Int] = []
    for firing in run {
      for edge in firing.consumed { marking.remove(edge) }
      doubled = firing.produced.filter(marking.contains)
      for edge in firing.produced { marking.insert(edge) }
    }
    let held = marking.edges
    switch kind {
    case .lackOfSynchronisation:
      return Soundness.Fault(
        kind, run: run, nodes: run.last.map { [$0.node] } ?? [], edges: doubled)
    case .improperCompletion:
      return Soundness.Fault(
        kind, run: run, nodes: run.last.map { [$0.node] } ?? [], edges: held)
    case .deadlock:
      let waiting = Set(held.map { graph.adjacency.target(of: $0) }).sorted()
      return Soundness.Fault(kind, run: run, nodes: waiting, edges: held)
    case .livelock, .deadNode, .structural:
      return Soundness.Fault(kind, run: run, nodes: cycle, edges: held)
    }
  }
}

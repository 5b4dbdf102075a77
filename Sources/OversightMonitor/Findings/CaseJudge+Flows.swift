internal import Oversight
internal import ProcessGraph

extension CaseJudge {
  /// The edges over which a case went: those of its moves, and those on which the work goes on by itself
  /// behind them, up to what is to be recorded or decided.
  func passedEdges(of alignment: RunAlignment) -> Set<Int> {
    var passed: Set<Int> = []
    for case .synchronous(_, let firing) in alignment.moves { passed.formUnion(firing.produced) }
    for case .model(let firing) in alignment.moves { passed.formUnion(firing.produced) }
    var ahead: Set<Int> = []
    for firing in alignment.completion ?? [] {
      if !isRecorded[firing.node], !isChoice(firing.node), ahead.isDisjoint(with: firing.consumed) {
        passed.formUnion(firing.produced)
      } else {
        ahead.formUnion(firing.produced)
      }
    }
    return passed
  }

  /// Whether somebody has to say where the work goes on.
  private func isChoice(_ node: Int) -> Bool {
    workflow.graph.nodes[node].exit != .parallel
      && workflow.graph.adjacency.outgoing(of: node).count > 1
  }
}

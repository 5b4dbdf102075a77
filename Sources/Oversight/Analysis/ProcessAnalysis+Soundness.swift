public import ProcessGraph

extension ProcessAnalysis {
  /// What is wrong with the runs, the gravest first; empty where nothing was found.
  ///
  /// - Complexity: O(n + m), and the lengths of the runs.
  public var faults: [ProcessFault] {
    guard case .unsound(let faults) = soundness else { return [] }
    return faults.map(processFault)
  }

  /// The fault of a kind; nil where none was found.
  public func fault(_ kind: Soundness.Fault.Kind) -> ProcessFault? {
    guard case .unsound(let faults) = soundness else { return nil }
    return faults.first { $0.kind == kind }.map(processFault)
  }

  private func processFault(_ fault: Soundness.Fault) -> ProcessFault {
    let steps = Set(
      fault.kind == .deadNode
        ? fault.nodes.compactMap { workflow.step(of: $0) } : fault.nodes.map(step)
    ).sorted()
    let awaited = fault.kind == .deadlock ? awaitedEdges(in: fault) : []
    return ProcessFault(
      kind: fault.kind, run: fault.run.map { ProcessRun($0, workflow, process) },
      steps: steps.map { process.steps[$0].reference }, flows: flows(of: fault.edges),
      awaited: flows(of: awaited),
      split: split(before: fault).map { process.steps[step(of: $0)].reference })
  }

  /// The place of the step that a node stands for; of what nobody wrote, the end behind it.
  private func step(of node: Int) -> Int {
    var node = node
    while true {
      if let step = workflow.step(of: node) { return step }
      guard let next = workflow.graph.adjacency.successors(of: node).first else { return 0 }
      node = next
    }
  }

  private func flows(of edges: [Int]) -> [Reference<ResolvedFlow>] {
    edges.compactMap { workflow.flow(of: $0) }.map { process.flows[$0].reference }
  }

  /// The edges without a token into those that wait.
  private func awaitedEdges(in fault: Soundness.Fault) -> [Int] {
    let held = Set(fault.edges)
    return fault.nodes.filter { workflow.graph.nodes[$0].entry != .exclusive }
      .flatMap { workflow.graph.adjacency.incoming(of: $0) }
      .filter { !held.contains($0) }.sorted()
  }

  /// The last node of a run from which both tokens on a doubled edge come.
  private func split(before fault: Soundness.Fault) -> Int? {
    guard fault.kind == .lackOfSynchronisation, let run = fault.run, let edge = fault.edges.first
    else { return nil }
    let makers = run.indices.filter { run[$0].produced.contains(edge) }.suffix(2)
    guard let first = makers.first, let second = makers.last, first != second else { return nil }
    return causes(of: first, in: run).intersection(causes(of: second, in: run)).max()
      .map { run[$0].node }
  }

  /// The firings of a run without which one of them would not have been, itself included.
  private func causes(of firing: Int, in run: [Firing]) -> Set<Int> {
    var needed = Set(run[firing].consumed)
    var causes: Set<Int> = [firing]
    for index in run[..<firing].indices.reversed()
    where !needed.isDisjoint(with: run[index].produced) {
      causes.insert(index)
      needed.subtract(run[index].produced)
      needed.formUnion(run[index].consumed)
    }
    return causes
  }
}

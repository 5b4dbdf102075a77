internal import ProcessGraph

/// How a process is built: blocks in one another, or a knot that no block explains.
public struct ProcessStructure: Sendable, Hashable {
  /// Places where one of several ways is taken and the ways meet again.
  public private(set) var choices = 0
  /// Places where several ways are taken at once and wait for one another.
  public private(set) var parallels = 0
  /// Places where one or more ways are taken and those taken wait for one another.
  public private(set) var inclusives = 0
  public private(set) var loops = 0
  /// How deep blocks stand in one another: 0 for a plain sequence.
  public private(set) var depth = 0
  /// The steps between which ways cross, so that they are no blocks; empty where all is made of
  /// blocks.
  public private(set) var knot: [Reference<ResolvedStep>] = []

  /// - Complexity: O(n + m).
  init(_ process: ResolvedProcess, _ workflow: ProcessWorkflow) {
    let structure = workflow.graph.blockStructure
    var depths = [Int](repeating: 0, count: structure.blocks.count)
    for (place, block) in structure.blocks.enumerated() {
      switch block {
      case .node, .edge: break
      case .sequence(let parts): depths[place] = parts.map { depths[$0] }.max() ?? 0
      case .branches(let routing, let parts):
        depths[place] = 1 + (parts.map { depths[$0] }.max() ?? 0)
        switch routing {
        case .exclusive: choices += 1
        case .parallel: parallels += 1
        case .inclusive: inclusives += 1
        }
      case .loop(let body, let redo):
        depths[place] = 1 + max(depths[body], depths[redo])
        loops += 1
      }
    }
    depth = depths.max() ?? 0
    guard let remainder = structure.remainder else { return }
    let nodes = remainder.blockOfNode.flatMap { structure.elements(of: $0).nodes }
    knot = nodes.compactMap { workflow.step(of: $0) }.sorted().map { process.steps[$0].reference }
  }

  /// Whether the whole process is made of blocks.
  public var isBlockStructured: Bool { knot.isEmpty }
}

extension ProcessAnalysis {
  /// How the process is built.
  public var structure: ProcessStructure { ProcessStructure(process, workflow) }
}

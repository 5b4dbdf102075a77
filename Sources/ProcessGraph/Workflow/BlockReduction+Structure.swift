extension BlockReduction {
  /// What the reduction came to.
  var structure: BlockStructure {
    var writer = BlockWriter(drafts: drafts)
    if isWhole {
      let root = writer.write(blockOf[start])
      return BlockStructure(blocks: writer.blocks, root: root, remainder: nil)
    }
    let entries = nodes.indices.filter { exitOf[$0] >= 0 }
    var numberOfEntry = [Int](repeating: -1, count: nodes.count)
    var numberOfExit = numberOfEntry
    for (number, entry) in entries.enumerated() {
      numberOfEntry[entry] = number
      numberOfExit[exitOf[entry]] = number
    }
    let live = links.filter(\.isLive)
    let graph = WorkflowGraph(
      nodes: entries.map {
        WorkflowGraph.Node(entry: nodes[$0].entry, exit: nodes[exitOf[$0]].exit)
      },
      edges: live.map { (numberOfExit[$0.source], numberOfEntry[$0.target]) },
      starts: [numberOfEntry[start]], ends: [numberOfExit[end]])
    let remainder = BlockStructure.Remainder(
      graph: graph, blockOfNode: entries.map { writer.write(blockOf[$0]) },
      blockOfEdge: live.map { writer.write($0.block) })
    return BlockStructure(blocks: writer.blocks, root: nil, remainder: remainder)
  }
}

/// Writes drafts as blocks, with sequences in sequences and branches in branches made flat.
private struct BlockWriter {
  let drafts: [BlockReduction.Draft]
  var blocks: [BlockStructure.Block] = []

  /// What is still to be done, the last thing first.
  private enum Task {
    case visit(Int)
    /// Make a block of the blocks that were made since so many were on the shelf.
    case sequence(from: Int)
    case branches(WorkflowGraph.Routing, from: Int)
    case loop(from: Int)
  }

  init(drafts: [BlockReduction.Draft]) { self.drafts = drafts }

  /// - Returns: the place of the block in `blocks`.
  mutating func write(_ root: Int) -> Int {
    var tasks = [Task.visit(root)]
    var shelf: [Int] = []
    while let task = tasks.popLast() {
      switch task {
      case .visit(let draft): visit(draft, &tasks, &shelf)
      case .sequence(let from):
        let parts = Array(shelf[from...])
        shelf.removeSubrange(from...)
        shelf.append(parts.count == 1 ? parts[0] : add(.sequence(parts)))
      case .branches(let routing, let from):
        let parts = Array(shelf[from...])
        shelf.removeSubrange(from...)
        shelf.append(add(.branches(routing, parts)))
      case .loop(let from):
        let (body, redo) = (shelf[from], shelf[from + 1])
        shelf.removeSubrange(from...)
        shelf.append(add(.loop(body: body, redo: redo)))
      }
    }
    return shelf[0]
  }

  private mutating func visit(_ draft: Int, _ tasks: inout [Task], _ shelf: inout [Int]) {
    switch drafts[draft] {
    case .node(let node): shelf.append(add(.node(node)))
    case .edge(let edge): shelf.append(add(.edge(edge)))
    case .nothing: shelf.append(add(.sequence([])))
    case .sequence:
      tasks.append(.sequence(from: shelf.count))
      for part in leaves(of: draft) where !isNothing(part) { tasks.append(.visit(part)) }
    case .branches(let routing, _, _):
      tasks.append(.branches(routing, from: shelf.count))
      for part in leaves(of: draft) { tasks.append(.visit(part)) }
    case .loop(let body, let redo):
      tasks.append(.loop(from: shelf.count))
      tasks += [.visit(redo), .visit(body)]
    }
  }

  private func isNothing(_ draft: Int) -> Bool {
    if case .nothing = drafts[draft] { true } else { false }
  }

  /// The parts of a draft that are not of its own kind, the last first.
  private func leaves(of draft: Int) -> [Int] {
    var leaves: [Int] = []
    var waiting = [draft]
    while let next = waiting.popLast() {
      switch (drafts[draft], drafts[next]) {
      case (.sequence, .sequence(let first, let second)): waiting += [first, second]
      case (.branches(let routing, _, _), .branches(let inner, let first, let second))
      where routing == inner:
        waiting += [first, second]
      default: leaves.append(next)
      }
    }
    return leaves
  }

  private mutating func add(_ block: BlockStructure.Block) -> Int {
    blocks.append(block)
    return blocks.count - 1
  }
}

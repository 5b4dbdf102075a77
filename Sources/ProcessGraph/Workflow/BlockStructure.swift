/// A workflow graph as blocks in one another: sequences, branches that part and meet again, loops.
///
/// A graph that is one block is sound, and many questions about it are answered by one walk over the
/// blocks, children first. A graph that is not is a ``remainder`` of nodes and edges, each of which
/// stands for a block.
///
/// - Source: J. Vanhatalo, H. Völzer, J. Koehler, The refined process structure tree, Data &
///   Knowledge Engineering 68 (2009), for the idea; the blocks here are those that local reductions
///   find.
public struct BlockStructure: Sendable {
  /// A part of a graph with one way in and one way out.
  public enum Block: Sendable, Hashable {
    case node(Int)
    case edge(Int)
    /// One after the other. Empty where nothing happens.
    case sequence([Int])
    /// Branches between a split and a merge of one routing; the two nodes stand outside.
    case branches(WorkflowGraph.Routing, [Int])
    /// The body once, and then as often as wished the way back and the body again.
    case loop(body: Int, redo: Int)
  }

  /// What cannot be reduced to one block: a graph whose nodes and edges stand for blocks.
  public struct Remainder: Sendable {
    /// It has one start and one end.
    public let graph: WorkflowGraph
    /// The block of each node of `graph`, as a place in ``BlockStructure/blocks``.
    public let blockOfNode: [Int]
    /// The block of each edge of `graph`.
    public let blockOfEdge: [Int]
  }

  /// Children stand before their parents.
  public let blocks: [Block]
  /// The block that is the whole graph; nil where the graph is not block-structured.
  public let root: Int?
  /// Nil where the graph is one block.
  public let remainder: Remainder?

  /// The nodes and edges of a block, in the order of the walk.
  ///
  /// - Complexity: O(size of the block).
  public func elements(of block: Int) -> (nodes: [Int], edges: [Int]) {
    var nodes: [Int] = []
    var edges: [Int] = []
    var waiting = [block]
    while let next = waiting.popLast() {
      switch blocks[next] {
      case .node(let node): nodes.append(node)
      case .edge(let edge): edges.append(edge)
      case .sequence(let parts), .branches(_, let parts): waiting += parts.reversed()
      case .loop(let body, let redo): waiting += [redo, body]
      }
    }
    return (nodes, edges)
  }
}

extension WorkflowGraph {
  /// The graph as blocks in one another, as far as it is made of them.
  ///
  /// Several starts count as the branches of one, and several ends as branches that meet.
  ///
  /// - Complexity: O(n + m), as each reduction removes a node or an edge.
  public var blockStructure: BlockStructure {
    var reduction = BlockReduction(self)
    reduction.run()
    return reduction.structure
  }
}

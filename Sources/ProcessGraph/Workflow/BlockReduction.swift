/// Reduces a workflow graph by rules that keep soundness and unsoundness, and remembers what each
/// node and edge that is left stands for.
///
/// A node has two *ports*, the node at which it is entered and the one at which it is left. They are
/// the same until nodes are joined; joining then costs nothing, because edges refer to ports.
struct BlockReduction {
  typealias Routing = WorkflowGraph.Routing

  /// A block while the reduction goes on: binary, so that joining two costs nothing.
  enum Draft {
    case node(Int)
    case edge(Int)
    case nothing
    case sequence(Int, Int)
    case branches(Routing, Int, Int)
    case loop(body: Int, redo: Int)
  }

  /// An edge between two ports, and its neighbours in the rows of both.
  struct Link {
    var source: Int
    var target: Int
    var block: Int
    var isLive = true
  }

  private(set) var drafts: [Draft] = []
  private(set) var links: [Link] = []
  private(set) var nodes: [WorkflowGraph.Node]
  /// Of each port of entry: the port of exit of its node, and the node's block; -1 where the port is
  /// inside a node.
  private(set) var exitOf: [Int]
  private(set) var blockOf: [Int]
  private var entryOf: [Int]
  private(set) var start: Int
  private(set) var end: Int

  private var outgoing: LinkRows
  private var incoming: LinkRows
  /// The edge between two ports, where another could come to lie beside it.
  private var linkBetween: [Int: Int] = [:]
  private var waiting: [Int] = []
  private var isWaiting: [Bool]
  private(set) var liveNodes: Int

  init(_ graph: WorkflowGraph) {
    let adjacency = graph.adjacency
    nodes = graph.nodes
    drafts.reserveCapacity(3 * nodes.count + 2 * adjacency.edgeCount)
    drafts += nodes.indices.lazy.map { .node($0) }
    start = graph.starts.first ?? 0
    end = graph.ends.first ?? 0
    var added: [(source: Int, target: Int)] = []
    if graph.starts.count != 1 {
      start = nodes.count
      nodes.append(.step)
      drafts.append(.nothing)
      added += graph.starts.map { [start] in (source: start, target: $0) }
    }
    if graph.ends.count != 1 {
      end = nodes.count
      nodes.append(.step)
      drafts.append(.nothing)
      added += graph.ends.map { [end] in (source: $0, target: end) }
    }
    let count = nodes.count
    exitOf = Array(0..<count)
    entryOf = exitOf
    blockOf = exitOf
    liveNodes = count
    outgoing = LinkRows(count: count)
    incoming = LinkRows(count: count)
    isWaiting = [Bool](repeating: false, count: count)
    let edgeCount = adjacency.edgeCount + added.count
    links.reserveCapacity(edgeCount * 2)
    for edge in 0..<adjacency.edgeCount {
      let block = add(.edge(edge))
      append(from: adjacency.source(of: edge), to: adjacency.target(of: edge), block)
    }
    for edge in added {
      let block = add(.nothing)
      append(from: edge.source, to: edge.target, block)
    }
    for link in links.indices { settle(link) }
    for node in (0..<count).reversed() { examine(node) }
  }

  mutating func run() {
    while let entry = waiting.popLast() {
      isWaiting[entry] = false
      guard exitOf[entry] >= 0 else { continue }
      reduce(entry)
    }
    closeWhole()
  }

  // MARK: The rules

  private mutating func reduce(_ entry: Int) {
    let exit = exitOf[entry]
    if let before = incoming.only(at: entry), let after = outgoing.only(at: exit), before != after {
      replace(entry, before, after)
    } else if let after = outgoing.only(at: exit), canJoin(after) {
      join(after)
    } else if let before = incoming.only(at: entry), canJoin(before) {
      join(before)
    }
  }

  /// One way in and one way out: the node becomes part of an edge.
  private mutating func replace(_ entry: Int, _ before: Int, _ after: Int) {
    let source = links[before].source
    let target = links[after].target
    let first = sequence(links[before].block, blockOf[entry])
    let block = sequence(first, links[after].block)
    remove(before)
    remove(after)
    exitOf[entry] = -1
    liveNodes -= 1
    settle(append(from: source, to: target, block))
    examine(entryOf[source])
    examine(target)
  }

  /// Whether an edge is the only way out of its source and the only way into its target.
  private func canJoin(_ link: Int) -> Bool {
    let (source, target) = (links[link].source, links[link].target)
    guard outgoing.only(at: source) == link, incoming.only(at: target) == link else { return false }
    // The start and the end are joined last, when nothing else is left.
    return entryOf[source] != target && !(entryOf[source] == start && exitOf[target] == end)
  }

  /// The two ends of an edge become one node.
  private mutating func join(_ link: Int) {
    let (source, target) = (links[link].source, links[link].target)
    let (entry, exit) = (entryOf[source], exitOf[target])
    let first = sequence(blockOf[entry], links[link].block)
    blockOf[entry] = sequence(first, blockOf[target])
    remove(link)
    exitOf[target] = -1
    exitOf[entry] = exit
    entryOf[exit] = entry
    liveNodes -= 1
    if outgoing.count(at: exit) > 1, let loop = linkBetween[key(exit, entry)] { unroll(loop) }
    examine(entry)
  }

  /// An exclusive way back from a node to itself is a loop around the node.
  private mutating func unroll(_ link: Int) {
    let (exit, entry) = (links[link].source, links[link].target)
    guard nodes[exit].exit == .exclusive, nodes[entry].entry == .exclusive,
      outgoing.count(at: exit) > 1, incoming.count(at: entry) > 1
    else { return }
    blockOf[entry] = add(.loop(body: blockOf[entry], redo: links[link].block))
    remove(link)
    examine(entry)
  }

  /// What is left is an edge from the start to the end: the graph is one block.
  private mutating func closeWhole() {
    guard liveNodes == 2, let link = outgoing.only(at: exitOf[start]),
      incoming.only(at: entryOf[end]) == link
    else { return }
    let target = entryOf[end]
    let first = sequence(blockOf[start], links[link].block)
    blockOf[start] = sequence(first, blockOf[target])
    remove(link)
    exitOf[target] = -1
    exitOf[start] = end
    liveNodes = 1
  }

  /// Whether nothing but one node is left.
  var isWhole: Bool { liveNodes == 1 && exitOf[start] == end }

  // MARK: Bookkeeping

  @discardableResult
  private mutating func append(from source: Int, to target: Int, _ block: Int) -> Int {
    links.append(Link(source: source, target: target, block: block))
    outgoing.append(links.count - 1, at: source)
    incoming.append(links.count - 1, at: target)
    return links.count - 1
  }

  /// Joins an edge with one that leads from and to the same ports, where the routing of both sides is
  /// the same; and takes it as a way back where it leads to its own node.
  private mutating func settle(_ link: Int) {
    let (source, target) = (links[link].source, links[link].target)
    if canHaveTwin(link) {
      if let twin = linkBetween[key(source, target)] {
        links[twin].block = add(
          .branches(nodes[source].exit, links[twin].block, links[link].block))
        remove(link)
        return
      }
      linkBetween[key(source, target)] = link
    }
    if entryOf[source] == target { unroll(link) }
  }

  /// Whether there could be another edge between the same ports that it can be joined with.
  ///
  /// Ports do not get more edges than they had in the beginning. So an edge for which this is false
  /// never gets a twin, and need not be found.
  private func canHaveTwin(_ link: Int) -> Bool {
    let (source, target) = (links[link].source, links[link].target)
    return outgoing.count(at: source) > 1 && incoming.count(at: target) > 1
      && nodes[source].exit == nodes[target].entry
  }

  private mutating func remove(_ link: Int) {
    let (source, target) = (links[link].source, links[link].target)
    if canHaveTwin(link), linkBetween[key(source, target)] == link {
      linkBetween[key(source, target)] = nil
    }
    links[link].isLive = false
    outgoing.remove(link, at: source)
    incoming.remove(link, at: target)
  }

  private mutating func examine(_ entry: Int) {
    guard !isWaiting[entry] else { return }
    isWaiting[entry] = true
    waiting.append(entry)
  }

  private func key(_ source: Int, _ target: Int) -> Int { source * nodes.count + target }

  private mutating func sequence(_ first: Int, _ second: Int) -> Int {
    add(.sequence(first, second))
  }

  private mutating func add(_ draft: Draft) -> Int {
    drafts.append(draft)
    return drafts.count - 1
  }
}

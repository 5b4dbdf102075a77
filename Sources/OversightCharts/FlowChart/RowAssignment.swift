/// The row of each node: downwards as the work goes on, a hand-over sideways where there is room.
struct RowAssignment: Sendable {
  /// The row of each node, from 0.
  let rows: [Int]
  let count: Int

  /// - Complexity: O(n · (n + m)).
  init(_ content: FlowChartContent) {
    let entering = Dictionary(
      grouping: content.edges.filter { $0.style == .main || $0.style == .refusal }, by: \.target)
    var rows = [Int](repeating: 0, count: content.nodes.count)
    var occupied: Set<Cell> = []
    var placed = [Bool](repeating: false, count: content.nodes.count)
    for (index, node) in content.nodes.enumerated() where node.symbol != .supervision {
      // Nodes come in reading order, so everything before this one has its row.
      let before = (entering[index] ?? []).map(\.source).filter { placed[$0] }
      var row =
        before.map { rows[$0] + Self.distance(from: content.nodes[$0], to: node) }.max() ?? 0
      while Self.isTaken(row, node, before, rows, content, occupied) { row += 1 }
      rows[index] = row
      placed[index] = true
      occupied.insert(Cell(lane: node.lane, row: row))
    }
    Self.placeSupervisions(content, &rows, &occupied)
    self.rows = rows
    count = (occupied.map(\.row).max() ?? 0) + 1
  }

  private struct Cell: Hashable {
    var lane: Int
    var row: Int
  }

  /// A hand-over may stay on its row; a decision opens one, for its exits need room at both sides.
  private static func distance(
    from source: FlowChartContent.Node, to target: FlowChartContent.Node
  ) -> Int {
    let opensRow = target.symbol == .decision || target.symbol.isBar || source.symbol.isBar
    return source.lane == target.lane || opensRow ? 1 : 0
  }

  private static func isTaken(
    _ row: Int, _ node: FlowChartContent.Node, _ before: [Int], _ rows: [Int],
    _ content: FlowChartContent, _ occupied: Set<Cell>
  ) -> Bool {
    if occupied.contains(Cell(lane: node.lane, row: row)) { return true }
    return before.contains { source in
      guard rows[source] == row else { return false }
      let lane = content.nodes[source].lane
      let between = (min(lane, node.lane) + 1)..<max(lane, node.lane)
      return between.contains { occupied.contains(Cell(lane: $0, row: row)) }
    }
  }

  /// A supervision stands on the row of what it watches, or the next free one below.
  private static func placeSupervisions(
    _ content: FlowChartContent, _ rows: inout [Int], _ occupied: inout Set<Cell>
  ) {
    let watched = Dictionary(
      content.edges.filter { $0.style == .tie }.map { ($0.source, $0.target) },
      uniquingKeysWith: { first, _ in first })
    let supervisions = content.nodes.indices
      .filter { content.nodes[$0].symbol == .supervision }
      .sorted {
        (watched[$0].map { rows[$0] } ?? .max, $0) < (watched[$1].map { rows[$0] } ?? .max, $1)
      }
    for index in supervisions {
      var row = watched[index].map { rows[$0] } ?? 0
      while occupied.contains(Cell(lane: content.nodes[index].lane, row: row)) { row += 1 }
      rows[index] = row
      occupied.insert(Cell(lane: content.nodes[index].lane, row: row))
    }
  }
}

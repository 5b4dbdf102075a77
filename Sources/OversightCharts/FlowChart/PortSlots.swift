/// Where on the side of a box its edges end: one in the middle, the others off it, each towards where
/// it goes, so that no two edges meet at one point and none cross beside their box.
struct PortSlots {
  /// One end of an edge.
  private struct End {
    var edge: Int
    var isExit: Bool
    /// The direction along the side in which the edge turns off.
    var isForward: Bool
    /// Ends of low order stand further off the middle.
    var order: (Int, Int)
    var standsOff: Bool
  }

  private struct Port: Hashable {
    var node: Int
    var side: Direction
  }

  /// The offset of a second edge, as a share of the height or width of its box.
  private static let share = (height: 0.26, width: 0.28)
  /// Where several stand off the middle on one side of it, the furthest stands here.
  private static let mostShare = 0.4

  /// Gives the ends of all routes their offsets.
  ///
  /// - Parameters:
  ///   - routes: one an edge.
  ///   - rank: the order in which the edges take the middle.
  /// - Complexity: O(m log m).
  static func assign(
    to routes: inout [Route], rank: [Int], _ content: FlowChartContent, _ sizes: [BoxSizes.Size]
  ) {
    var ports: [Port: [End]] = [:]
    var corners: Set<GridPoint> = []
    for edge in routes.indices.sorted(by: { rank[$0] < rank[$1] }) {
      let route = routes[edge]
      let ways = [(route.runs, true), (route.runs.reversed().map(\.reversed), false)]
      for (runs, isExit) in ways {
        let node = isExit ? content.edges[edge].source : content.edges[edge].target
        let side = isExit ? route.exit : route.entry
        let standsOff = runs.count > 1 && side.isHorizontal && corners.contains(runs[0].last)
        ports[Port(node: node, side: side), default: []].append(
          end(edge, runs, isExit: isExit, standsOff: standsOff))
      }
      for run in route.runs.dropLast() { corners.insert(run.last) }
    }
    var neighboured: [Int: Int] = [:]
    for ends in ports.values where ends.count > 1 {
      for end in ends { neighboured[end.edge, default: 0] += 1 }
    }
    for (edge, count) in neighboured where count > 1 { routes[edge].hasNeighbours = true }
    for (port, ends) in ports {
      let size = sizes[port.node]
      let extent = port.side.isHorizontal ? size.height : size.width
      let share = port.side.isHorizontal ? Self.share.height : Self.share.width
      // The first keeps the middle.
      let isMiddleTaken = ends.first.map { !$0.standsOff } ?? false
      let off = isMiddleTaken ? Array(ends.dropFirst()) : ends
      let groups = [false, true].map { isForward in
        off.filter { $0.isForward == isForward }.sorted { $0.order < $1.order }
      }
      for (sign, group) in zip([-1.0, 1], groups) {
        let furthest = min(
          extent * (group.count > 1 ? Self.mostShare : share),
          reach(content.nodes[port.node], port.side, isForward: sign > 0, extent))
        for (index, end) in group.enumerated() {
          let part = Double(group.count - index) / Double(group.count)
          let offset = sign * furthest * part
          if end.isExit {
            routes[end.edge].exitOffset = offset
          } else {
            routes[end.edge].entryOffset = offset
          }
        }
      }
    }
  }

  /// How far from the middle of a side nothing else stands on it: on the upper side of boxes are grades,
  /// to the right, and the eyes of supervisions, to the left.
  private static func reach(
    _ node: FlowChartContent.Node, _ side: Direction, isForward: Bool, _ extent: Double
  ) -> Double {
    guard side == .up, node.symbol != .decision else { return extent }
    if isForward, let weight = node.gradeWeight {
      return extent / 2 - GradeChip(weight: weight == 0 ? nil : weight).width - 1 - markDistance
    }
    return node.symbol == .supervision && !isForward
      ? extent / 2 - NodeMarks.eyeReach - markDistance : extent
  }

  /// What an edge keeps from a mark.
  private static let markDistance = 3.0

  /// - Parameter runs: from the box on.
  private static func end(_ edge: Int, _ runs: [Run], isExit: Bool, standsOff: Bool) -> End {
    guard runs.count > 1 else {
      return End(edge: edge, isExit: isExit, isForward: true, order: (.max, 0), standsOff: false)
    }
    let turn = runs[1].end - runs[1].start
    // What turns off soon stands outside, or it would cross the others. Of those that turn at one
    // line the longer one does where both go on as they left, the shorter where they come back.
    let goesOn =
      runs.count > 2
      && (runs[2].end > runs[2].start) == (runs[0].end > runs[0].start)
    return End(
      edge: edge, isExit: isExit, isForward: turn > 0,
      order: (abs(runs[0].end - runs[0].start), goesOn ? -abs(turn) : abs(turn)),
      standsOff: standsOff)
  }
}

extension Run {
  fileprivate var reversed: Run {
    var run = self
    (run.start, run.end) = (end, start)
    return run
  }

  /// The point at which it ends.
  fileprivate var last: GridPoint {
    isHorizontal ? GridPoint(end, line) : GridPoint(line, end)
  }
}

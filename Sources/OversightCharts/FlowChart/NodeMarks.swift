internal import Oversight

/// Where the small marks sit on a node: its number, its grade, its filing mark.
enum NodeMarks {
  typealias Placed = (mark: any Mark, center: Point)

  /// The marks of a node, in the order in which they are drawn.
  ///
  /// - Parameter lines: the pieces of edges that end here; marks give way to them.
  static func all(
    of node: FlowChartContent.Node, in box: Box, avoiding lines: [Box], _ language: Language
  ) -> [Placed] {
    var marks: [Placed] = []
    if let number = node.number {
      let badge: any Mark =
        node.change?.sign == .removed ? FormerNumber(number: number) : NumberBadge(number: number)
      marks.append((badge, place(badge, numberPlaces(node, box), avoiding: lines)))
    }
    if let weight = node.gradeWeight {
      let chip = GradeChip(weight: weight == 0 ? nil : weight)
      let taken = lines + marks.map { $0.mark.box(at: $0.center) }
      marks.append((chip, place(chip, gradePlaces(node, box, chip), avoiding: taken)))
    }
    if node.hasFiling {
      marks.append((FilingMark(language: language), filingPlace(node, box)))
    }
    if let change = node.change {
      let badge = ChangeBadge(sign: change.sign)
      marks.append(
        (badge, place(badge, changePlaces(node, box, marks), avoiding: lines)))
    }
    return marks
  }

  private static func place(
    _ mark: any Mark, _ places: [Point], avoiding taken: [Box]
  ) -> Point {
    for margin in [2.0, 0] {
      let free = places.first { place in
        let box = mark.box(at: place).expanded(by: margin)
        return !taken.contains { box.overlaps($0) }
      }
      if let free { return free }
    }
    return places[0]
  }

  /// On the corner at the top left; beside a diamond where its side is free, to the left first.
  private static func numberPlaces(_ node: FlowChartContent.Node, _ box: Box) -> [Point] {
    guard node.symbol == .decision else {
      return [Point(box.left + 2, box.top), Point(box.left + 2, box.bottom - 2)]
    }
    return [-1.0, 1].flatMap { side in
      [-0.27, 0.27].map {
        Point(box.center.x + side * box.width * 0.345, box.center.y + box.height * $0)
      }
    }
  }

  /// On the top edge, to the right; beside a diamond where its side is free, to the right first.
  private static func gradePlaces(
    _ node: FlowChartContent.Node, _ box: Box, _ chip: GradeChip
  ) -> [Point] {
    guard node.symbol == .decision else {
      return [Point(box.right - chip.width / 2 - 1, box.top - 1)]
    }
    return [1.0, -1].flatMap { side in
      [-0.31, 0.31].map {
        Point(box.center.x + side * box.width * 0.36, box.center.y + box.height * $0)
      }
    }
  }

  /// On the bottom edge, to the left first; beside a diamond where its side is free. Never on another
  /// mark where there is another place.
  private static func changePlaces(
    _ node: FlowChartContent.Node, _ box: Box, _ others: [Placed]
  ) -> [Point] {
    let places =
      switch node.symbol {
      case .bar, .openBar:
        [0, 1, 0.25, 0.75, 0.5].map { Point(box.left + $0 * box.width, box.center.y) }
      case .decision:
        sidePlaces(box)
      case .terminator: [Point(box.left + 9, box.bottom), Point(box.right - 9, box.bottom)]
      case .process, .document, .subProcess, .supervision:
        [
          Point(box.left + 5, box.bottom), Point(box.right - 5, box.bottom),
          Point(box.left + 24, box.bottom), Point(box.left, box.center.y),
          Point(box.right, box.center.y),
        ]
      }
    let free = places.filter { place in
      let room = Box(center: place, width: 11, height: 11)
      return !others.contains { $0.mark.box(at: $0.center).overlaps(room) }
    }
    return free.isEmpty ? places : free
  }

  /// Near the middles of the sides of a diamond, else further along them.
  private static func sidePlaces(_ box: Box) -> [Point] {
    let shares: [(x: Double, y: Double)] = [(0.31, 0.29), (0.4, 0.14), (0.2, 0.36)]
    let sides: [(x: Double, y: Double)] = [(-1, 1), (1, 1), (-1, -1), (1, -1)]
    return shares.flatMap { share in
      sides.map { side -> Point in
        Point(
          box.center.x + side.x * share.x * box.width, box.center.y + side.y * share.y * box.height)
      }
    }
  }

  /// How far from its left side the eye of a supervision reaches.
  static let eyeReach = 17.0

  /// The eye of a supervision: on its top edge, to the left.
  static func eye(on box: Box) -> Point { Point(box.left + 10, box.top) }

  /// On the bottom edge, to the right.
  private static func filingPlace(_ node: FlowChartContent.Node, _ box: Box) -> Point {
    let foot = node.symbol == .document ? 2.5 : 0
    return Point(box.right - 5, box.bottom - foot)
  }
}

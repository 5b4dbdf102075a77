internal import Oversight

/// Where the small marks sit on a node: its number, its grade, its filing mark.
enum NodeMarks {
  typealias Placed = (mark: any Mark, center: Point)

  /// The marks of a node, in the order in which they are drawn.
  static func all(
    of node: FlowChartContent.Node, in box: Box, _ language: Language
  ) -> [Placed] {
    var marks: [Placed] = []
    if let number = node.number {
      marks.append((NumberBadge(number: number), numberPlace(node, box)))
    }
    if let weight = node.gradeWeight {
      let chip = GradeChip(weight: weight == 0 ? nil : weight)
      marks.append((chip, gradePlace(node, box, chip)))
    }
    if node.hasFiling {
      marks.append((FilingMark(language: language), filingPlace(node, box)))
    }
    return marks
  }

  /// On the corner at the top left; beside a diamond where its side is free.
  private static func numberPlace(_ node: FlowChartContent.Node, _ box: Box) -> Point {
    node.symbol == .decision
      ? Point(box.center.x - box.width * 0.345, box.center.y - box.height * 0.27)
      : Point(box.left + 2, box.top)
  }

  /// On the top edge, to the right.
  private static func gradePlace(
    _ node: FlowChartContent.Node, _ box: Box, _ chip: GradeChip
  ) -> Point {
    node.symbol == .decision
      ? Point(box.center.x + box.width * 0.36, box.center.y - box.height * 0.31)
      : Point(box.right - chip.width / 2 - 1, box.top - 1)
  }

  /// On the bottom edge, to the right.
  private static func filingPlace(_ node: FlowChartContent.Node, _ box: Box) -> Point {
    let foot = node.symbol == .document ? 2.5 : 0
    return Point(box.right - 5, box.bottom - foot)
  }
}

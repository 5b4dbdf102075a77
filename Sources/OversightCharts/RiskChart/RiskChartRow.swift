import Oversight

/// Draws one step of a risk chart with its risks.
struct RiskChartRow {
  let row: RiskChartLines.Row
  let box: Box
  let sheet: Sheet
  let layout: RiskChartLayout

  private var columns: RiskChartColumns { layout.columns }
  private var type: RiskChartType { layout.lines.type }

  func draw(on canvas: inout Canvas) {
    drawGround(on: &canvas)
    drawStep(on: &canvas)
    var top = box.top
    for (index, block) in row.blocks.enumerated() {
      // A lone block takes the whole row, so that it stands level with the step.
      let height = row.blocks.count == 1 ? box.height : share(of: block)
      let part = Box(left: box.left, top: top, width: box.width, height: height)
      if index > 0 {
        canvas.line(
          from: Point(columns.grade.left - 2, top), to: Point(box.right, top),
          stroke: Stroke(color: .hairline, width: 0.5, pattern: .dotted))
      }
      draw(block, in: part, on: &canvas)
      top = part.bottom
    }
  }

  /// Where the step is higher than its risks, they share the row.
  private func share(of block: RiskChartLines.Block) -> Double {
    let blocks = row.blocks.reduce(0) { $0 + $1.height }
    let spare = row.height - blocks
    return block.height + layout.air + spare / Double(row.blocks.count)
  }

  private var isHigh: Bool {
    row.blocks.contains { $0.block.grade?.weight == 3 && $0.block.change?.sign != .removed }
  }

  private func drawGround(on canvas: inout Canvas) {
    if isHigh { canvas.shape(.rectangle, box: box, fill: .highGradeRow) }
    var supervisors = box
    supervisors.left = columns.supervisors.left - 4
    canvas.shape(.rectangle, box: supervisors, fill: .supervisionLane)
    canvas.line(
      from: Point(box.left, box.bottom), to: Point(box.right, box.bottom), stroke: .hairline)
  }

  private func drawStep(on canvas: inout Canvas) {
    let reading = row.row.reading(in: sheet.options.language)
    let change = row.row.change.map { tooltip([row.row.name, row.row.detail], $0) }
    canvas.text(
      row.name,
      in: Box(left: columns.step.left, top: box.top, right: columns.step.right, bottom: box.bottom),
      size: type.name, id: "step-\(row.row.id)",
      tooltip: [change, reading].compactMap { $0 }.joined(separator: "\n"), cssClass: .step,
      isListed: true)
    if let number = row.row.number {
      let badge: any Mark =
        row.row.change?.sign == .removed
        ? FormerNumber(number: number)
        : NumberBadge(number: number, isHollow: !row.row.hasRisk, diameter: 14)
      badge.draw(on: &canvas, at: Point(columns.spine, box.center.y))
    }
    drawBar(row.row.change, left: box.left - 3.5, height: row.name.height, in: box, on: &canvas)
    if !row.row.gaps.isEmpty {
      frame(
        Box(
          left: columns.step.left - 3, top: box.center.y - row.name.height / 2 - 2,
          right: columns.step.right - 1, bottom: box.center.y + row.name.height / 2 + 2),
        on: &canvas)
    }
  }

  private func draw(_ block: RiskChartLines.Block, in part: Box, on canvas: inout Canvas) {
    func write(
      _ lines: [TextLine], _ column: RiskChartColumns.Column, size: Double, color: Color = .text,
      from left: Double = 0
    ) {
      canvas.text(
        lines,
        in: Box(
          left: column.left + left, top: part.top, right: column.right, bottom: part.bottom),
        size: size, color: color, cssClass: .cell)
    }
    let chip = GradeChip(block.block.grade)
    canvas.tone = block.block.change?.sign == .removed ? .aside : .plain
    if block.block.manifestation != nil {
      chip.draw(on: &canvas, at: Point(columns.grade.left + chip.width / 2, part.center.y))
    }
    write(block.grade, columns.grade, size: 8, from: chip.width + RiskChartLayout.chipGap)
    canvas.tone = .plain
    write(block.risk, columns.risk, size: type.body)
    write(block.responsible, columns.responsible, size: type.aside)
    write(block.supervisors, columns.supervisors, size: type.aside, color: .supervision)
    drawMeasures(of: block, in: part, on: &canvas)
    drawBar(
      block.block.formerResponsible, left: columns.responsible.left - 2.6,
      height: block.responsible.height, in: part, on: &canvas)
    drawBar(
      block.block.formerSupervisors, left: columns.supervisors.left - 2,
      height: block.supervisors.height, in: part, on: &canvas)
    drawBar(
      block.block.change, left: columns.risk.left - 2.6, height: block.risk.height, in: part,
      on: &canvas)
    if !block.block.gaps.isEmpty {
      frame(
        Box(
          left: columns.risk.left - 3, top: part.center.y - block.risk.height / 2 - 2,
          right: columns.risk.right + 1, bottom: part.center.y + block.risk.height / 2 + 2),
        on: &canvas)
    }
  }

  private func drawMeasures(
    of block: RiskChartLines.Block, in part: Box, on canvas: inout Canvas
  ) {
    var top = part.center.y - block.measuresHeight / 2
    for (index, lines) in block.measures.enumerated() {
      if block.block.measures.indices.contains(index), let type = block.block.measures[index].type {
        canvas.tone =
          block.block.measures[index].change?.sign == .removed ? .aside : .plain
        MeasureTag(type: type, language: sheet.options.language).draw(
          on: &canvas,
          at: Point(
            columns.measures.left - RiskChartColumns.tagWidth + 5.5,
            top + Double(self.type.pitch) / 2))
        canvas.tone = .plain
      }
      canvas.text(
        lines,
        in: Box(
          left: columns.measures.left, top: top, width: columns.measures.width,
          height: lines.height),
        vertical: .top, size: type.body, cssClass: .cell)
      if block.block.measures.indices.contains(index) {
        drawBar(
          block.block.measures[index].change,
          left: columns.measures.left - RiskChartColumns.tagWidth - 3.5, height: lines.height,
          in: Box(left: part.left, top: top, width: part.width, height: lines.height),
          on: &canvas)
      }
      top += lines.height + RiskChartLines.Block.measureGap
    }
  }

  private func frame(_ box: Box, on canvas: inout Canvas) {
    canvas.node(.box, box: box, fill: .transparent, stroke: .gapFrame, cssClass: .gap)
  }
}

internal import Oversight

extension RiskChartRow {
  /// Draws a change bar beside a text: double for what was added, dotted for what was removed, heavy
  /// for what is another.
  func drawBar(
    _ change: ElementChange?, left: Double, height: Double, in box: Box, on canvas: inout Canvas
  ) {
    guard let change else { return }
    let (top, bottom) = (box.center.y - height / 2, box.center.y + height / 2)
    let places = change.sign == .added ? [left - 1.2, left + 1.2] : [left]
    for place in places {
      var stroke = change.sign.outline
      if change.sign == .added { stroke.width = 0.9 }
      canvas.line(from: Point(place, top), to: Point(place, bottom), stroke: stroke)
    }
  }

  /// The whole text of a step, and what became of it.
  func tooltip(_ texts: [String], _ change: ElementChange?) -> String {
    let text = texts.filter { !$0.isEmpty }.joined(separator: "\n")
    guard let compared = sheet.compared else { return text }
    return ChangeWords(compared, sheet.options).tooltip(text, change)
  }
}

extension RiskChartTable {
  /// All that is marked, by name.
  var marked: [(name: String, change: ElementChange)] {
    rows.flatMap { row -> [(name: String, change: ElementChange)] in
      let step = row.change.map { [(row.name, $0)] } ?? []
      return step
        + row.blocks.flatMap { block -> [(name: String, change: ElementChange)] in
          let name = block.manifestation ?? row.name
          let changes = [block.change, block.formerResponsible, block.formerSupervisors]
          return changes.compactMap { $0.map { (name, $0) } }
            + block.measures.compactMap { measure in measure.change.map { (measure.text, $0) } }
        }
    }
  }
}

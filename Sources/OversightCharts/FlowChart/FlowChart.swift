import Oversight

/// The power-operation flow chart (权力运行流程图) of a power: for now its sheet and its steps as a
/// list, until the layout of lanes and routes takes this place.
struct FlowChart: Sendable {
  private let sheet: Sheet

  init(power: ResolvedPower, options: ChartOptions) {
    sheet = Sheet(kind: .flow, power: power, options: options)
  }

  func canvas() -> Canvas {
    var canvas = sheet.canvas(on: .a4Portrait)
    sheet.draw(on: &canvas)
    let body = Sheet.body(of: .flow, on: canvas.page)
    let lines = sheet.view.numberedSteps.map { step in
      TextLine("\(step.number ?? 0) \(step.name[sheet.options.language])")
    }
    canvas.text(lines, in: body, vertical: .top, cssClass: .step)
    return canvas
  }
}

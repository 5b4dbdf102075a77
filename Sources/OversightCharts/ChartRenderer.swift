public import Oversight

/// Draws the two charts of a power.
///
/// libgraphviz is not thread-safe, so charts of one process are drawn one after the other.
public struct ChartRenderer: Sendable {
  public let options: ChartOptions

  /// The resolution of pictures, in dots per inch: sharp on paper at the size of the page.
  private static let dotsPerInch = 170

  public init(options: ChartOptions = ChartOptions()) { self.options = options }

  /// Draws one chart on one sheet, in the formats asked for.
  ///
  /// - Returns: the bytes of each file; the same model gives the same bytes.
  /// - Throws: ``ChartError`` where the chart cannot be drawn.
  public func render(
    _ kind: ChartKind, of power: ResolvedPower, as formats: [ChartFormat]
  ) throws(ChartError) -> [ChartFormat: [UInt8]] {
    defer { Self.freeMemory() }
    try Self.refuseLongTexts(of: power)
    return try Self.draw([canvas(kind, of: power)], as: formats, of: power.entry.id)
      .compactMapValues(\.first)
  }

  /// Draws one chart on paper, in the formats asked for.
  ///
  /// A chart that is too large for the paper is split between rows, and goes on at circles with the
  /// same letter. PDF has all pages in one file, where the pages of the installed library can be joined,
  /// which those of Cairo up to 1.16 can; the other forms have a file for each page. For
  /// ``Paper/auto`` only PDF is split: screens scroll.
  ///
  /// - Returns: the files of each format, in the order of the pages.
  /// - Throws: ``ChartError`` where the chart cannot be drawn.
  public func renderPages(
    _ kind: ChartKind, of power: ResolvedPower, as formats: [ChartFormat]
  ) throws(ChartError) -> [ChartFormat: [[UInt8]]] {
    defer { Self.freeMemory() }
    return try drawPages(kind, of: power, as: formats)
  }

  /// Lays a chart out, draws nothing, and says what a reader would stumble over.
  ///
  /// - Throws: ``ChartError`` where the chart could not be drawn.
  public func inspection(
    _ kind: ChartKind, of power: ResolvedPower
  ) throws(ChartError) -> ChartInspection {
    try Self.refuseLongTexts(of: power)
    return ChartInspection(kind, of: power, options: options)
  }

  /// Gives back what the library needed for the charts that were drawn; nothing of it is used again.
  public static func freeMemory() { Graphviz.free() }

  /// The pages, without giving back memory.
  func drawPages(
    _ kind: ChartKind, of power: ResolvedPower, as formats: [ChartFormat]
  ) throws(ChartError) -> [ChartFormat: [[UInt8]]] {
    try Self.refuseLongTexts(of: power)
    let split = formats.filter(isSplit)
    let rest = formats.filter { !isSplit($0) }
    var files: [ChartFormat: [[UInt8]]] = [:]
    if !split.isEmpty {
      let pages = pages(kind, of: power)
      if pages.isWhole { return try Self.draw(pages.canvases, as: formats, of: power.entry.id) }
      files = try Self.draw(pages.canvases, as: split, of: power.entry.id)
    }
    if !rest.isEmpty {
      files.merge(
        try Self.draw([canvas(kind, of: power)], as: rest, of: power.entry.id)
      ) { $1 }
    }
    if let written = files[.pdf], let joined = PDFPages.join(written) { files[.pdf] = [joined] }
    return files
  }

  /// Draws one chart as SVG, to be put into a web page: self-contained, with its own styles, ids that
  /// begin with the name of the chart, and a text for those who hear it.
  ///
  /// - Throws: ``ChartError`` where the chart cannot be drawn.
  public func svg(_ kind: ChartKind, of power: ResolvedPower) throws(ChartError) -> String {
    String(decoding: try render(kind, of: power, as: [.svg])[.svg] ?? [], as: UTF8.self)
  }

  private static func refuseLongTexts(of power: ResolvedPower) throws(ChartError) {
    guard let long = LongText.first(in: power) else { return }
    throw ChartError(
      power: power.entry.id,
      message: Texts.charts.text(
        "problem.longText",
        [
          "element": LocalizedText(long.element.description),
          "length": LocalizedText("\(long.length)"), "most": LocalizedText("\(LongText.most)"),
        ]))
  }

  private func isSplit(_ format: ChartFormat) -> Bool { format == .pdf || options.paper != .auto }

  /// The chart on paper before it is written.
  func pages(_ kind: ChartKind, of power: ResolvedPower) -> ChartPages {
    switch kind {
    case .flow: FlowChart(power: power, options: options).pages()
    case .risk: RiskChart.pages(power: power, options: options)
    }
  }

  /// The chart before it is written.
  func canvas(_ kind: ChartKind, of power: ResolvedPower) -> Canvas {
    switch kind {
    case .flow: FlowChart(power: power, options: options).canvas()
    case .risk: RiskChart(power: power, options: options).canvas()
    }
  }

  /// The files of each format, one a canvas.
  ///
  /// - Parameter subject: what is drawn, as an error names it.
  static func draw(
    _ canvases: [Canvas], as formats: [ChartFormat], of subject: String
  ) throws(ChartError) -> [ChartFormat: [[UInt8]]] {
    var files: [ChartFormat: [[UInt8]]] = [:]
    for canvas in canvases {
      let dot = canvas.dot()
      for format in Set(formats) {
        do {
          files[format, default: []].append(try draw(canvas, dot, as: format))
        } catch {
          let key = error.stage == .context ? "problem.noGraphviz" : "problem.graphviz"
          throw ChartError(
            power: subject,
            message: Texts.charts.text(key, ["detail": LocalizedText(error.description)]))
        }
      }
    }
    return files
  }

  private static func draw(
    _ canvas: Canvas, _ dot: String, as format: ChartFormat
  ) throws(GraphvizError) -> [UInt8] {
    switch format {
    case .dot: Array(dot.utf8)
    case .json: CanvasGeometry.json(of: canvas)
    case .svg: try SVGFinish.finish(try Graphviz.render(dot, as: .svg), of: canvas)
    case .pdf: PDFFinish.finish(try Graphviz.render(dot, as: .pdf), on: canvas.page)
    case .png: try Graphviz.render(dot, as: .png(dotsPerInch: dotsPerInch))
    }
  }
}

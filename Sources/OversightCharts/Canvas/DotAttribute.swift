/// The attributes that our DOT may have.
///
/// Others are dangerous: Graphviz writes `fontname` and `stylesheet` into SVG without escaping,
/// `image` and `shapefile` read files, and `URL` and `href` make links of what a model says.
enum DotAttribute: String, CaseIterable, Sendable {
  case arrowHead = "arrowhead"
  case arrowSize = "arrowsize"
  case background = "_background"
  case boundingBox = "bb"
  case color
  case cssClass = "class"
  case fillColor = "fillcolor"
  case fixedSize = "fixedsize"
  case fontColor = "fontcolor"
  case fontName = "fontname"
  case fontSize = "fontsize"
  case height
  case id
  case label
  case margin
  case outputOrder = "outputorder"
  case pad
  case penWidth = "penwidth"
  case position = "pos"
  case shape
  case style
  case tooltip
  case width
}

/// A value of an attribute: each kind has one way to be written, so that none is forgotten.
enum DotValue: Sendable {
  /// Words that are ours.
  enum Word: String, Sendable {
    case `true`
    case none
    case edgesFirst = "edgesfirst"
    case invisible = "invis"
    case font = "Noto Sans CJK SC"
    case traditionalFont = "Noto Sans CJK TC"
  }

  case word(Word)
  case shape(NodeShape)
  case cssClass(CSSClass, Tone)
  case color(Color)
  case number(Double)
  /// A length in points, written in inches.
  case inches(Double)
  case page(Page)
  case point(Point, on: Page)
  case spline(DotSpline, on: Page)
  case drawing(XDotDrawing, on: Page)
  case style(isFilled: Bool, pattern: Stroke.Pattern)
  case identifier(DotIdentifier)
  case label(CanvasLabel)
  /// Text of a model that appears as written.
  case text(String)

  /// The value as it stands after the equals sign.
  var notation: String {
    switch self {
    case .label(let label): label.lines.isEmpty ? "\"\"" : "<\(HTMLLabel.markup(label))>"
    case .word(let word): quoted(word.rawValue)
    case .shape(let shape): quoted(shape.rawValue)
    case .cssClass(let cssClass, let tone):
      switch tone {
      case .plain: quoted(cssClass.rawValue)
      case .run: quoted("\(cssClass.rawValue) run")
      case .aside: quoted("\(cssClass.rawValue) aside")
      }
    case .color(let color): quoted(color.rawValue)
    case .number(let number): quoted(DotNumber.text(number))
    case .inches(let points): quoted(DotNumber.text(points / 72, decimals: 5))
    case .page(let page):
      quoted("0,0,\(DotNumber.text(page.width)),\(DotNumber.text(page.height))")
    case .point(let point, let page): quoted(DotSpline.place(point, on: page))
    case .spline(let spline, let page): quoted(spline.notation(on: page))
    case .drawing(let drawing, let page): quoted(drawing.notation(on: page))
    case .style(let isFilled, let pattern):
      quoted(isFilled ? "filled,\(pattern.rawValue)" : pattern.rawValue)
    case .identifier(let identifier): quoted(identifier.text)
    case .text(let text): quoted(DotText.escaped(text))
    }
  }

  private func quoted(_ text: String) -> String { "\"\(text)\"" }
}

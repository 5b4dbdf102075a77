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

  /// Writes the value as it stands after the equals sign.
  func write(to text: inout String) {
    if case .label(let label) = self, !label.lines.isEmpty {
      text += "<\(HTMLLabel.markup(label))>"
      return
    }
    text += "\""
    text += content
    text += "\""
  }

  /// What stands between the quotes.
  private var content: String {
    switch self {
    case .label: ""
    case .word(let word): word.rawValue
    case .shape(let shape): shape.rawValue
    case .cssClass(let cssClass, let tone):
      switch tone {
      case .plain: cssClass.rawValue
      case .run: "\(cssClass.rawValue) run"
      case .aside: "\(cssClass.rawValue) aside"
      }
    case .color(let color): color.rawValue
    case .number(let number): DotNumber.text(number)
    case .inches(let points): DotNumber.text(points / 72, decimals: 5)
    case .page(let page): "0,0,\(DotNumber.text(page.width)),\(DotNumber.text(page.height))"
    case .point(let point, let page): DotSpline.place(point, on: page)
    case .spline(let spline, let page): spline.notation(on: page)
    case .drawing(let drawing, let page): drawing.notation(on: page)
    case .style(let isFilled, let pattern):
      isFilled ? "filled,\(pattern.rawValue)" : pattern.rawValue
    case .identifier(let identifier): identifier.text
    case .text(let text): DotText.escaped(text)
    }
  }
}

import Oversight

/// Makes of Graphviz's SVG the file that we publish.
///
/// The same chart has the same bytes with every build of Graphviz that draws alike: comments, names
/// of nodes and the version are left out. Tooltips become titles of their elements. Only elements and
/// attributes of a closed list pass.
///
/// Readers who hear a chart get a title, a description and a list: its items are the steps, in their
/// order, each with all that the chart shows of it; what else is drawn is kept from them. The sheet is
/// white wherever it hangs: grades and supervision are told apart by colours that are measured
/// against white, and a chart is compared with its print. So neither a page in dark mode nor a
/// browser that darkens pages changes it.
struct SVGFinish {
  private let canvas: Canvas
  /// What readers hear of the items of the list, by id.
  private let listed: [String: String]
  private var output = ""
  private var openElements: [String] = []

  /// Fonts with Han characters of the same width, for readers who lack ours. Their forms are those
  /// of the language: 门 and 門 differ in the characters, 骨 and 直 in the fonts.
  static func fontStack(for language: Language) -> String {
    language == .traditionalChinese
      ? "'Noto Sans CJK TC','Source Han Sans TC','PingFang TC','Microsoft JhengHei',sans-serif"
      : "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif"
  }

  static func finish(_ svg: [UInt8], of canvas: Canvas) throws(GraphvizError) -> [UInt8] {
    guard let pieces = MarkupScanner.pieces(of: svg) else { throw refusal("not well-formed") }
    var finish = SVGFinish(canvas: canvas)
    try finish.write(pieces)
    return Array(finish.output.utf8)
  }

  private init(canvas: Canvas) {
    self.canvas = canvas
    listed = canvas.nodes.filter(\.isListed).reduce(into: [:]) { listed, node in
      if let id = node.id { listed[id] = node.tooltip ?? "" }
    }
  }

  private mutating func write(_ pieces: [Markup]) throws(GraphvizError) {
    output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    var index = 0
    while index < pieces.count {
      switch pieces[index] {
      case .other(let text):
        guard !text.hasPrefix("<?xml-") else { throw Self.refusal(text) }
      case .text(let text):
        if openElements.last == "text" { output += Self.plain(text) }
      case .close(let name):
        try close(name)
      case .open("title", _, false):
        index = try skipTitle(pieces, from: index)
        continue
      case .open(let name, let attributes, let isEmpty):
        try open(name, attributes, isEmpty: isEmpty)
      }
      index += 1
    }
    guard openElements.isEmpty else { throw Self.refusal("elements are left open") }
  }

  /// Leaves out the name of a node, which no reader knows.
  private func skipTitle(_ pieces: [Markup], from start: Int) throws(GraphvizError) -> Int {
    guard let end = pieces[start...].firstIndex(of: .close(name: "title")) else {
      throw Self.refusal("a title is left open")
    }
    return end + 1
  }

  private mutating func open(
    _ name: String, _ attributes: [Markup.Attribute], isEmpty: Bool
  ) throws(GraphvizError) {
    switch name {
    case "svg":
      openElements.append(name)
      output += header()
    case "a":
      openElements.append(name)
      if let tooltip = attributes.first(where: { $0.name == "xlink:title" }) {
        output += "<title>\(Self.plain(tooltip.value))</title>\n"
      }
      guard !attributes.contains(where: { $0.name.hasSuffix("href") }) else {
        throw Self.refusal("a link")
      }
    case "g" where attributes.contains { $0.name == "id" && $0.value.hasPrefix("a_") }:
      openElements.append("a")
    case "g":
      if let text = listedText(attributes), !isEmpty {
        // An image with a label is read out everywhere, a label of an item is not; the title inside
        // is for whoever points at it, and is not heard again.
        output += "<g\(try list(attributes)) role=\"listitem\">\n"
        output += "<g role=\"img\" aria-label=\"\(Self.quoted(text))\">\n<g aria-hidden=\"true\">\n"
        openElements.append(Self.item)
        return
      }
      output += "<g\(try list(attributes))\(role(of: attributes))\(isEmpty ? "/>\n" : ">\n")"
      if !isEmpty { openElements.append(name) }
    case "polygon", "polyline", "path", "ellipse", "text":
      output += "<\(name)\(try list(attributes))\(isEmpty ? "/>\n" : name == "text" ? ">" : ">\n")"
      if !isEmpty { openElements.append(name) }
    default: throw Self.refusal("<\(name)>")
    }
  }

  private mutating func close(_ name: String) throws(GraphvizError) {
    guard let last = openElements.popLast(),
      last == name || (["a", Self.item].contains(last) && name == "g")
    else {
      throw Self.refusal("</\(name)> closes nothing")
    }
    if last == Self.item { output += "</g>\n</g>\n" }
    if last != "a" { output += "</\(name)>\n" }
  }

  private func header() -> String {
    let (width, height) = (DotNumber.text(canvas.page.width), DotNumber.text(canvas.page.height))
    let name = canvas.name
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="graphics-document" \
      aria-labelledby="\(name)_title" aria-describedby="\(name)_desc" \
      xml:lang="\(canvas.language.rawValue)" lang="\(canvas.language.rawValue)" \
      width="\(width)pt" height="\(height)pt" viewBox="0 0 \(width) \(height)" \
      style="color-scheme:only light;forced-color-adjust:none">
      <title id="\(name)_title">\(Self.escaped(canvas.title))</title>
      <desc id="\(name)_desc">\(Self.escaped(canvas.summary))</desc>

      """
  }

  /// What a group is for readers who hear the chart.
  private func role(of attributes: [Markup.Attribute]) -> String {
    func value(_ name: String) -> String? {
      attributes.first { $0.name == name }.map { Self.plain($0.value) }
    }
    if value("class") == "graph" {
      let name = Texts.charts.text("reading.list")[canvas.language]
      return listed.isEmpty ? "" : " role=\"list\" aria-label=\"\(Self.quoted(name))\""
    }
    return " aria-hidden=\"true\""
  }

  /// Stands for the groups of an item among the open elements.
  private static let item = "item"

  /// What readers hear of a group; nil where it is no item of the list.
  private func listedText(_ attributes: [Markup.Attribute]) -> String? {
    attributes.first { $0.name == "id" }.flatMap { listed[Self.plain($0.value)] }
  }

  /// The attributes that pass, as text.
  private func list(_ attributes: [Markup.Attribute]) throws(GraphvizError) -> String {
    var list = ""
    for attribute in attributes {
      let value = Self.plain(attribute.value)
      if attribute.name.hasPrefix("on") || attribute.name.hasSuffix("href")
        || Self.isScript(value)
      {
        throw Self.refusal("\(attribute.name)=\"\(value)\"")
      }
      switch attribute.name {
      case "id":
        if value.hasPrefix("\(canvas.name)_") { list += " id=\"\(value)\"" }
      case "font-family": list += " font-family=\"\(Self.fontStack(for: canvas.language))\""
      case "fill" where value == "transparent", "stroke" where value == "transparent":
        list += " \(attribute.name)=\"none\""
      default:
        if Self.permitted.contains(attribute.name) { list += " \(attribute.name)=\"\(value)\"" }
      }
    }
    return list
  }

  /// Whether a value has the scheme of scripts in it. Hardly any has a colon at all.
  private static func isScript(_ value: String) -> Bool {
    value.utf8.contains(UInt8(ascii: ":")) && value.lowercased().contains("javascript:")
  }

  private static let permitted: Set<String> = [
    "class", "transform", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray",
    "stroke-opacity", "points", "d", "cx", "cy", "rx", "ry", "x", "y", "text-anchor",
    "font-size", "font-weight",
  ]

  /// Graphviz writes hyphens as `&#45;`, which hides ids from a search.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&#45;", with: "-")
  }

  private static func escaped(_ text: String) -> String { quoted(CleanText.line(text)) }

  /// Text as the content of an element or between the quotes of an attribute.
  private static func quoted(_ text: String) -> String {
    // Scalar by scalar: a sign with a combining mark behind it is a sign all the same.
    CleanText.paragraphs(text).unicodeScalars.reduce(into: "") { quoted, scalar in
      switch scalar {
      case "&": quoted += "&amp;"
      case "<": quoted += "&lt;"
      case ">": quoted += "&gt;"
      case "\"": quoted += "&quot;"
      case "\n": quoted += "&#10;"
      case LineBreaker.preferredBreak: break
      default: quoted.unicodeScalars.append(scalar)
      }
    }
  }

  private static func refusal(_ what: String) -> GraphvizError {
    GraphvizError(stage: .finishing, detail: "the SVG has what no chart has: \(what.prefix(80))")
  }
}

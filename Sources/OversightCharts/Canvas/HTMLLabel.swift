import Oversight

/// A label in Graphviz's HTML-like language: a table with one row a line.
///
/// Cells of fixed size give an exact pitch and true centring, whatever the renderer measures.
enum HTMLLabel {
  static func markup(_ label: CanvasLabel) -> String {
    let rows = label.lines.map { row($0, in: label) }.joined()
    return
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">\(rows)</TABLE>"
  }

  private static func row(_ line: TextLine, in label: CanvasLabel) -> String {
    let text = CleanText.line(line.text)
    var content = escaped(text)
    if text.allSatisfy({ $0 == " " }) { content = "" }
    if line.isBold, !content.isEmpty { content = "<B>\(content)</B>" }
    var font = ""
    if let size = line.size { font += " POINT-SIZE=\"\(clamped(size))\"" }
    if let color = line.color { font += " COLOR=\"\(color.rawValue)\"" }
    if !font.isEmpty, !content.isEmpty { content = "<FONT\(font)>\(content)</FONT>" }
    let cell =
      "FIXEDSIZE=\"TRUE\" WIDTH=\"\(clamped(label.width))\" HEIGHT=\"\(clamped(line.pitch))\""
    return
      "<TR><TD \(cell) ALIGN=\"\(label.alignment.rawValue)\" CELLPADDING=\"0\">\(content)</TD></TR>"
  }

  private static func clamped(_ number: Int) -> Int { min(max(number, 1), 60_000) }

  /// Text as content of a cell. Graphviz still expands `\N` and its kin there, so backslashes are
  /// doubled.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\\": escaped += "\\\\"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

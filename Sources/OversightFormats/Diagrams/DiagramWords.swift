internal import Oversight

/// What stands in the nodes and on the lines of diagrams, line by line.
enum DiagramWords {
  /// Number and name, the note, and the worst grade as the chart draws it.
  static func lines(of node: DiagramSketch.Node) -> [String] {
    let number = node.number.map { "\($0) " } ?? ""
    var lines = lines("\(number)\(node.name)", node.note)
    if let weight = node.gradeWeight {
      lines.append(weight == 0 ? "△" : String(repeating: "▲", count: weight))
    }
    return lines
  }

  /// The condition, and what is marked on the line.
  static func lines(of edge: DiagramSketch.Edge) -> [String] { lines(edge.label, edge.mark ?? "") }

  /// The lines of texts in which something can be read.
  static func lines(_ texts: String...) -> [String] {
    texts.flatMap { CleanText.paragraphs($0).split(separator: "\n").map(String.init) }
      .filter { !$0.isBlank }
  }
}

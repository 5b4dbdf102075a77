package import Oversight

/// Writes a flow chart as a plain graph in DOT, for the many tools that read it.
///
/// Our own charts are DOT too, with a place for everything, and no tool but Graphviz can do much with
/// them. Here a lane is a cluster, and whoever reads it lays it out as he likes.
package enum DOTText {
  /// - Parameter sketch: what an edition shows of a power.
  /// - Complexity: O(n) in the length of the text.
  package static func text(of sketch: DiagramSketch) -> String {
    var lines = [
      "digraph power {",
      "  graph [\(attributes([("label", [sketch.title])])), labelloc=t, rankdir=TB];",
      "  graph [fontname=\"\(fonts)\"];",
      "  node [shape=box, fontname=\"\(fonts)\", fontsize=11];",
      "  edge [fontname=\"\(fonts)\", fontsize=10];",
    ]
    for (place, lane) in sketch.lanes.enumerated() {
      let nodes = sketch.nodes.enumerated().filter { $0.element.lane == place }
      if nodes.isEmpty { continue }
      lines.append("  subgraph cluster_\(place + 1) {")
      let title = DiagramWords.lines(lane.title, lane.subtitle)
      lines.append("    graph [\(attributes([("label", title)])), style=rounded];")
      lines += nodes.map { "    n\($0.offset + 1) [\(node($0.element))];" }
      lines.append("  }")
    }
    lines += sketch.edges.map { "  n\($0.source + 1) -> n\($0.target + 1)\(edge($0));" }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private static let fonts = "Noto Sans CJK SC, sans-serif"

  private static func node(_ node: DiagramSketch.Node) -> String {
    let text = DiagramWords.lines(of: node)
    let style: String? =
      switch node.shape {
      case .start, .end: "style=rounded"
      case .activity: nil
      case .document: "shape=note"
      case .decision: "shape=diamond"
      case .subProcess: "peripheries=2"
      case .parallel, .inclusive: "shape=circle"
      case .supervision: "shape=box, style=dotted, color=\"#0B6355\""
      }
    let label =
      switch node.shape {
      case .parallel: ["+"]
      case .inclusive: ["O"]
      default: text
      }
    let color: String? =
      switch node.gradeWeight {
      case 3: "color=\"#B3261E\""
      case 2: "color=\"#8A6100\""
      default: nil
      }
    let width = node.isWatched ? "penwidth=2" : nil
    return ([attributes([("label", label)])] + [style, color, width].compactMap { $0 })
      .joined(separator: ", ")
  }

  private static func edge(_ edge: DiagramSketch.Edge) -> String {
    let words = DiagramWords.lines(of: edge)
    var parts = words.isEmpty ? [] : [attributes([("label", words)])]
    switch edge.style {
    case .main: if edge.isHandOver { parts.append("penwidth=2") }
    case .returned: parts.append("style=dashed")
    case .tie: parts.append("style=dotted, dir=none")
    }
    if edge.isUnsupervised { parts.append("color=\"#C2002F\"") }
    return parts.isEmpty ? "" : " [\(parts.joined(separator: ", "))]"
  }

  // MARK: Texts

  private static func attributes(_ values: [(name: String, lines: [String])]) -> String {
    values.map { name, lines in
      "\(name)=\"\(lines.map(escaped).joined(separator: "\\n"))\""
    }.joined(separator: ", ")
  }

  /// A text on one line.
  static func escaped(_ text: String) -> String { DOTString.escaped(CleanText.line(text)) }
}

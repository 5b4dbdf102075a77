package import Oversight

/// Writes a flow chart as a Mermaid flowchart, which many editors and forges draw.
///
/// A lane is a subgraph, a hand-over a thick line, a return a dotted one. The worst grade at a step is a
/// class of its node and a row of ▲ in its name, since meaning never rests on colour alone. Nothing in
/// a text is taken for Mermaid, HTML or Markdown: what is no letter, digit or blank stands there by its
/// number.
package enum MermaidText {
  /// - Parameter sketch: what an edition shows of a power.
  /// - Complexity: O(n) in the length of the text.
  package static func text(of sketch: DiagramSketch) -> String {
    var lines = ["flowchart TD"]
    lines.append("  subgraph power[\"\(escaped(sketch.title))\"]")
    for (place, lane) in sketch.lanes.enumerated() {
      let nodes = sketch.nodes.enumerated().filter { $0.element.lane == place }
      if nodes.isEmpty { continue }
      let title = DiagramWords.lines(lane.title, lane.subtitle)
      lines.append("    subgraph lane\(place + 1)[\"\(joined(title))\"]")
      lines += nodes.map { "      n\($0.offset + 1)\(shape(of: $0.element))" }
      lines.append("    end")
    }
    lines.append("  end")
    lines += sketch.edges.map { "  \(edge($0))" }
    lines += classes(of: sketch)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func shape(of node: DiagramSketch.Node) -> String {
    let text = joined(DiagramWords.lines(of: node))
    return switch node.shape {
    case .start, .end: "([\"\(text)\"])"
    case .activity: "[\"\(text)\"]"
    case .document: "[/\"\(text)\"/]"
    case .decision: "{\"\(text)\"}"
    case .subProcess: "[[\"\(text)\"]]"
    case .parallel: "((\"#43;\"))"
    case .inclusive: "((\"O\"))"
    case .supervision: ">\"\(text)\"]"
    }
  }

  private static func edge(_ edge: DiagramSketch.Edge) -> String {
    let line =
      switch edge.style {
      case .tie: "-.-"
      case .returned: "-.->"
      case .main: edge.isHandOver ? "==>" : "-->"
      }
    let words = DiagramWords.lines(of: edge)
    let label = words.isEmpty ? "" : "|\"\(joined(words))\"|"
    return "n\(edge.source + 1) \(line)\(label) n\(edge.target + 1)"
  }

  /// Which nodes have which grade, which are watched, and how that looks.
  private static func classes(of sketch: DiagramSketch) -> [String] {
    func named(_ name: String, _ style: String, _ belongs: (DiagramSketch.Node) -> Bool) -> [String]
    {
      let ids = sketch.nodes.enumerated().filter { belongs($0.element) }
        .map { "n\($0.offset + 1)" }
      guard !ids.isEmpty else { return [] }
      return ["  classDef \(name) \(style)", "  class \(ids.joined(separator: ",")) \(name)"]
    }
    var lines = named("high", "fill:#FBEBE9,stroke:#B3261E") { $0.gradeWeight == 3 }
    lines += named("medium", "fill:#FBF1DC,stroke:#8A6100") { $0.gradeWeight == 2 }
    lines += named("low", "stroke:#55606E") { $0.gradeWeight == 1 }
    lines += named("ungraded", "stroke-dasharray:3 3") { $0.gradeWeight == 0 }
    lines += named("watched", "stroke-width:3px") { $0.isWatched }
    lines += named("supervision", "fill:#F1F8F5,stroke:#0B6355") { $0.shape == .supervision }
    let open = sketch.edges.indices.filter { sketch.edges[$0].isUnsupervised }
    if !open.isEmpty {
      lines.append("  linkStyle \(open.map(String.init).joined(separator: ",")) stroke:#C2002F")
    }
    return lines
  }

  // MARK: Texts

  private static func joined(_ lines: [String]) -> String {
    // An empty text would be none, and then the shape is a fault.
    let text = lines.map(escaped).joined(separator: "<br/>")
    return text.isEmpty ? "#160;" : text
  }

  /// A text between double quotes, on one line.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in CleanText.line(text).unicodeScalars {
      switch scalar {
      case " ", "a"..."z", "A"..."Z", "0"..."9": escaped.unicodeScalars.append(scalar)
      // `fa:fa-car` would be a picture, even after numbers are read.
      case ":": escaped += "#58;#8203;"
      case _ where scalar.isASCII || scalar == "\u{A0}": escaped += "#\(scalar.value);"
      // Mermaid marks numbers by these while it reads.
      case "ﬂ", "°", "¶", "ß": escaped += "#\(scalar.value);"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

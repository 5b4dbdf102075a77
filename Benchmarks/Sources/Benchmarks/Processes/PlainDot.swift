internal import Oversight

/// The charts of a power as somebody would write them for `dot`, which places and draws everything: a
/// process with its lanes, and a table of risks a row a node.
enum PlainDot {
  static func flow(_ power: ResolvedPower) -> String {
    let process = power.process
    var text = "digraph \"\(power.entry.id)-flow\" {\n  newrank=true; node [shape=box];\n"
    for (index, post) in process.posts.enumerated() {
      text += "  subgraph cluster_\(index) { label=\"\(post.facts.name.original)\";"
      for step in process.steps where step.posts.first == post.reference {
        let shape = step.kind == .decision ? "diamond" : step.number == nil ? "ellipse" : "box"
        text += " \(step.reference.id) [label=\"\(step.name.original)\" shape=\(shape)];"
      }
      text += " }\n"
    }
    for flow in process.flows {
      let (source, target) = (process[flow.source], process[flow.target])
      text += "  \(source.reference.id) -> \(target.reference.id)"
      text += " [label=\"\(flow.facts.condition?.original ?? "")\""
      text += flow.facts.kind.isReturn ? " constraint=false style=dashed];\n" : "];\n"
    }
    return text + "}\n"
  }

  static func risk(_ power: ResolvedPower) -> String {
    let process = power.process
    var text = "digraph \"\(power.entry.id)-risk\" {\n  node [shape=plain];\n"
    var last: String?
    for step in process.steps where step.number != nil {
      let id = step.reference.id
      let rows = process.risks(of: step).map { risk in
        let measures = process.measures.filter { $0.risks.contains(risk.reference) }
          .map(\.facts.text.original).joined(separator: "<BR/>")
        return "<TR><TD>\(risk.facts.manifestation.original)</TD><TD>\(measures)</TD></TR>"
      }
      text += "  \(id) [label=<<TABLE><TR><TD COLSPAN=\"2\">\(step.name.original)</TD></TR>"
      text += rows.joined() + "</TABLE>>];\n"
      if let last { text += "  \(last) -> \(id);\n" }
      last = id
    }
    return text + "}\n"
  }
}

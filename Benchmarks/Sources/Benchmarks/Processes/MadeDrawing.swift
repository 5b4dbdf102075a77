internal import ProcessGraph

/// A process that was made for measuring, as a BPMN file.
enum MadeDrawing {
  /// - Parameter documentation: how many characters are said of each step.
  static func text(of process: MadeProcess, documentation: Int) -> String {
    let graph = process.graph
    let steps = Set(process.steps)
    let prose = String(repeating: "What is done here, and how. ", count: documentation / 28 + 1)
      .prefix(documentation)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="made">
      <process id="made-process" name="Made process">

      """
    for (node, kind) in graph.nodes.enumerated() {
      if steps.contains(node) {
        text += "<task id=\"n\(node)\" name=\"Step \(node)\"><documentation>\(prose)"
        text += "</documentation></task>\n"
      } else {
        let isParallel = kind.entry == .parallel || kind.exit == .parallel
        let name =
          graph.starts.contains(node)
          ? "startEvent"
          : graph.ends.contains(node)
            ? "endEvent" : isParallel ? "parallelGateway" : "exclusiveGateway"
        text += "<\(name) id=\"n\(node)\" name=\"Node \(node)\"/>\n"
      }
    }
    let adjacency = graph.adjacency
    for edge in 0..<adjacency.edgeCount {
      let (source, target) = (adjacency.source(of: edge), adjacency.target(of: edge))
      text += "<sequenceFlow id=\"f\(edge)\" name=\"flow\" sourceRef=\"n\(source)\""
      text += " targetRef=\"n\(target)\"/>\n"
    }
    return text + "</process></definitions>\n"
  }
}

internal import ProcessGraph

/// A process that was made for measuring, as a BPMN file of a drawing tool.
enum MadeDrawing {
  static func text(of process: MadeProcess) -> String {
    let graph = process.graph
    let steps = Set(process.steps)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
          xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
          xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="made">
      <process id="made-process" name="Made process">

      """
    for (node, kind) in graph.nodes.enumerated() {
      if steps.contains(node) {
        text += "<task id=\"n\(node)\" name=\"Step \(node)\"/>\n"
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
    text += "</process>\n<bpmndi:BPMNDiagram id=\"diagram\">"
    text += "<bpmndi:BPMNPlane id=\"plane\" bpmnElement=\"made-process\">\n"
    for node in graph.nodes.indices {
      text += "<bpmndi:BPMNShape id=\"n\(node)_di\" bpmnElement=\"n\(node)\">"
      text += "<dc:Bounds x=\"100\" y=\"\(100 * node)\" width=\"100\" height=\"80\"/>"
      text += "</bpmndi:BPMNShape>\n"
    }
    for edge in 0..<adjacency.edgeCount {
      let (source, target) = (adjacency.source(of: edge), adjacency.target(of: edge))
      text += "<bpmndi:BPMNEdge id=\"f\(edge)_di\" bpmnElement=\"f\(edge)\">"
      text += "<di:waypoint x=\"150\" y=\"\(100 * source + 80)\"/>"
      text += "<di:waypoint x=\"150\" y=\"\(100 * target)\"/></bpmndi:BPMNEdge>\n"
    }
    return text + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>\n"
  }
}

internal import Oversight
internal import OversightXML

/// The diagram of a BPMN file: where pools, lanes, nodes and flows stand (BPMN DI).
///
/// Coordinates are pixels, and lanes lie, as in most tools.
struct BPMNDiagram {
  /// Pixels for a point: other tools set their texts that much larger.
  private static let scale = 1.5
  /// The width of the head of a pool, and the room between two pools, in points.
  private static let head = 20.0
  private static let space = 40.0

  private let collaboration: String
  /// Boxes that say who watches a step, and the lines to them.
  private(set) var artifacts: [XMLValue] = []
  private var shapes: [XMLValue] = []
  private var edges: [XMLValue] = []
  /// Where the next pool begins.
  private var top = 0.0
  /// How far the current pool is moved down.
  private var shift = 0.0

  init(collaboration: String) { self.collaboration = collaboration }

  /// Adds a pool below the others.
  mutating func add(
    _ power: ResolvedPower, _ geometry: DiagramGeometry, _ names: BPMNIdentifiers.Names,
    _ identifiers: inout BPMNIdentifiers
  ) {
    let field = geometry.field
    shift = top - field.top
    let bottom = geometry.watches.map(\.rectangle.bottom).reduce(field.bottom, max)
    top += bottom - field.top + Self.space
    let pool = DiagramGeometry.Rectangle(
      left: field.left - Self.head, top: field.top, width: field.width + Self.head,
      height: field.height)
    shapes.append(shape(names.participant, pool, ["isHorizontal": "true"], &identifiers))
    for lane in geometry.lanes {
      shapes.append(
        shape(
          names.posts[lane.post.index], lane.rectangle, ["isHorizontal": "true"], &identifiers))
    }
    for step in power.process.steps {
      guard let node = geometry.nodes[step.reference.index] else { continue }
      shapes.append(
        shape(
          names.steps[step.reference.index], node.rectangle, Self.attributes(of: step.kind),
          label: node.label, &identifiers))
    }
    for flow in power.process.flows {
      guard let line = geometry.lines[flow.reference.index] else { continue }
      // The limit of a return has no name in BPMN.
      let label = flow.condition == nil ? nil : line.label
      edges.append(edge(names.flows[flow.reference.index], line.points, label, &identifiers))
    }
    for watch in geometry.watches { add(watch, names, &identifiers) }
  }

  private static func attributes(of kind: StepKind) -> KeyValuePairs<String, String?> {
    switch kind {
    case .decision: ["isMarkerVisible": "true"]
    case .subProcess(nil): ["isExpanded": "false"]
    default: [:]
    }
  }

  private mutating func add(
    _ watch: DiagramGeometry.Watch, _ names: BPMNIdentifiers.Names,
    _ identifiers: inout BPMNIdentifiers
  ) {
    let step = names.steps[watch.step.index]
    let annotation = identifiers.unique("watch_\(step)")
    let association = identifiers.unique("watches_\(step)")
    artifacts.append(
      .bpmn("textAnnotation", ["id": annotation], [.bpmn("text", text: watch.text)]))
    artifacts.append(
      .bpmn(
        "association",
        ["id": association, "sourceRef": annotation, "targetRef": step]))
    shapes.append(shape(annotation, watch.rectangle, [:], &identifiers))
    edges.append(edge(association, watch.points, nil, &identifiers))
  }

  /// The diagram; none where nothing has a place.
  func elements(_ identifiers: inout BPMNIdentifiers) -> [XMLValue] {
    guard !shapes.isEmpty else { return [] }
    let plane = XMLValue.element(
      "BPMNPlane", in: BPMNVocabulary.diagram,
      ["id": identifiers.unique("plane"), "bpmnElement": collaboration],
      (shapes + edges).map { .element($0) })
    return [
      .element(
        "BPMNDiagram", in: BPMNVocabulary.diagram, ["id": identifiers.unique("diagram")],
        [.element(plane)])
    ]
  }

  // MARK: Shapes and edges

  private func shape(
    _ element: String, _ rectangle: DiagramGeometry.Rectangle,
    _ attributes: KeyValuePairs<String, String?>, label: DiagramGeometry.Rectangle? = nil,
    _ identifiers: inout BPMNIdentifiers
  ) -> XMLValue {
    var shape = XMLValue.element(
      "BPMNShape", in: BPMNVocabulary.diagram,
      ["id": identifiers.unique("shape_\(element)"), "bpmnElement": element],
      [.element(bounds(rectangle))])
    shape.attributes += attributes.compactMap { name, value in
      value.map { XMLValue.Attribute(XMLName(name), $0) }
    }
    if let label { shape.content.append(.element(self.label(label))) }
    return shape
  }

  private func edge(
    _ element: String, _ points: [DiagramGeometry.Point], _ label: DiagramGeometry.Rectangle?,
    _ identifiers: inout BPMNIdentifiers
  ) -> XMLValue {
    let waypoints = points.map {
      XMLValue.element(
        "waypoint", in: BPMNVocabulary.lines,
        ["x": Self.pixels($0.x), "y": Self.pixels($0.y + shift)])
    }
    return .element(
      "BPMNEdge", in: BPMNVocabulary.diagram,
      ["id": identifiers.unique("edge_\(element)"), "bpmnElement": element],
      (waypoints + (label.map { [self.label($0)] } ?? [])).map { .element($0) })
  }

  private func label(_ rectangle: DiagramGeometry.Rectangle) -> XMLValue {
    .element("BPMNLabel", in: BPMNVocabulary.diagram, [:], [.element(bounds(rectangle))])
  }

  private func bounds(_ rectangle: DiagramGeometry.Rectangle) -> XMLValue {
    .element(
      "Bounds", in: BPMNVocabulary.shapes,
      [
        "x": Self.pixels(rectangle.left), "y": Self.pixels(rectangle.top + shift),
        "width": Self.pixels(rectangle.width), "height": Self.pixels(rectangle.height),
      ])
  }

  /// Points in pixels, to the hundredth.
  private static func pixels(_ points: Double) -> String {
    let hundredths = Int((points * scale * 100).rounded())
    let (whole, part) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    guard part > 0 else { return "\(sign)\(whole)" }
    return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
  }
}

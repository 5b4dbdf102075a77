public import ProcessGraph

/// What kind of node an element is.
public enum ElementKind: Sendable, Hashable, CaseIterable {
  case step, flow, post, risk, measure, filing, phase
}

/// How one element relates to another. The kinds say which edge may join which nodes.
public enum RelationKind: Sendable, Hashable, CaseIterable {
  case performs, attaches, mitigates, supervises, files, answersFor, reportsTo

  /// Whether such an edge may lead from one kind of element to another.
  public func permits(_ source: ElementKind, _ target: ElementKind) -> Bool {
    switch self {
    case .performs: source == .post && target == .step
    case .attaches: source == .risk && (target == .step || target == .flow)
    case .mitigates: source == .measure && target == .risk
    case .supervises:
      source == .post && [.step, .flow, .risk, .measure, .phase].contains(target)
    case .files: source == .step && target == .filing
    case .answersFor: source == .post && (target == .risk || target == .measure)
    case .reportsTo: source == .post && target == .post
    }
  }
}

/// An element by its kind and its place in the process's array.
public enum ElementNode: Sendable, Hashable {
  case step(Int)
  case flow(Int)
  case post(Int)
  case risk(Int)
  case measure(Int)
  case filing(Int)
  /// A phase, by the place of its supervision.
  case phase(Int)
}

/// The whole model of a process as one typed graph: every element a node, every relation an edge.
///
/// The reverse questions of ``ResolvedProcess`` ("which risks has this step?") are rows of this
/// graph, so they cost what they return.
public struct ElementGraph: Sendable {
  public let graph: Graph<ElementKind, RelationKind>

  private let starts: [ElementKind: Int]
  private let supervisionOfEdge: [Int: Int]

  init(
    posts: [ResolvedPost], steps: [ResolvedStep], flows: [ResolvedFlow], risks: [ResolvedRisk],
    measures: [ResolvedMeasure], supervisions: [ResolvedSupervision], filings: [ResolvedFiling]
  ) {
    var builder = ElementGraphBuilder(counts: [
      .step: steps.count, .flow: flows.count, .post: posts.count, .risk: risks.count,
      .measure: measures.count, .filing: filings.count, .phase: supervisions.count,
    ])
    for step in steps {
      for performer in step.performers {
        builder.join(.post(performer.post.index), .step(step.reference.index), .performs)
      }
    }
    for post in posts {
      guard let superior = post.reportsTo else { continue }
      builder.join(.post(post.reference.index), .post(superior.index), .reportsTo)
    }
    for risk in risks {
      switch risk.host {
      case .step(let step):
        builder.join(.risk(risk.reference.index), .step(step.index), .attaches)
      case .flow(let flow):
        builder.join(.risk(risk.reference.index), .flow(flow.index), .attaches)
      }
      for post in risk.responsible.compactMap(\.post) {
        builder.join(.post(post.index), .risk(risk.reference.index), .answersFor)
      }
    }
    for measure in measures {
      for risk in measure.risks {
        builder.join(.measure(measure.reference.index), .risk(risk.index), .mitigates)
      }
      for post in measure.responsible.compactMap(\.post) {
        builder.join(.post(post.index), .measure(measure.reference.index), .answersFor)
      }
    }
    for filing in filings {
      builder.join(.step(filing.step.index), .filing(filing.reference.index), .files)
    }
    for supervision in supervisions { builder.add(supervision) }
    graph = Graph(nodes: builder.nodes, edges: builder.edges)
    starts = builder.starts
    supervisionOfEdge = builder.supervisionOfEdge
  }

  /// The sources of the edges of a kind that enter an element, as places in their array.
  ///
  /// - Parameter node: says which kind of source is meant.
  func sources(
    of element: ElementNode, _ kind: RelationKind, _ node: (Int) -> ElementNode
  ) -> [Int] {
    let first = number(node(0))
    return graph.incoming(of: number(element), kind).map {
      graph.adjacency.source(of: $0) - first
    }
  }

  /// The targets of the edges of a kind that leave an element, as places in their array.
  func targets(
    of element: ElementNode, _ kind: RelationKind, _ node: (Int) -> ElementNode
  ) -> [Int] {
    let first = number(node(0))
    return graph.outgoing(of: number(element), kind).map {
      graph.adjacency.target(of: $0) - first
    }
  }

  /// The supervisions of an element, as places in their array.
  func supervisions(of element: ElementNode) -> [Int] {
    graph.incoming(of: number(element), .supervises).compactMap { supervisionOfEdge[$0] }
  }

  /// The node of an element.
  public func number(_ node: ElementNode) -> Int {
    ElementGraphBuilder.number(node, starts)
  }
}

/// Collects nodes and edges; the nodes of one kind stand in one block.
private struct ElementGraphBuilder {
  typealias Edge = Graph<ElementKind, RelationKind>.Edge

  var nodes: [ElementKind] = []
  var edges: [Edge] = []
  var starts: [ElementKind: Int] = [:]
  var supervisionOfEdge: [Int: Int] = [:]

  init(counts: [ElementKind: Int]) {
    for kind in ElementKind.allCases {
      starts[kind] = nodes.count
      nodes += Array(repeating: kind, count: counts[kind] ?? 0)
    }
  }

  static func number(_ node: ElementNode, _ starts: [ElementKind: Int]) -> Int {
    switch node {
    case .step(let index): starts[.step, default: 0] + index
    case .flow(let index): starts[.flow, default: 0] + index
    case .post(let index): starts[.post, default: 0] + index
    case .risk(let index): starts[.risk, default: 0] + index
    case .measure(let index): starts[.measure, default: 0] + index
    case .filing(let index): starts[.filing, default: 0] + index
    case .phase(let index): starts[.phase, default: 0] + index
    }
  }

  mutating func join(_ source: ElementNode, _ target: ElementNode, _ kind: RelationKind) {
    let edge = Edge(
      from: Self.number(source, starts), to: Self.number(target, starts), kind)
    assert(kind.permits(nodes[edge.source], nodes[edge.target]), "\(kind) cannot join these")
    edges.append(edge)
  }

  mutating func add(_ supervision: ResolvedSupervision) {
    supervisionOfEdge[edges.count] = supervision.reference.index
    let post = ElementNode.post(supervision.post.index)
    switch supervision.target {
    case .step(let step): join(post, .step(step.index), .supervises)
    case .flow(let flow): join(post, .flow(flow.index), .supervises)
    case .risk(let risk): join(post, .risk(risk.index), .supervises)
    case .measure(let measure): join(post, .measure(measure.index), .supervises)
    case .phase: join(post, .phase(supervision.reference.index), .supervises)
    }
  }
}

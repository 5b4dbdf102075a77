public import ProcessGraph

/// How a power is exercised, checked and complete: what rules, charts and the monitor read.
///
/// Every reference is resolved, every default filled in. Charts and rules read this one value, and
/// that is why the two charts of a power cannot drift apart.
public struct ResolvedProcess: Sendable {
  public let posts: [ResolvedPost]
  public let steps: [ResolvedStep]
  public let flows: [ResolvedFlow]
  public let risks: [ResolvedRisk]
  public let measures: [ResolvedMeasure]
  public let supervisions: [ResolvedSupervision]
  public let filings: [ResolvedFiling]

  /// Steps as nodes and flows as edges; both have the numbers that they have in the arrays.
  public let flowGraph: Graph<StepKind, FlowKind>
  /// All elements as nodes and all their relations as edges.
  public let elements: ElementGraph
  /// Where the work changes hands, in the order of the flows.
  public let handOvers: [HandOver]

  /// The place in `handOvers` of the hand-over on a flow, by the place of the flow.
  private let handOverOfFlow: [Int: Int]

  public subscript(post: Reference<ResolvedPost>) -> ResolvedPost { posts[post.index] }
  public subscript(step: Reference<ResolvedStep>) -> ResolvedStep { steps[step.index] }
  public subscript(flow: Reference<ResolvedFlow>) -> ResolvedFlow { flows[flow.index] }
  public subscript(risk: Reference<ResolvedRisk>) -> ResolvedRisk { risks[risk.index] }
  public subscript(measure: Reference<ResolvedMeasure>) -> ResolvedMeasure {
    measures[measure.index]
  }
  public subscript(supervision: Reference<ResolvedSupervision>) -> ResolvedSupervision {
    supervisions[supervision.index]
  }

  init(
    posts: [ResolvedPost], steps: [ResolvedStep], flows: [ResolvedFlow], risks: [ResolvedRisk],
    measures: [ResolvedMeasure], supervisions: [ResolvedSupervision], filings: [ResolvedFiling],
    flowGraph: Graph<StepKind, FlowKind>
  ) {
    self.posts = posts
    self.steps = steps
    self.flows = flows
    self.risks = risks
    self.measures = measures
    self.supervisions = supervisions
    self.filings = filings
    self.flowGraph = flowGraph
    elements = ElementGraph(
      posts: posts, steps: steps, flows: flows, risks: risks, measures: measures,
      supervisions: supervisions, filings: filings)
    handOvers = HandOverSearch(posts: posts, steps: steps, flows: flows, graph: flowGraph).all()
    handOverOfFlow = Dictionary(
      uniqueKeysWithValues: handOvers.enumerated().map { ($1.flow.index, $0) })
  }
}

extension ResolvedProcess {
  /// The hand-over that a flow is; nil where the work stays in the same hands.
  ///
  /// - Complexity: O(1).
  public func handOver(on flow: ResolvedFlow) -> HandOver? {
    handOverOfFlow[flow.reference.index].map { handOvers[$0] }
  }
}

/// Questions that many readers ask.
extension ResolvedProcess {
  /// The steps where a case begins.
  public var starts: [ResolvedStep] { steps.filter { $0.kind == .start } }

  /// The steps where a case ends.
  public var ends: [ResolvedStep] { steps.filter(\.kind.isEnd) }

  /// The steps that carry a number on both charts, in that order.
  public var numberedSteps: [ResolvedStep] {
    steps.filter { $0.number != nil }.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
  }

  /// The flows that leave a step, in the order in which they are written.
  public func flows(from step: ResolvedStep) -> [ResolvedFlow] {
    flowGraph.adjacency.outgoing(of: step.reference.index).map { flows[$0] }
  }

  /// The flows that enter a step, in the order in which they are written.
  public func flows(to step: ResolvedStep) -> [ResolvedFlow] {
    flowGraph.adjacency.incoming(of: step.reference.index).map { flows[$0] }
  }

  /// The risks of a step, as written.
  public func risks(of step: ResolvedStep) -> [ResolvedRisk] {
    elements.sources(of: .step(step.reference.index), .attaches) { .risk($0) }.map { risks[$0] }
  }

  /// The risks of a flow, as written.
  public func risks(of flow: ResolvedFlow) -> [ResolvedRisk] {
    elements.sources(of: .flow(flow.reference.index), .attaches) { .risk($0) }.map { risks[$0] }
  }

  /// The measures against a risk, as written.
  public func measures(against risk: ResolvedRisk) -> [ResolvedMeasure] {
    elements.sources(of: .risk(risk.reference.index), .mitigates) { .measure($0) }
      .map { measures[$0] }
  }

  /// The measures at a step that stand against no risk, as written.
  ///
  /// - Complexity: O(number of measures).
  public func measuresWithoutRisk(at step: ResolvedStep) -> [ResolvedMeasure] {
    measures.filter { $0.risks.isEmpty && $0.actsAt == step.reference }
  }

  /// The filings at a step, as written.
  public func filings(at step: ResolvedStep) -> [ResolvedFiling] {
    elements.targets(of: .step(step.reference.index), .files) { .filing($0) }.map { filings[$0] }
  }

  /// The supervisions attached to a step itself.
  public func supervisions(of step: ResolvedStep) -> [ResolvedSupervision] {
    elements.supervisions(of: .step(step.reference.index)).map { supervisions[$0] }
  }

  /// The supervisions attached to a flow.
  public func supervisions(of flow: ResolvedFlow) -> [ResolvedSupervision] {
    elements.supervisions(of: .flow(flow.reference.index)).map { supervisions[$0] }
  }

  /// The supervisions attached to a risk.
  public func supervisions(of risk: ResolvedRisk) -> [ResolvedSupervision] {
    elements.supervisions(of: .risk(risk.reference.index)).map { supervisions[$0] }
  }

  /// The supervisions attached to a measure.
  public func supervisions(of measure: ResolvedMeasure) -> [ResolvedSupervision] {
    elements.supervisions(of: .measure(measure.reference.index)).map { supervisions[$0] }
  }
}

package import Oversight
internal import ProcessGraph

/// What stands on a flow chart, before anything has a place: lanes, nodes and edges with their
/// texts.
package struct FlowChartContent: Sendable {
  /// The symbol of a node (GB/T 1526-1989, ISO 5807:1985).
  package enum Symbol: Sendable, Hashable {
    case terminator, process, document, decision, subProcess, supervision
    /// All branches go on, or are waited for.
    case bar
    /// One or more of them do.
    case openBar

    var isBar: Bool { self == .bar || self == .openBar }
  }

  package struct Node: Sendable {
    /// Our own name for ids in the drawing.
    package var id: String
    package var number: Int?
    package var lane: Int
    package var symbol: Symbol
    package var name: String
    /// Small type below the name: the time limit, or how a supervision works.
    package var note: String
    /// 3 for the worst grade down to 1; 0 for an ungraded risk, nil for none.
    package var gradeWeight: Int?
    package var hasFiling = false
    /// The address of the step, or those of the supervisions that share a box.
    package var paths: [ElementPath]
    /// Where charts are compared.
    package var change: ElementChange?
  }

  /// How an edge is drawn.
  package enum Style: Sendable, Hashable {
    case main, refusal, returned, tie
  }

  /// What a line carries where the work changes hands or somebody watches.
  package enum Mark: Sendable, Hashable {
    /// Somebody watches.
    case eye
    /// Somebody signs for it.
    case receipt
    /// Somebody watches or signs, but nobody can know on whom he depends.
    case doubt(isSigned: Bool)
    /// Nobody watches.
    case broken
    /// What became of the line since a former version, before the mark that it carries, if any.
    case compared(ChangeSign, with: [Mark])
  }

  package struct Edge: Sendable {
    package var id: String
    package var source: Int
    package var target: Int
    package var style: Style
    package var label: String
    package var isHandOver = false
    /// Whether its label counts recorded cases.
    package var isCounted = false
    package var mark: Mark?
    package var path: ElementPath
    /// Where charts are compared.
    package var change: ElementChange?
  }

  package private(set) var lanes: [Lane] = []
  package private(set) var nodes: [Node] = []
  package private(set) var edges: [Edge] = []
  /// Whether the chart is for tools that draw it themselves, in symbols of fixed sizes and with a lane
  /// for each post.
  private(set) var isForTools = false

  init(lanes: [Lane] = [], nodes: [Node] = [], edges: [Edge] = []) {
    self.lanes = lanes
    self.nodes = nodes
    self.edges = edges
  }

  package init(power: ResolvedPower, options: ChartOptions) {
    guard let compared = options.compared(power) else {
      self.init(
        EditionView(
          process: power.process, edition: options.edition, language: options.language),
        forTools: options.isForTools)
      if let traffic = options.traffic(in: power) { add(traffic, options.language) }
      return
    }
    let union = ComparedFlowChart(compared, options)
    self.init(lanes: union.lanes, nodes: union.nodes, edges: union.edges)
  }

  /// Whether anything is marked as added, removed or changed.
  var isMarked: Bool {
    lanes.contains { $0.change != nil } || nodes.contains { $0.change != nil }
      || edges.contains { $0.change != nil }
  }

  init(_ view: EditionView, forTools isForTools: Bool = false) {
    self.isForTools = isForTools
    let process = view.process
    let reading = ReadableProcess(view)
    let watch = WatchedPlaces(view)
    let order = LaneOrder(view, order: reading.order, supervisors: watch.boxed, shared: !isForTools)
    lanes = order.lanes
    var place: [Int: Int] = [:]
    for step in reading.order {
      place[step.reference.index] = nodes.count
      nodes.append(
        Self.node(
          of: step, lane: reading.lane(of: step, order) ?? 0, in: view))
    }
    for flow in process.flows where view.shows(flow) {
      guard let source = place[flow.source.index], let target = place[flow.target.index] else {
        continue
      }
      edges.append(
        Self.edge(
          of: flow, from: source, to: target,
          isBack: reading.backFlows.contains(flow.reference.index), in: view, watch))
    }
    addSupervisions(view, watch, order.supervision, place)
    if isForTools { leaveMarksOut() }
    arrangeLanes(order.inside)
  }

  /// Writes what went over each flow beside it.
  private mutating func add(_ traffic: ChartTraffic, _ language: Language) {
    for index in edges.indices where edges[index].style != .tie {
      guard let passage = traffic.passages[edges[index].path] else { continue }
      let label = edges[index].label
      let words = passage.words(language)
      edges[index].label = label.isEmpty ? words : "\(label) \(words)"
      edges[index].isCounted = true
    }
  }

  /// Tools that draw a chart themselves know none of our marks, and need no room for them.
  private mutating func leaveMarksOut() {
    for node in nodes.indices {
      (nodes[node].number, nodes[node].gradeWeight, nodes[node].hasFiling) = (nil, nil, false)
    }
    for edge in edges.indices { edges[edge].mark = nil }
  }

  private mutating func arrangeLanes(_ inside: Range<Int>) {
    let order = LaneArrangement(self, RowAssignment(self), movable: inside).order
    var places = [Int](repeating: 0, count: order.count)
    for (place, lane) in order.enumerated() { places[lane] = place }
    lanes = order.map { lanes[$0] }
    for node in nodes.indices { nodes[node].lane = places[nodes[node].lane] }
  }

  private static func node(
    of step: ResolvedStep, lane: Int, in view: EditionView
  ) -> Node {
    let language = view.language
    let symbol: Symbol =
      switch step.kind {
      case .start, .end: .terminator
      case .decision: .decision
      case .subProcess: .subProcess
      case .fork, .join: .bar
      case .inclusiveSplit, .inclusiveJoin: .openBar
      case .activity: step.documents.isEmpty ? .process : .document
      }
    var notes: [String] = []
    // The time of a publicity is its limit: once is enough.
    if let limit = view.limit(of: step), step.publicity == nil || step.limit != step.publicity {
      notes.append(limit)
    }
    if let publicity = step.publicity, step.limitNote == nil {
      notes.append(
        Texts.charts.text("note.publicity", ["limit": publicity.title])[language])
    }
    let others = view.names(of: Array(step.posts.dropFirst()))
    if !others.isEmpty, step.number != nil {
      notes.append(
        Texts.charts.text(
          "note.together",
          ["posts": LocalizedText(others.joined(separator: view.separator))])[language])
    }
    return Node(
      id: "step-\(step.reference.id)", number: step.number, lane: lane, symbol: symbol,
      name: step.name[language], note: notes.joined(separator: " · "),
      gradeWeight: view.process.risks(of: step).filter { view.shows($0) }
        .map { $0.grade?.weight ?? 0 }.max(),
      hasFiling: view.process.filings(at: step).contains { view.shows($0.audience) },
      paths: [step.path])
  }

  private static func edge(
    of flow: ResolvedFlow, from source: Int, to target: Int, isBack: Bool,
    in view: EditionView, _ watch: WatchedPlaces
  ) -> Edge {
    let style: Style =
      switch flow.kind {
      case _ where isBack: .returned
      case .returned: .returned
      case .refusal: .refusal
      case .next, .escalation: .main
      }
    let language = view.language
    var label = flow.condition?[language] ?? ""
    if case .returned(let limit?) = flow.kind {
      let limit = limit.title[language]
      label = label.isEmpty ? limit : "\(label)，\(limit)"
      if language == .english { label = label.replacing("，", with: ", ") }
    }
    return Edge(
      id: "flow-\(flow.reference.index + 1)", source: source, target: target, style: style,
      label: label, isHandOver: view.process.handOver(on: flow) != nil,
      mark: watch.mark(of: flow), path: flow.path)
  }

  /// One box a watched step, tied to it; supervisions of phases stand untied below.
  private mutating func addSupervisions(
    _ view: EditionView, _ watch: WatchedPlaces, _ lane: Int, _ place: [Int: Int]
  ) {
    let process = view.process
    let hasSeveralPosts = Set(watch.boxed.map(\.post)).count > 1
    for step in process.steps {
      let here = watch.supervisions(of: step)
      guard let watched = place[step.reference.index], let first = here.first else { continue }
      var node = Self.supervision(
        watch.named(at: step), in: view, lane, hasSeveralPosts, paths: here.map(\.path))
      node.id = "supervision-\(first.reference.index + 1)"
      edges.append(
        Edge(
          id: "tie-\(first.reference.index + 1)", source: nodes.count, target: watched,
          style: .tie, label: "", path: first.path))
      nodes.append(node)
    }
    for supervision in watch.phases {
      var node = Self.supervision(
        [supervision], in: view, lane, hasSeveralPosts, paths: [supervision.path])
      node.id = "supervision-\(supervision.reference.index + 1)"
      nodes.append(node)
    }
  }

  private static func supervision(
    _ supervisions: [ResolvedSupervision], in view: EditionView, _ lane: Int, _ namesPost: Bool,
    paths: [ElementPath]
  ) -> Node {
    func joined(_ texts: [String]) -> String {
      texts.withoutRepetitions.joined(separator: view.separator)
    }
    let language = view.language
    var notes: [String] = []
    if namesPost { notes.append(joined(view.names(of: supervisions.map(\.post)))) }
    notes.append(joined(supervisions.compactMap { ($0.evidence ?? $0.frequency)?[language] }))
    return Node(
      id: "", number: nil, lane: lane, symbol: .supervision,
      name: joined(supervisions.map { ($0.name ?? $0.kind.title)[language] }),
      note: notes.filter { !$0.isEmpty }.joined(separator: "\n"), gradeWeight: nil,
      paths: paths)
  }
}

/// The steps of a process in the order in which people read them, and the flows that lead back.
private struct ReadableProcess {
  let process: ResolvedProcess
  let order: [ResolvedStep]
  let backFlows: Set<Int>

  init(_ view: EditionView) {
    let process = view.process
    let reading = process.readingOrder
    let linked = Set(process.flows.flatMap { [$0.source.index, $0.target.index] })
    order = reading.steps.map { process.steps[$0] }.filter {
      view.shows($0.audience) && ($0.isDescribed || linked.contains($0.reference.index))
    }
    backFlows = reading.unmarkedReturns
    self.process = process
  }

  /// A step without performers stands where the work comes from, or goes to.
  func lane(of step: ResolvedStep, _ lanes: LaneOrder) -> Int? {
    if let lane = lanes.lane(of: step, in: process) { return lane }
    let graph = process.flowGraph.adjacency
    let isSource = [.start, .fork, .inclusiveSplit].contains(step.kind)
    let first = step.kind == .start ? graph : graph.reversed
    let near = first.reachable(from: [step.reference.index]).order.lazy
      .compactMap { lanes.lane(of: process.steps[$0], in: process) }.first
    guard near == nil, !isSource else { return near }
    return graph.reachable(from: [step.reference.index]).order.lazy
      .compactMap { lanes.lane(of: process.steps[$0], in: process) }.first
  }
}

internal import ProcessGraph

/// Looks for the fewest supervisions that close the open risks of a process.
struct ProposalSearch {
  let analysis: ProcessAnalysis
  let policy: Policy
  /// The risks that some run takes to its end unwatched.
  let open: [ResolvedRisk]
  /// The risks of which nobody knows whether they are closed.
  let doubtful: [Reference<ResolvedRisk>]

  private var process: ResolvedProcess { analysis.process }
  private var workflow: ProcessWorkflow { analysis.workflow }

  /// What the points of a proposal cost.
  private enum Cost {
    static let unwatchedHandOver = 1
    static let other = 2
    static let openRisk = 3
    /// What it costs besides where the model has no post that may watch.
    static let newPost = 2
  }

  var proposal: SupervisionProposal {
    let nodeCosts = workflow.graph.nodes.indices.map { node in
      workflow.step(of: node).flatMap { cost(of: process.steps[$0]) }
    }
    let edgeCosts = (0..<workflow.graph.adjacency.edgeCount).map { edge in
      workflow.flow(of: edge).flatMap { cost(of: process.flows[$0]) }
    }
    func answer(for risks: [ResolvedRisk]) -> FewestPointsAnswer {
      let sources = risks.map {
        FewestPoints.Source(
          analysis.element(of: $0), endingIn: process.endsWhereBites($0),
          watch: analysis.views.place(for: $0))
      }
      return FewestPoints(
        workflow.graph, sources: sources, watched: analysis.views.all.map(\.watched),
        nodeCosts: nodeCosts,
        edgeCosts: edgeCosts
      ).solve()
    }
    guard case .noSolution(let beyond) = answer(for: open) else {
      return proposal(answer(for: open), closing: open, beyondReach: [])
    }
    let closable = open.indices.filter { !beyond.contains($0) }.map { open[$0] }
    return proposal(
      answer(for: closable), closing: closable, beyondReach: beyond.map { open[$0].reference })
  }

  private func proposal(
    _ answer: FewestPointsAnswer, closing risks: [ResolvedRisk],
    beyondReach: [Reference<ResolvedRisk>]
  ) -> SupervisionProposal {
    let (points, isFewest) =
      switch answer {
      case .exact(let found): (found.points, true)
      case .bounds(_, let found): (found.points, false)
      case .noSolution: ([], true)
      }
    return SupervisionProposal(
      points: points.sorted { place(of: $0.element) < place(of: $1.element) }
        .compactMap { point(for: $0, risks) },
      openRisks: open.map(\.reference), doubtfulRisks: doubtful, beyondReach: beyondReach,
      isFewest: isFewest)
  }

  private func point(for point: WatchPoint, _ risks: [ResolvedRisk]) -> SupervisionProposal.Point? {
    let closed = point.closes.map { risks[$0] }
    let closes = closed.map(\.reference)
    switch point.element {
    case .node(let node):
      return workflow.step(of: node).map { process.steps[$0] }.map {
        SupervisionProposal.Point(
          target: .step($0.reference), closes: closes,
          supervisor: supervisor(of: $0, closing: closed))
      }
    case .edge(let edge):
      return workflow.flow(of: edge).map { process.flows[$0] }.map {
        SupervisionProposal.Point(
          target: .flow($0.reference), closes: closes,
          supervisor: supervisor(of: $0, closing: closed))
      }
    }
  }

  /// Where an element comes in the order of reading, a flow after the step that it leaves.
  private func place(of element: WorkflowGraph.Element) -> Int {
    let order = process.readingOrder.steps
    let (node, offset) =
      switch element {
      case .node(let node): (node, 0)
      case .edge(let edge): (workflow.graph.adjacency.source(of: edge), 1)
      }
    return 2 * (order.firstIndex(of: node) ?? order.count) + offset
  }

  // MARK: What can be watched, and by whom

  private func cost(of step: ResolvedStep) -> Int? {
    guard step.isDescribed, step.posts.contains(where: { !process[$0].isOutside }) else {
      return nil
    }
    let isOpen = open.contains { $0.host == .step(step.reference) }
    return (isOpen ? Cost.openRisk : Cost.other)
      + (supervisor(of: step) == nil ? Cost.newPost : 0)
  }

  private func cost(of flow: ResolvedFlow) -> Int? {
    guard let handOver = process.handOver(on: flow), !handOver.involvesOutsideParty else {
      return nil
    }
    let isOpen = open.contains { $0.host == .flow(flow.reference) }
    let base = process.cover(of: handOver) == nil ? Cost.unwatchedHandOver : Cost.other
    return (isOpen ? Cost.openRisk : base) + (supervisor(of: flow) == nil ? Cost.newPost : 0)
  }

  private func supervisor(
    of step: ResolvedStep, closing risks: [ResolvedRisk] = []
  ) -> Reference<ResolvedPost>? {
    supervisor(
      of: process.parties(to: .step(step.reference)), process.risks(of: step), closing: risks)
  }

  private func supervisor(
    of flow: ResolvedFlow, closing risks: [ResolvedRisk] = []
  ) -> Reference<ResolvedPost>? {
    supervisor(
      of: process.parties(to: .flow(flow.reference)), process.risks(of: flow), closing: risks)
  }

  /// The post that should watch: of those who may, a supervising one first, then the lowest layer
  /// that suffices.
  private func supervisor(
    of parties: Set<Reference<ResolvedPost>>, _ risks: [ResolvedRisk],
    closing closed: [ResolvedRisk]
  ) -> Reference<ResolvedPost>? {
    // Nobody is proposed to close what they do themselves earlier on.
    let parties = closed.reduce(into: parties) {
      $0.formUnion(process.parties(to: .risk($1.reference)))
    }
    let least = risks.compactMap { policy.supervision.leastLayer(for: $0.grade) }.max()
    return process.posts.filter { post in
      guard post.isDescribed, !post.isOutside, let layer = post.layer else { return false }
      return least.map { layer.mayWatch(whatNeeds: $0) } ?? true
        && process.isIndependent(post.reference, of: parties)
        && !process.reportsInCircle(post.reference)
    }.min { $0.orderOfWatching < $1.orderOfWatching }?.reference
  }
}

extension ResolvedPost {
  /// Supervising posts come first, then section heads and those above them; handlers come last.
  fileprivate var orderOfWatching: Int {
    switch facts.layer {
    case .supervisor: 0
    case .sectionHead: 1
    case .deputyLeader: 2
    case .principalLeader: 3
    case .collective: 4
    case .handler, .outside, nil: 5
    }
  }
}

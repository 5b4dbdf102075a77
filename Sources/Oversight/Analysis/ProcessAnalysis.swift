public import ProcessGraph

/// What the algorithms say of one process: whether it is sound, what is watched, and what can go past
/// everybody who watches.
///
/// Rules and commands ask it, so that each question is worked out once.
public struct ProcessAnalysis: Sendable {
  public let process: ResolvedProcess
  public let workflow: ProcessWorkflow
  public let soundness: Soundness
  public let coverage: SupervisionCoverage
  /// The sub-processes through which no run goes without meeting somebody who watches.
  public let watchedInside: Set<Reference<ResolvedStep>>
  /// The first sub-process that another power details and that is not known to be sound.
  public let unsoundCall: Reference<ResolvedStep>?

  /// Who watches what, as it counts for each point.
  let views: WatchViews
  /// All ways, watched or not.
  private let ways: [Set<Int>: AvoidingPaths]

  /// - Parameters:
  ///   - limits: how much work is put into the question whether the process is sound.
  ///   - called: the analysis of a power that a sub-process calls, by its id; nil where it is not
  ///     known, so that the sub-process counts as one step.
  /// - Complexity: O(n + m) for each set of outcomes that risks name and each set of posts that
  ///   both work at a point and watch elsewhere, and the cost of deciding soundness.
  public init(
    _ process: ResolvedProcess, limits: SoundnessLimits = .standard,
    calling called: (String) -> ProcessAnalysis? = { _ in nil }
  ) {
    self.process = process
    workflow = ProcessWorkflow(process)
    soundness = workflow.soundness(limits: limits)
    coverage = SupervisionCoverage(process)
    let calls = process.steps.compactMap { step in
      step.calledPower.flatMap(called).map { (step: step.reference, analysis: $0) }
    }
    unsoundCall = calls.first { !$0.analysis.isSound }?.step
    watchedInside = Set(calls.filter { $0.analysis.isWatchedThroughout }.map(\.step))
    views = WatchViews(coverage, watchedInside: watchedInside, in: workflow, of: process)
    ways = Passages.paths(past: workflow.graph.noElements, in: workflow, of: process)
  }

  /// Whether every run comes to a proper end, those of called powers too, so that questions about
  /// runs have an answer.
  public var isSound: Bool {
    guard case .sound = soundness else { return false }
    return unsoundCall == nil
  }

  /// Whether no run comes to any end without meeting somebody who surely watches.
  private var isWatchedThroughout: Bool {
    guard isSound, views.general.doubtfulPassages == nil else { return false }
    let ends = Set(workflow.graph.ends)
    let executions = workflow.graph.executions(
      avoiding: views.general.watched, endingIn: ends)
    return !workflow.graph.starts.contains { executions.exists(from: $0) }
  }

  /// A run from this step on that ends decisively and passes nobody who watches, the step included;
  /// nil where there is none.
  ///
  /// Who does the step, or reports to one who does, does not count as watching later on.
  ///
  /// - Precondition: ``isSound``.
  public func unsupervisedRun(from step: ResolvedStep) -> ProcessRun? {
    run(past: views[step].passages, from: .node(step.reference.index), to: process.decisiveEnds)
  }

  /// A run from a risk on that ends as the risk bites and passes nobody who watches; nil where there
  /// is none.
  ///
  /// Who works where the risk is, or reports to one who does, does not count as watching later on.
  ///
  /// - Precondition: ``isSound``.
  public func unsupervisedRun(from risk: ResolvedRisk) -> ProcessRun? {
    run(past: views[risk].passages, from: element(of: risk), to: process.endsWhereBites(risk))
  }

  /// A shortest path of the chart from a risk to an end at which it bites, with nobody who watches
  /// on it; nil where there is none.
  public func unsupervisedPath(from risk: ResolvedRisk) -> ProcessRun? {
    path(past: views[risk].passages, from: risk)
  }

  /// What is missing to say whether every run from a step on passes somebody independent; nil where
  /// it is known.
  ///
  /// - Precondition: ``isSound``.
  public func doubt(from step: ResolvedStep) -> SupervisionCoverage.Doubt? {
    views[step].doubtfulPassages.flatMap {
      run(past: $0, from: .node(step.reference.index), to: process.decisiveEnds)
    }.flatMap { doubt(on: $0, views[step]) }
  }

  /// What is missing to say whether every run from a risk on passes somebody independent; nil where
  /// it is known.
  ///
  /// - Precondition: ``isSound``.
  public func doubt(from risk: ResolvedRisk) -> SupervisionCoverage.Doubt? {
    views[risk].doubtfulPassages.flatMap {
      run(past: $0, from: element(of: risk), to: process.endsWhereBites(risk))
    }.flatMap { doubt(on: $0, views[risk]) }
  }

  /// What is missing to say whether every path from a risk on passes somebody independent; nil where
  /// it is known.
  public func doubtOnPath(from risk: ResolvedRisk) -> SupervisionCoverage.Doubt? {
    views[risk].doubtfulPassages.flatMap { path(past: $0, from: risk) }
      .flatMap { doubt(on: $0, views[risk]) }
  }

  /// Whether some way leads from a risk to an end at which it bites.
  public func canBite(_ risk: ResolvedRisk) -> Bool {
    ways[process.endsWhereBites(risk)]?.exists(through: element(of: risk)) ?? false
  }

  /// Whether some way leads from a step to a decisive end.
  public func canEndDecisively(from step: ResolvedStep) -> Bool {
    ways[process.decisiveEnds]?.exists(through: .node(step.reference.index)) ?? false
  }

  /// The watched steps and flows each of which alone closes every run from an element to such an
  /// end: without it the others would not do.
  ///
  /// - Precondition: ``isSound``.
  /// - Complexity: O(n + m) for each watched element on the way.
  public func mandatory(for risk: ResolvedRisk) -> [ProcessRun.Element] {
    mandatory(from: element(of: risk), to: process.endsWhereBites(risk), views[risk])
  }

  /// The same for a step and the decisive ends.
  public func mandatory(for step: ResolvedStep) -> [ProcessRun.Element] {
    mandatory(from: .node(step.reference.index), to: process.decisiveEnds, views[step])
  }

  /// The watched steps and flows that a case can meet first from a step on, near ones first: the step
  /// itself, where it is watched.
  ///
  /// - Complexity: O(n + m).
  public func firstWatched(from step: ResolvedStep) -> [ProcessRun.Element] {
    firstWatched(from: .node(step.reference.index), views[step].watched)
  }

  /// The watched steps and flows that a case can meet first from a risk on, near ones first.
  ///
  /// - Complexity: O(n + m).
  public func firstWatched(from risk: ResolvedRisk) -> [ProcessRun.Element] {
    firstWatched(from: element(of: risk), views[risk].watched)
  }

  /// The supervisions and receipts that count for a risk: of nobody who works where it is.
  package func coverage(for risk: ResolvedRisk) -> SupervisionCoverage { views[risk].coverage }

  /// The supervisions and receipts that count for a step: of nobody who does it.
  package func coverage(for step: ResolvedStep) -> SupervisionCoverage { views[step].coverage }

  /// The steps and flows of a run that somebody watches who works at the risk, or reports to one who
  /// does, and nobody else.
  package func watchedByThoseAtRisk(
    _ risk: ResolvedRisk, on run: ProcessRun
  ) -> [ProcessRun.Element] {
    let independent = coverage(for: risk)
    return run.elements.filter { element in
      switch element {
      case .step(let step):
        coverage.isWatched(process[step]) && !independent.isWatched(process[step])
      case .flow(let flow):
        coverage.isWatched(process[flow]) && !independent.isWatched(process[flow])
      }
    }
  }

  private func firstWatched(
    from element: WorkflowGraph.Element, _ watched: ElementSet
  ) -> [ProcessRun.Element] {
    let adjacency = workflow.graph.adjacency
    var found: [WorkflowGraph.Element] = []
    var isSeen = [Bool](repeating: false, count: workflow.graph.nodes.count)
    var queue: [Int] = []
    func meet(_ element: WorkflowGraph.Element, before node: Int) {
      if watched.contains(element) {
        found.append(element)
      } else if !isSeen[node] {
        isSeen[node] = true
        if watched.contains(.node(node)) {
          found.append(.node(node))
        } else {
          queue.append(node)
        }
      }
    }
    switch element {
    case .node(let node): meet(element, before: node)
    case .edge(let edge): meet(element, before: adjacency.target(of: edge))
    }
    var head = 0
    while head < queue.count {
      for edge in adjacency.outgoing(of: queue[head]) {
        meet(.edge(edge), before: adjacency.target(of: edge))
      }
      head += 1
    }
    return ProcessRun(path: found, workflow, process).elements
  }

  /// The steps and flows that somebody surely watches.
  private func surelyWatched(in view: WatchView) -> [WorkflowGraph.Element] {
    view.watched.elements.filter { element in
      let place = ProcessRun(path: [element], workflow, process).elements.first
      return place.map { view.coverage.doubt(at: $0) == nil } ?? true
    }
  }

  /// Of each step and flow that is surely watched, the risks that would be open without it; those
  /// without which nothing opens are left out.
  ///
  /// - Precondition: ``isSound``.
  /// - Complexity: O(n + m) for each watched element, view and set of ends.
  func openings() -> [(element: ProcessRun.Element, risks: [Reference<ResolvedRisk>])] {
    let closed = process.risks.filter { canBite($0) && unsupervisedRun(from: $0) == nil }
    var opened: [WorkflowGraph.Element: [Reference<ResolvedRisk>]] = [:]
    for (place, risks) in Dictionary(grouping: closed, by: views.place) {
      let view = views.all[place]
      let groups = Dictionary(grouping: risks, by: process.endsWhereBites)
      for element in surelyWatched(in: view) {
        var rest = view.watched
        rest.remove(element)
        for (ends, risks) in groups {
          let executions = workflow.graph.executions(avoiding: rest, endingIn: ends)
          opened[element, default: []] +=
            risks.filter { executions.exists(through: self.element(of: $0)) }.map(\.reference)
        }
      }
    }
    return views.general.watched.elements.compactMap { element in
      guard let risks = opened[element], !risks.isEmpty,
        let place = ProcessRun(path: [element], workflow, process).elements.first
      else { return nil }
      return (place, risks.sorted())
    }
  }

  private func mandatory(
    from element: WorkflowGraph.Element, to ends: Set<Int>, _ view: WatchView
  ) -> [ProcessRun.Element] {
    let closing = workflow.graph.closing(
      element, aloneAmong: surelyWatched(in: view), endingIn: ends)
    return ProcessRun(path: closing, workflow, process).elements
  }

  private func run(
    past passages: Passages, from element: WorkflowGraph.Element, to ends: Set<Int>
  ) -> ProcessRun? {
    guard let firings = passages.executions[ends]?.future(of: element) else { return nil }
    let run = ProcessRun(firings, workflow, process)
    guard case .edge(let edge) = element, let flow = workflow.flow(of: edge) else { return run }
    return ProcessRun([.flow(process.flows[flow].reference)] + run.elements)
  }

  private func path(past passages: Passages, from risk: ResolvedRisk) -> ProcessRun? {
    passages.paths[process.endsWhereBites(risk)]?.path(from: element(of: risk)).map {
      ProcessRun(path: $0, workflow, process)
    }
  }

  private func doubt(on run: ProcessRun, _ view: WatchView) -> SupervisionCoverage.Doubt? {
    run.elements.lazy.compactMap { view.coverage.doubt(at: $0) }.first
  }

  /// Where a risk stands.
  package func element(of risk: ResolvedRisk) -> WorkflowGraph.Element {
    switch risk.host {
    case .step(let step): .node(step.index)
    case .flow(let flow): .edge(flow.index)
    }
  }
}

extension ResolvedProcess {
  /// The places of the ends at which power has been used.
  var decisiveEnds: Set<Int> { places { $0.isDecisive } }

  /// The places of the ends at which a risk bites: those that it names, else every decisive one.
  func endsWhereBites(_ risk: ResolvedRisk) -> Set<Int> {
    risk.outcomes.isEmpty ? decisiveEnds : places { risk.outcomes.contains($0) }
  }

  private func places(where accepts: (Outcome) -> Bool) -> Set<Int> {
    Set(steps.filter { $0.kind.outcome.map(accepts) ?? false }.map(\.reference.index))
  }
}

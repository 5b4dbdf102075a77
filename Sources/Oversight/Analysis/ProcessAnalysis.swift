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

  /// The watched nodes and edges of the workflow.
  let watched: ElementSet
  /// What goes past those who watch, by the ends at which a risk bites.
  private let executions: [Set<Int>: AvoidingExecutions]
  private let paths: [Set<Int>: AvoidingPaths]

  /// - Complexity: O(n + m) for each set of outcomes that risks name, and the cost of deciding
  ///   soundness.
  public init(_ process: ResolvedProcess) {
    self.process = process
    workflow = ProcessWorkflow(process)
    soundness = workflow.graph.soundness()
    coverage = SupervisionCoverage(process)
    watched = coverage.elements(in: workflow)
    var executions: [Set<Int>: AvoidingExecutions] = [:]
    var paths: [Set<Int>: AvoidingPaths] = [:]
    let ends = Set(process.risks.map(process.endsWhereBites) + [process.decisiveEnds])
    for ends in ends {
      executions[ends] = workflow.graph.executions(avoiding: watched, endingIn: ends)
      paths[ends] = workflow.graph.paths(avoiding: watched, endingIn: ends)
    }
    self.executions = executions
    self.paths = paths
  }

  /// Whether every run comes to a proper end, so that questions about runs have an answer.
  public var isSound: Bool {
    if case .sound = soundness { true } else { false }
  }

  /// A run from this step on that ends decisively and passes nobody who watches, the step included;
  /// nil where there is none.
  ///
  /// - Precondition: ``isSound``.
  public func unsupervisedRun(from step: ResolvedStep) -> ProcessRun? {
    run(through: .node(step.reference.index), to: process.decisiveEnds)
  }

  /// A run from a risk on that ends as the risk bites and passes nobody who watches; nil where there
  /// is none.
  ///
  /// - Precondition: ``isSound``.
  public func unsupervisedRun(from risk: ResolvedRisk) -> ProcessRun? {
    run(through: element(of: risk), to: process.endsWhereBites(risk))
  }

  /// A shortest path of the chart from a risk to an end at which it bites, with nobody who watches
  /// on it; nil where there is none.
  public func unsupervisedPath(from risk: ResolvedRisk) -> ProcessRun? {
    paths[process.endsWhereBites(risk)]?.path(from: element(of: risk)).map {
      ProcessRun(path: $0, workflow, process)
    }
  }

  /// Whether some run from a risk on ends as the risk bites.
  public func canBite(_ risk: ResolvedRisk) -> Bool {
    let ends = process.endsWhereBites(risk)
    return workflow.graph.paths(avoiding: workflow.graph.noElements, endingIn: ends)
      .exists(through: element(of: risk))
  }

  /// The watched steps and flows each of which alone closes every run from an element to such an
  /// end: without it the others would not do.
  ///
  /// - Precondition: ``isSound``.
  /// - Complexity: O(n + m) for each watched element on the way.
  public func mandatory(for risk: ResolvedRisk) -> [ProcessRun.Element] {
    mandatory(from: element(of: risk), to: process.endsWhereBites(risk))
  }

  /// The same for a step and the decisive ends.
  public func mandatory(for step: ResolvedStep) -> [ProcessRun.Element] {
    mandatory(from: .node(step.reference.index), to: process.decisiveEnds)
  }

  /// The watched steps and flows that a run meets first on its ways from an element, near ones first.
  public func firstWatched(from step: ResolvedStep) -> [ProcessRun.Element] {
    let adjacency = workflow.graph.adjacency
    var found: [WorkflowGraph.Element] = []
    let reached = adjacency.reachable(from: [step.reference.index])
    var isOpen = [Bool](repeating: false, count: workflow.graph.nodes.count)
    isOpen[step.reference.index] = true
    for node in reached.order where isOpen[node] {
      for edge in adjacency.outgoing(of: node) {
        let target = adjacency.target(of: edge)
        if watched.contains(.edge(edge)) {
          found.append(.edge(edge))
        } else if watched.contains(.node(target)) {
          if !found.contains(.node(target)) { found.append(.node(target)) }
        } else {
          isOpen[target] = true
        }
      }
    }
    return ProcessRun(path: found, workflow, process).elements
  }

  private func mandatory(
    from element: WorkflowGraph.Element, to ends: Set<Int>
  ) -> [ProcessRun.Element] {
    let closing = workflow.graph.closing(element, aloneAmong: watched.elements, endingIn: ends)
    return ProcessRun(path: closing, workflow, process).elements
  }

  private func run(through element: WorkflowGraph.Element, to ends: Set<Int>) -> ProcessRun? {
    executions[ends]?.future(of: element).map { ProcessRun($0, workflow, process) }
  }

  /// Where a risk stands.
  func element(of risk: ResolvedRisk) -> WorkflowGraph.Element {
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
    Set(
      steps.filter { if case .end(let outcome) = $0.kind { accepts(outcome) } else { false } }
        .map(\.reference.index))
  }
}

internal import ProcessGraph

/// Who watches what, as far as it counts for a point where certain posts are at work: nobody closes
/// later what they do themselves earlier, nor what those do to whom they report.
struct WatchView: Sendable {
  /// The supervisions and receipts of those who are independent of these posts too.
  let coverage: SupervisionCoverage
  /// The watched nodes and edges of the workflow.
  let watched: ElementSet
  /// What goes past those who watch.
  let passages: Passages
  /// What goes past those of whom it is known that they are independent; nil where that is known of
  /// all.
  let doubtfulPassages: Passages?

  /// - Complexity: O(n + m) for each set of outcomes that risks name.
  init(
    _ coverage: SupervisionCoverage, watchedInside: Set<Reference<ResolvedStep>>,
    in workflow: ProcessWorkflow, of process: ResolvedProcess
  ) {
    self.coverage = coverage
    var watched = coverage.elements(in: workflow)
    watched.formUnion(watchedInside.map { .node($0.index) })
    self.watched = watched
    passages = Passages(past: watched, in: workflow, of: process)
    var known = watched
    for step in process.steps where coverage.doubt(at: .step(step.reference)) != nil {
      known.remove(.node(step.reference.index))
    }
    for flow in process.flows where coverage.doubt(at: .flow(flow.reference)) != nil {
      known.remove(.edge(flow.reference.index))
    }
    doubtfulPassages =
      known == watched ? nil : Passages(past: known, in: workflow, of: process)
  }
}

/// What goes past some watched elements, by the ends at which risks bite.
struct Passages: Sendable {
  let executions: [Set<Int>: AvoidingExecutions]
  let paths: [Set<Int>: AvoidingPaths]

  init(past watched: ElementSet, in workflow: ProcessWorkflow, of process: ResolvedProcess) {
    executions = Self.byEnds(of: process) {
      workflow.graph.executions(avoiding: watched, endingIn: $0)
    }
    paths = Self.paths(past: watched, in: workflow, of: process)
  }

  static func paths(
    past watched: ElementSet, in workflow: ProcessWorkflow, of process: ResolvedProcess
  ) -> [Set<Int>: AvoidingPaths] {
    byEnds(of: process) { workflow.graph.paths(avoiding: watched, endingIn: $0) }
  }

  private static func byEnds<Value>(
    of process: ResolvedProcess, _ value: (Set<Int>) -> Value
  ) -> [Set<Int>: Value] {
    let ends = Set(process.risks.map(process.endsWhereBites) + [process.decisiveEnds])
    return Dictionary(uniqueKeysWithValues: ends.map { ($0, value($0)) })
  }
}

internal import ProcessGraph

/// What happens in one run of a process, or in a part of one, in an order in which it can happen.
public struct ProcessRun: Sendable, Hashable {
  /// Steps and flows by turns as far as they follow one another; gateways included.
  public let elements: [Element]

  /// A step that is done, or a flow that is taken.
  public enum Element: Sendable, Hashable {
    case step(Reference<ResolvedStep>)
    case flow(Reference<ResolvedFlow>)
  }

  /// The steps, gateways included, in the order of the run.
  public var steps: [Reference<ResolvedStep>] {
    elements.compactMap { if case .step(let step) = $0 { step } else { nil } }
  }

  /// The flows in the order of the run.
  public var flows: [Reference<ResolvedFlow>] {
    elements.compactMap { if case .flow(let flow) = $0 { flow } else { nil } }
  }

  package init(_ elements: [Element]) { self.elements = elements }

  /// A walk along flows, from the source of the first to the target of the last.
  package init(along flows: [ResolvedFlow]) {
    elements =
      flows.flatMap { [.step($0.source), .flow($0.reference)] }
      + [flows.last.map { .step($0.target) }].compactMap { $0 }
  }

  /// The firings of a workflow in the words of the process.
  init(_ firings: [Firing], _ workflow: ProcessWorkflow, _ process: ResolvedProcess) {
    elements = firings.flatMap { firing -> [Element] in
      let step = workflow.step(of: firing.node).map { Element.step(process.steps[$0].reference) }
      let flows = firing.produced.compactMap { workflow.flow(of: $0) }.map {
        Element.flow(process.flows[$0].reference)
      }
      return [step].compactMap { $0 } + flows
    }
  }

  /// A path of the workflow in the words of the process.
  init(
    path: [WorkflowGraph.Element], _ workflow: ProcessWorkflow, _ process: ResolvedProcess
  ) {
    elements = path.compactMap { element in
      switch element {
      case .node(let node):
        workflow.step(of: node).map { .step(process.steps[$0].reference) }
      case .edge(let edge):
        workflow.flow(of: edge).map { .flow(process.flows[$0].reference) }
      }
    }
  }
}

extension ResolvedProcess {
  /// The addresses of what a run passes, to be followed on the chart.
  public func witness(of run: ProcessRun) -> Witness { Witness(run.elements.map(path)) }

  /// The address of a step or flow.
  public func path(of element: ProcessRun.Element) -> ElementPath {
    switch element {
    case .step(let step): self[step].path
    case .flow(let flow): self[flow].path
    }
  }

  /// The name of a step, or of a flow by the steps that it joins.
  public func shownName(of element: ProcessRun.Element) -> LocalizedText {
    switch element {
    case .step(let step): self[step].shownName
    case .flow(let flow):
      name(
        of: ProcessRun([.step(self[flow].source), .step(self[flow].target)]), withGateways: true)
    }
  }

  /// The names of the steps of a run with arrows between them; gateways are left out.
  public func name(of run: ProcessRun) -> LocalizedText { name(of: run, withGateways: false) }

  private func name(of run: ProcessRun, withGateways: Bool) -> LocalizedText {
    let names = run.steps.map { self[$0] }.filter { withGateways || !$0.kind.isGateway }
      .map(\.shownName)
    return LocalizedText { language in names.map { $0[language] }.joined(separator: " → ") }
  }
}

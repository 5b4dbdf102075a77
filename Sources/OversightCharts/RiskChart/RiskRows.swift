import Oversight

/// Finds the step under which a risk or a measure is listed.
///
/// A risk of a flow stands under the step where the flow starts. Starts, ends and gateways have no
/// row, so what is at them stands under the nearest step that has one: before them, else after them.
struct RiskRows {
  let view: EditionView

  func step(of risk: ResolvedRisk) -> ResolvedStep {
    switch risk.host {
    case .step(let step): nearest(to: step)
    case .flow(let flow): nearest(to: view.process[flow].source)
    }
  }

  /// The step itself where it has a row, and the nearest that has one where it has none.
  func nearest(to reference: Reference<ResolvedStep>) -> ResolvedStep {
    let step = view.process[reference]
    if hasRow(step) { return step }
    return search(from: step) { view.process.flows(to: $0).map(\.source) }
      ?? search(from: step) { view.process.flows(from: $0).map(\.target) } ?? step
  }

  private func hasRow(_ step: ResolvedStep) -> Bool {
    step.number != nil && view.shows(step.audience)
  }

  /// The first step with a row, in breadth-first order.
  private func search(
    from step: ResolvedStep, _ neighbours: (ResolvedStep) -> [Reference<ResolvedStep>]
  ) -> ResolvedStep? {
    var queue = [step]
    var seen: Set<Int> = [step.reference.index]
    var position = 0
    while position < queue.count {
      let current = queue[position]
      position += 1
      if hasRow(current) { return current }
      for neighbour in neighbours(current) where seen.insert(neighbour.index).inserted {
        queue.append(view.process[neighbour])
      }
    }
    return nil
  }
}

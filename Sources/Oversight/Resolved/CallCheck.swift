internal import ProcessGraph

/// Finds calls of powers that cannot be followed: of a power that the catalogue does not have, and
/// in a circle.
///
/// - Complexity: O(n) in the steps of all powers, and the size of the graph of calls for each call
///   that lies on a circle.
struct CallCheck {
  /// A step that another power details, by the place of both powers.
  private struct Call {
    let step: ResolvedStep
    let caller: Int
    let callee: Int
  }

  private let ids: [String]
  private var calls: [Call] = []
  private(set) var problems: [ModelProblem] = []

  /// - Parameters:
  ///   - powers: those that make sense by themselves.
  ///   - ids: the ids of all powers of the catalogue, each once.
  init(_ powers: [ResolvedPower], ids: [String]) {
    self.ids = ids
    let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    for power in powers {
      guard let caller = places[power.entry.id] else { continue }
      for step in power.process.steps {
        guard let id = step.calledPower else { continue }
        if let callee = places[id] {
          calls.append(Call(step: step, caller: caller, callee: callee))
        } else {
          reportUnknown(id, at: step)
        }
      }
    }
    reportCircles()
  }

  private mutating func reportUnknown(_ id: String, at step: ResolvedStep) {
    let hint =
      Suggestion.hint(for: id, among: ids) ?? Texts.oversight.text("suggestion.unmodelled")
    report("unknown-power", at: step, ["id": LocalizedText(id.legible), "hint": hint])
  }

  private mutating func reportCircles() {
    let graph = Adjacency(
      nodeCount: ids.count, edges: calls.map { (source: $0.caller, target: $0.callee) })
    let components = graph.stronglyConnectedComponents()
    for (edge, call) in calls.enumerated() where components.isOnCycle(edge: edge) {
      let wayBack = graph.reachable(from: [call.callee]).path(to: call.caller) ?? []
      let circle = [call.caller, call.callee] + wayBack.map { graph.target(of: $0) }
      report(
        "recursive-call", at: call.step,
        [
          "step": call.step.facts.name,
          "circle": LocalizedText(circle.map { ids[$0] }.joined(separator: " → ")),
        ])
    }
  }

  private mutating func report(
    _ key: String, at step: ResolvedStep, _ arguments: [String: LocalizedText]
  ) {
    problems.append(
      ModelProblem(
        path: step.path, location: step.location,
        message: Texts.oversight.text("problem.\(key)", arguments)))
  }
}

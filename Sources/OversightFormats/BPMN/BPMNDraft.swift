internal import Oversight
internal import OversightXML

/// A power while it is made of BPMN: steps and flows by number, changed until they mean in our words
/// what they mean in those of BPMN.
struct BPMNDraft {
  /// A step.
  struct Step {
    var id: String
    var kind: StepKind
    var name: LocalizedText
    /// The element that it comes from.
    let element: XMLValue
    var performers: [String] = []
    var isDoneByAny = false
    var limit: TimeLimit?
    var limitNote: String?
    var documents: [String] = []
    /// Hands on what comes in, and is left out where it has one way out: a merge.
    var isPass = false
    /// Ends the case whatever else goes on, or is described by its author: not merged with others.
    var standsAlone = false
    /// Made by us, not drawn.
    var isMade = false
    /// What our own extension says of it.
    var extra: XMLValue?
    /// The scope in which it is drawn.
    var scope: Int
  }

  /// A flow between steps.
  struct Flow {
    var id: String?
    var source: Int
    var target: Int
    var condition: LocalizedText?
    var kind: FlowKind = .next
    let element: XMLValue
    var extra: XMLValue?
  }

  /// A process, or a sub-process whose steps stand in the process.
  struct Scope {
    let element: XMLValue
    let parent: Int?
    /// Where cases leave the scope whose way has no end of its own.
    var exit: Int?
  }

  var steps: [Step] = []
  var flows: [Flow] = []
  var scopes: [Scope] = []

  mutating func add(_ step: Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }

  mutating func connect(
    _ source: Int, _ target: Int, id: String? = nil, condition: LocalizedText? = nil,
    kind: FlowKind = .next, for element: XMLValue, extra: XMLValue? = nil
  ) {
    flows.append(
      Flow(
        id: id, source: source, target: target, condition: condition, kind: kind,
        element: element, extra: extra))
  }

  /// Whether a scope is another one or stands in it.
  func isScope(_ scope: Int, in other: Int) -> Bool {
    var current: Int? = scope
    while let number = current {
      if number == other { return true }
      current = scopes[number].parent
    }
    return false
  }

  /// Takes steps out, and numbers the rest and their flows anew.
  mutating func remove(_ isRemoved: [Bool]) {
    var numbers = [Int](repeating: -1, count: steps.count)
    var kept: [Step] = []
    for (number, step) in steps.enumerated() where !isRemoved[number] {
      numbers[number] = kept.count
      kept.append(step)
    }
    steps = kept
    flows = flows.compactMap { flow in
      guard numbers[flow.source] >= 0, numbers[flow.target] >= 0 else { return nil }
      var flow = flow
      (flow.source, flow.target) = (numbers[flow.source], numbers[flow.target])
      return flow
    }
  }
}

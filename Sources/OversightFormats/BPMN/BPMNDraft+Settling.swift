internal import Oversight
internal import OversightXML
internal import ProcessGraph

/// The last steps from the meaning of BPMN to ours.
extension BPMNDraft {
  mutating func settle(_ ids: inout SafeIDs) {
    meetAtExits(&ids)
    dissolvePasses()
    partSelfFlows(&ids)
    nameDeciders()
    markReturns()
    nameDecisions()
    nameTwins(&ids)
  }

  /// Flows between the same two steps need an id each.
  private mutating func nameTwins(_ ids: inout SafeIDs) {
    let ends = Dictionary(flows.map { ([$0.source, $0.target], 1) }, uniquingKeysWith: +)
    for place in flows.indices {
      let flow = flows[place]
      guard flow.id == nil, flow.extra?["id"] == nil, ends[[flow.source, flow.target]] != 1 else {
        continue
      }
      flows[place].id = ids.id("\(steps[flow.source].id)-\(steps[flow.target].id)", or: "flow")
    }
  }

  var adjacency: Adjacency {
    Adjacency(nodeCount: steps.count, edges: flows.map { (source: $0.source, target: $0.target) })
  }

  // MARK: Merges

  /// Takes merges out: each flow that comes to one goes on to where the merge leads.
  ///
  /// - Complexity: O(n · d) for the length d of chains of merges.
  private mutating func dissolvePasses() {
    var outgoing = [[Int]](repeating: [], count: steps.count)
    for (place, flow) in flows.enumerated() { outgoing[flow.source].append(place) }
    var incomingCount = [Int](repeating: 0, count: steps.count)
    for flow in flows { incomingCount[flow.target] += 1 }
    let isDissolved = steps.indices.map { step in
      steps[step].isPass && outgoing[step].count == 1 && incomingCount[step] > 0
        && !isNeeded(step, outgoing, incomingCount)
    }
    for place in flows.indices where !isDissolved[flows[place].source] {
      while isDissolved[flows[place].target] {
        let next = flows[outgoing[flows[place].target][0]]
        flows[place].target = next.target
        flows[place].id = flows[place].id ?? next.id
        flows[place].condition = flows[place].condition ?? next.condition
        flows[place].extra = flows[place].extra ?? next.extra
        if flows[place].kind == .next { flows[place].kind = next.kind }
      }
    }
    let isIdle = steps.indices.map {
      steps[$0].isPass && incomingCount[$0] == 0 && outgoing[$0].isEmpty
    }
    remove(zip(isDissolved, isIdle).map { $0 || $1 })
    shareOutIDs()
  }

  /// Whether a merge stays: on a circle of merges, in front of a join, which would wait for each of
  /// the flows that the merge hands on as one, and where our own extension says something of the flow
  /// behind it, which is no other flow.
  private func isNeeded(_ step: Int, _ outgoing: [[Int]], _ incomingCount: [Int]) -> Bool {
    if flows[outgoing[step][0]].extra != nil, !goesOnAlone(step, incomingCount) { return true }
    var next = step
    var isMergedAgain = false
    for _ in 0...steps.count {
      next = flows[outgoing[next][0]].target
      guard next != step else { return true }
      guard steps[next].isPass, outgoing[next].count == 1 else {
        let isJoin = steps[next].kind == .join || steps[next].kind == .inclusiveJoin
        return isJoin && incomingCount[step] > 1 && !isMergedAgain
      }
      isMergedAgain = isMergedAgain || incomingCount[next] > 1
    }
    return true
  }

  /// Whether all that comes to a merge comes along one flow of which nothing more is said.
  private func goesOnAlone(_ step: Int, _ incomingCount: [Int]) -> Bool {
    guard incomingCount[step] == 1, let flow = flows.first(where: { $0.target == step }) else {
      return false
    }
    return flow.extra == nil && !steps[flow.source].isPass
  }

  /// Several flows that went on along one flow do not all have its id.
  private mutating func shareOutIDs() {
    var taken: Set<String> = []
    for place in flows.indices {
      if let id = flows[place].id, !taken.insert(id).inserted { flows[place].id = nil }
    }
  }

  /// No flow leads to the step from which it comes: something stands between.
  private mutating func partSelfFlows(_ ids: inout SafeIDs) {
    for place in flows.indices where flows[place].source == flows[place].target {
      let step = steps[flows[place].source]
      var again = Step(
        id: ids.id("\(step.id)-again", or: "again"), kind: .fork, name: "",
        element: flows[place].element, scope: step.scope)
      again.isMade = true
      let target = flows[place].target
      flows[place].target = add(again)
      connect(flows[place].target, target, for: flows[place].element)
    }
  }

  // MARK: Performers and returns

  /// A gateway looks at what the step before it found: without a lane, its performers decide.
  private mutating func nameDeciders() {
    var sources = [Set<Int>](repeating: [], count: steps.count)
    for flow in flows { sources[flow.target].insert(flow.source) }
    for step in steps.indices {
      guard steps[step].kind == .decision, steps[step].performers.isEmpty,
        steps[step].extra == nil
      else { continue }
      guard sources[step].count == 1, let source = sources[step].first else { continue }
      steps[step].performers = steps[source].performers
      steps[step].isDoneByAny = steps[source].isDoneByAny
    }
  }

  /// A gateway without a name is called after the steps from which a case comes to it, through other
  /// gateways without a name.
  ///
  /// - Complexity: O(d · (n + m)) for d such gateways.
  private mutating func nameDecisions() {
    let isNameless = steps.map { step in
      step.name.isBlank
        || step.kind == .decision && !step.isMade && step.extra == nil && step.element.title == nil
    }
    var incoming = [[Int]](repeating: [], count: steps.count)
    for flow in flows where !flow.kind.isReturn { incoming[flow.target].append(flow.source) }
    for step in steps.indices where isNameless[step] && !steps[step].name.isBlank {
      var (reached, names): (Set<Int>, [LocalizedText]) = ([step], [])
      var waiting = [step]
      while let place = waiting.popLast() {
        for source in incoming[place] where reached.insert(source).inserted {
          if isNameless[source] { waiting.append(source) } else { names.append(steps[source].name) }
        }
      }
      guard !names.isEmpty else { continue }
      steps[step].name = BPMNNames.decision(
        steps[step].element, after: names.withoutRepetitions)
    }
  }

  /// A flow to a step through which every case came is a return; the file knows no limit of it.
  private mutating func markReturns() {
    let starts = steps.indices.filter { steps[$0].kind == .start }
    guard !starts.isEmpty else { return }
    let dominators = adjacency.dominators(from: starts)
    for place in flows.indices {
      let flow = flows[place]
      guard flow.extra == nil, dominators.contains(flow.source), dominators.contains(flow.target),
        dominators.dominates(flow.target, flow.source)
      else { continue }
      flows[place].kind = .returned(nil)
    }
  }
}

internal import Oversight
internal import OversightXML

/// Ways out of steps, beginnings and ends, as far as BPMN leaves them unsaid.
extension BPMNDraftBuilder {
  /// Finds for each sequence flow the step from which it leaves.
  func makeExits(_ place: Int) {
    let node = nodes[place]
    // In our own words several exits of a step are those of which one is taken.
    guard !node.kind.isGateway, node.element.oversight("step") == nil else {
      nodes[place].sources = node.outgoing.map { _ in node.exit }
      return
    }
    var port = node.exit
    var isShared = false
    if node.kind.isActivity {
      let events = boundaryEvents(of: place)
      let interrupting = events.filter { nodes[$0].element.says("cancelActivity", otherwise: true) }
      let others = events.filter { !interrupting.contains($0) }
      port = connect(others, interrupting, toActivity: place)
      isShared = !interrupting.isEmpty
    }
    nodes[place].exit = port
    split(place, from: port, isShared)
  }

  /// Several ways out of a task are all taken, those with a condition as it says.
  ///
  /// - Parameter isShared: whether other ways leave the same step, of which one is taken.
  private func split(_ place: Int, from port: Int, _ isShared: Bool) {
    let node = nodes[place]
    let flows = node.outgoing
    let isConditional = flows.map { flow in
      !flow.children("conditionExpression").isEmpty && !BPMNNames.isAlwaysTaken(flow)
        || flow.id != nil && node.element["default"]?.trimmed == flow.id
    }
    // A pass or a fork hands a token to each of its ways by itself.
    let isFork = draft.steps[port].kind == .fork
    guard flows.count > 1 else {
      nodes[place].sources = flows.map { _ in port }
      return
    }
    let conditional = isConditional.count { $0 }
    var source = port
    if conditional < flows.count, !isFork || isShared {
      source = make(.fork, "fork", for: node.element, in: node.scope)
      draft.connect(port, source, for: node.element)
    }
    var chosen = source
    if conditional > 0 {
      chosen = make(.inclusiveSplit, "split", for: node.element, in: node.scope)
      draft.connect(source, chosen, for: node.element)
    }
    nodes[place].sources = isConditional.map { $0 ? chosen : source }
    // Beside ways that are always taken, all conditions may be false.
    let hasDefault = flows.contains { node.element["default"]?.trimmed == $0.id && $0.id != nil }
    if conditional > 0, conditional < flows.count, !hasDefault {
      draft.connect(
        chosen, exit(of: node.scope), condition: Texts.bpmn.text("bpmn.otherwise"),
        for: node.element)
    }
  }

  // MARK: Boundary events

  private func boundaryEvents(of place: Int) -> [Int] {
    guard let id = nodes[place].element.id, places[id] == place else { return [] }
    return (attached[id] ?? []).filter {
      let event = nodes[$0].element
      let isCompensation = file.eventDefinitions(of: event).contains {
        $0.kind == "compensateEventDefinition"
      }
      if isCompensation { ledger.leave(event, "compensation") }
      return !isCompensation
    }
  }

  /// Makes ways out of an activity for the events on its border.
  ///
  /// An event that interrupts the activity is one of its exits. Work that goes on beside it is a
  /// branch of its own, taken or not.
  ///
  /// - Returns: the step from which the usual ways leave.
  private func connect(
    _ others: [Int], _ interrupting: [Int], toActivity place: Int
  ) -> Int {
    let node = nodes[place]
    for event in interrupting + others { setLimit(from: nodes[event].element, of: place) }
    var port = node.exit
    if !others.isEmpty {
      let fork = make(.fork, "beside", for: node.element, in: node.scope)
      draft.connect(port, fork, for: node.element)
      for event in others { connect(besides: event, fork, performedAs: node.entry) }
      port = fork
      if !interrupting.isEmpty {
        let outcome = Texts.bpmn.text(
          "bpmn.outcome", ["step": draft.steps[node.entry].name])
        port = make(.decision, "outcome", for: node.element, in: node.scope, name: outcome)
        draft.steps[port].performers = draft.steps[node.entry].performers
        draft.connect(fork, port, for: node.element)
      }
    }
    for event in interrupting {
      draft.connect(
        port, nodes[event].entry, condition: BPMNNames.name(of: nodes[event].element, in: file),
        kind: kind(of: event), for: nodes[event].element)
    }
    return port
  }

  private func connect(besides event: Int, _ fork: Int, performedAs step: Int) {
    let element = nodes[event].element
    ledger.leave(element, "beside")
    let name = BPMNNames.name(of: element, in: file)
    let decision = make(.decision, "occurs", for: element, in: nodes[event].scope, name: name)
    draft.steps[decision].performers = draft.steps[step].performers
    draft.connect(fork, decision, for: element)
    draft.connect(
      decision, nodes[event].entry, condition: Texts.bpmn.text("bpmn.occurs"),
      kind: kind(of: event), for: element)
    draft.connect(
      decision, exit(of: nodes[event].scope), condition: Texts.bpmn.text("bpmn.does-not-occur"),
      for: element)
  }

  /// Time that runs out, and what is handed up, goes to a higher post.
  private func kind(of event: Int) -> FlowKind {
    let kinds = file.eventDefinitions(of: nodes[event].element).compactMap(\.kind)
    return kinds.contains { $0 == "timerEventDefinition" || $0 == "escalationEventDefinition" }
      ? .escalation : .next
  }

  // MARK: Ends and beginnings

  /// Where cases leave a scope that have no end of their own there.
  private func exit(of scope: Int) -> Int {
    if let exit = draft.scopes[scope].exit { return exit }
    let end = make(
      .end(.completed), "end", for: draft.scopes[scope].element, in: scope,
      name: Texts.bpmn.text("bpmn.completed"))
    draft.scopes[scope].exit = end
    return end
  }

  /// A node without a way out ends its way; so does an end of a sub-process in the midst of others.
  func connectImplicitEnd(of place: Int) {
    let node = nodes[place]
    guard node.sources.isEmpty, draft.steps[node.exit].kind.outcome == nil,
      draft.steps[node.exit].extra == nil
    else { return }
    if node.kind == .end {
      draft.connect(node.exit, exit(of: node.scope), for: node.element)
      return
    }
    let siblings = nodes.filter { $0.scope == node.scope }
    let isLeft = node.incoming.isEmpty && siblings.contains { $0.kind == .start }
    let isEntered = draft.flows.contains { $0.target == node.entry }
    guard node.kind != .start, !isLeft || isEntered else { return }
    // The frame of a sub-process is left from its exit, which is no step of this scope.
    if node.kind != .boundary || isEntered {
      draft.connect(node.exit, exit(of: node.scope), for: node.element)
      if siblings.contains(where: { $0.kind == .end }) {
        ledger.leave(node.element, "implicit-end")
      }
    }
  }

  /// Lets a case begin: in a scope without a start, at all nodes to which no flow leads.
  ///
  /// Where a process of ours begins its author has said: only what was drawn into it begins anew.
  func connectBeginning(of scope: Int) {
    let isTop = draft.scopes[scope].parent == nil
    let all = nodes.indices.filter { nodes[$0].scope == scope }
    let inside = all.filter { !isTop || nodes[$0].element.oversight("step") == nil }
    let isOurs = inside.count < all.count
    guard !inside.isEmpty, !isOurs || !all.contains(where: { nodes[$0].kind == .start }) else {
      return
    }
    let element = draft.scopes[scope].element
    var starts = inside.filter { nodes[$0].kind == .start }
    let instantiating = inside.filter {
      nodes[$0].incoming.isEmpty && nodes[$0].element.says("instantiate")
    }
    if starts.isEmpty, isTop, !instantiating.isEmpty {
      starts = instantiating
    } else if starts.isEmpty {
      starts = sources(among: inside, isOurs)
      guard !starts.isEmpty else { return }
      if isTop || starts.count > 1 { return begin(at: starts, element, scope, isTop) }
    }
    if isTop {
      for start in starts where nodes[start].kind != .start {
        begin(at: [start], nodes[start].element, scope, true)
      }
    } else if let frame = frame(of: scope) {
      for start in starts { draft.connect(frame, nodes[start].entry, for: element) }
    }
  }

  private func frame(of scope: Int) -> Int? {
    nodes.first { $0.inner == scope }?.entry
  }

  /// The nodes to which no flow leads; all may lie on a circle, which the first then begins.
  ///
  /// - Parameter isOurs: whether there are others, which their author describes.
  private func sources(among inside: [Int], _ isOurs: Bool) -> [Int] {
    let found = inside.filter { place in
      let node = nodes[place]
      let isCaughtLink = node.kind == .catching && linkName(node) != nil
      return node.incoming.isEmpty && node.kind != .boundary && node.kind != .end && !isCaughtLink
    }
    return found.isEmpty && !isOurs
      ? Array(inside.filter { nodes[$0].kind != .boundary }.prefix(1)) : found
  }

  private func begin(at places: [Int], _ element: XMLValue, _ scope: Int, _ isTop: Bool) {
    var source: Int
    if isTop {
      source = make(
        .start, "start", for: element, in: scope, name: Texts.bpmn.text("bpmn.start"))
    } else {
      guard let frame = frame(of: scope) else { return }
      source = frame
    }
    if places.count > 1 {
      let isAnyOrder = element.kind == "adHocSubProcess"
      let split = make(isAnyOrder ? .inclusiveSplit : .fork, "begin", for: element, in: scope)
      draft.connect(source, split, for: element)
      source = split
    }
    for place in places { draft.connect(source, nodes[place].entry, for: element) }
  }
}

internal import Oversight
internal import OversightXML

/// What each flow node is in a draft.
extension BPMNDraftBuilder {
  func makeStep(_ place: Int) {
    let node = nodes[place]
    switch node.kind {
    case .start: makeStart(place)
    case .end: makeEnd(place)
    case .catching, .throwing: makeEvent(place)
    case .boundary:
      // Made with the activity on whose border it hangs; this is where its ways begin.
      checkHost(of: place)
      pass(place)
    case .task: makeActivity(place, .activity)
    case .call: makeActivity(place, .subProcess(of: calledPower(node.element)))
    case .subProcess where node.inner != nil: makeFrame(place)
    case .subProcess, .transaction, .adHoc, .eventSubProcess:
      makeActivity(place, .subProcess(of: catalogue.detach(node.element, ledger)))
      let key =
        switch node.kind {
        case .transaction: "transaction"
        case .adHoc: "ad-hoc"
        default: "own-power"
        }
      let isEmpty = !node.element.children.contains { BPMNKind($0) != nil }
      guard !isEmpty || node.element.oversight("step") == nil else { return }
      ledger.leave(node.element, isEmpty ? "empty-sub-process" : key)
    case .exclusive, .eventBased: makeDecision(place)
    case .parallel: makeGateway(place, split: .fork, join: .join)
    case .inclusive: makeGateway(place, split: .inclusiveSplit, join: .inclusiveJoin)
    case .complex:
      ledger.leave(node.element, "complex")
      makeGateway(place, split: .inclusiveSplit, join: .inclusiveJoin)
    }
  }

  private func checkHost(of place: Int) {
    let id = host(of: nodes[place].element) ?? ""
    let host = places[id].map { nodes[$0] }
    guard host?.scope != nodes[place].scope || host?.kind.isActivity != true else { return }
    // What hangs on something that undoes other steps stays behind with it.
    guard file.elements[id]?.says("isForCompensation") != true else { return }
    ledger.report(
      nodes[place].element, "boundary-nowhere", ["id": LocalizedText(id.legible)])
  }

  /// Adds a step for a node.
  func step(_ place: Int, _ kind: StepKind, name: LocalizedText? = nil) -> BPMNDraft.Step {
    let element = nodes[place].element
    var step = BPMNDraft.Step(
      id: ids.id(element.modelID("step"), or: element.name.local), kind: kind,
      name: name ?? BPMNNames.name(of: element, in: file), element: element,
      scope: nodes[place].scope)
    step.extra = element.oversight("step")
    step.standsAlone = step.extra != nil
    return step
  }

  /// Adds a step that nobody drew, beside a node.
  func make(
    _ kind: StepKind, _ suffix: String, for element: XMLValue, in scope: Int,
    name: LocalizedText = ""
  ) -> Int {
    var step = BPMNDraft.Step(
      id: ids.id("\(element.id ?? element.name.local)-\(suffix)", or: suffix), kind: kind,
      name: name, element: element, scope: scope)
    step.isMade = true
    return draft.add(step)
  }

  private func performers(of place: Int) -> [String] {
    posts.performers(of: nodes[place].element, in: nodes[place].outer, ledger)
  }

  /// A node that hands on what comes in: all of its ways out are taken.
  private func pass(_ place: Int) {
    var step = step(place, .fork, name: "")
    step.isPass = step.extra == nil
    nodes[place].entry = draft.add(step)
    nodes[place].exit = nodes[place].entry
  }

  private func makeStart(_ place: Int) {
    guard draft.scopes[nodes[place].scope].parent == nil else { return pass(place) }
    var step = step(place, .start)
    let sender = posts.sender(to: nodes[place].element, ledger)
    step.performers = sender.map { [$0] } ?? performers(of: place)
    nodes[place].entry = draft.add(step)
    nodes[place].exit = nodes[place].entry
    leaveTrigger(of: nodes[place].element, "start-trigger")
  }

  private func makeEnd(_ place: Int) {
    let element = nodes[place].element
    let kinds = file.eventDefinitions(of: element).compactMap(\.kind)
    leaveTrigger(of: element, "end-trigger")
    let isInner = draft.scopes[nodes[place].scope].parent != nil
    // An error that nobody catches here ends what is around the sub-process as well.
    let isThrown = kinds.contains { $0 == "errorEventDefinition" || $0 == "cancelEventDefinition" }
    guard !isInner || isThrown else { return pass(place) }
    var step = step(place, .end(.completed))
    if step.extra != nil { step.performers = performers(of: place) }
    let isTerminating = kinds.contains("terminateEventDefinition")
    step.standsAlone = step.standsAlone || isTerminating || isInner
    nodes[place].entry = draft.add(step)
    nodes[place].exit = nodes[place].entry
  }

  /// What triggers a start or is thrown by an end is not in the model, only that it is one.
  private func leaveTrigger(of element: XMLValue, _ key: String) {
    for definition in file.eventDefinitions(of: element) {
      let word = definition.kind.map { Texts.bpmn.text("bpmn.kind.\($0)") } ?? ""
      ledger.leave(
        element, definition.kind == "terminateEventDefinition" ? "terminate" : key,
        kind: definition.name.local.legible, ["trigger": word])
    }
  }

  private func makeEvent(_ place: Int) {
    let node = nodes[place]
    let kind = file.eventDefinitions(of: node.element).first?.kind
    if node.kind == .throwing, kind == nil || kind == "compensateEventDefinition" {
      ledger.leave(node.element, kind == nil ? "milestone" : "compensation")
      return pass(place)
    }
    guard kind != "linkEventDefinition" else { return pass(place) }
    makeActivity(place, .activity, awaits: node.kind == .catching)
    if kind == "timerEventDefinition" { setLimit(from: node.element, of: place) }
  }

  private func makeActivity(_ place: Int, _ kind: StepKind, awaits: Bool = false) {
    let element = nodes[place].element
    var step = step(place, kind)
    step.performers = awaits ? senders(to: element) : performers(of: place)
    if step.performers.isEmpty {
      // Those who send it are all that is known of a receipt in no lane.
      let isReceipt = element.kind == "receiveTask"
      step.performers = awaits ? performers(of: place) : isReceipt ? senders(to: element) : []
    }
    // Each of several candidates may do it.
    step.isDoneByAny = step.performers.count > 1
    step.documents = documents(of: element)
    nodes[place].entry = draft.add(step)
    nodes[place].exit = nodes[place].entry
  }

  /// The post of another pool whose message a node awaits.
  private func senders(to element: XMLValue) -> [String] {
    posts.sender(to: element, ledger).map { [$0] } ?? []
  }

  /// The papers that a task writes.
  private func documents(of element: XMLValue) -> [String] {
    var titles: [String] = []
    for association in element.children("dataOutputAssociation") {
      for reference in association.children("targetRef") {
        guard let target = file.element(reference.text, from: reference),
          let title = target.title ?? file.element(target["dataObjectRef"], from: target)?.title
        else { continue }
        ledger.say(association)
        if !titles.contains(title) { titles.append(title) }
      }
    }
    return titles
  }

  /// The power that a call activity calls.
  private func calledPower(_ element: XMLValue) -> String? {
    guard let called = file.element(element["calledElement"], from: element),
      called.kind == "process",
      let power = catalogue.power(of: called)
    else {
      // Our own extension names the power, which may stand in another file.
      guard element.oversight("step")?["process"] == nil else { return nil }
      ledger.leave(
        element, "call-outside",
        ["id": LocalizedText((element["calledElement"] ?? "").legible)])
      return nil
    }
    return power
  }

  /// A sub-process whose steps stand among the others: only its entry and its exit remain.
  private func makeFrame(_ place: Int) {
    guard let inner = nodes[place].inner else { return }
    pass(place)
    var exit = step(place, .fork, name: "")
    exit.isPass = true
    exit.extra = nil
    exit.isMade = true
    nodes[place].exit = draft.add(exit)
    draft.scopes[inner].exit = nodes[place].exit
  }

  // MARK: Gateways

  private func makeDecision(_ place: Int) {
    let element = nodes[place].element
    guard nodes[place].outgoing.count > 1 || element.oversight("step") != nil else {
      return pass(place)
    }
    // Where all events are awaited nobody decides: its ways are all taken.
    let isFork = element.awaitsAllEvents
    var step = step(
      place, isFork ? .fork : .decision,
      name: isFork ? LocalizedText(element.title ?? "") : nil)
    if !isFork { step.performers = performers(of: place) }
    nodes[place].entry = draft.add(step)
    nodes[place].exit = nodes[place].entry
  }

  private func makeGateway(_ place: Int, split: StepKind, join: StepKind) {
    let node = nodes[place]
    let name = node.element.title.map { LocalizedText($0) } ?? ""
    guard node.element.oversight("step") == nil else {
      var step = step(place, node.incoming.count > 1 ? join : split, name: name)
      step.performers = performers(of: place)
      nodes[place].entry = draft.add(step)
      nodes[place].exit = nodes[place].entry
      return
    }
    switch (node.incoming.count > 1, node.outgoing.count > 1) {
    case (true, true):
      nodes[place].entry = draft.add(step(place, join, name: name))
      nodes[place].exit = make(split, "split", for: node.element, in: node.scope)
      draft.connect(nodes[place].entry, nodes[place].exit, for: node.element)
      return
    case (true, false): nodes[place].entry = draft.add(step(place, join, name: name))
    case (false, true): nodes[place].entry = draft.add(step(place, split, name: name))
    case (false, false): return pass(place)
    }
    nodes[place].exit = nodes[place].entry
  }

  // MARK: Limits

  /// Takes the time of a timer for the limit of a step.
  func setLimit(from event: XMLValue, of place: Int) {
    let timers = file.eventDefinitions(of: event).filter { $0.kind == "timerEventDefinition" }
    for timer in timers {
      for kind in ["timeDuration", "timeDate", "timeCycle"] {
        guard let text = timer.children(kind).first?.cleanText else { continue }
        let step = nodes[place].entry
        if kind == "timeDuration", let limit = BPMNDuration.limit(text) {
          if draft.steps[step].limit == nil {
            draft.steps[step].limit = limit
          } else {
            ledger.leave(event, "second-limit", kind: kind, ["time": LocalizedText(text)])
          }
        } else {
          draft.steps[step].limitNote = draft.steps[step].limitNote ?? text
          ledger.leave(event, "inexact-time", kind: kind, ["time": LocalizedText(text)])
        }
      }
    }
  }
}

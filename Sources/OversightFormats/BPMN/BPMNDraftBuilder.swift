internal import Oversight
internal import OversightXML

/// Makes a draft of a process, or of a sub-process that becomes a power of its own.
///
/// What BPMN leaves unsaid is said: a task with several ways out splits the work, a node without a way
/// out ends it, an event on the border of a task is a way out of it.
final class BPMNDraftBuilder {
  /// A flow node on its way into the draft.
  struct Node {
    let element: XMLValue
    let kind: BPMNKind
    let scope: Int
    /// The sub-processes around it whose steps stand in this draft, the innermost first.
    let outer: [XMLValue]
    /// The scope that it opens, where its steps stand in this draft.
    var inner: Int?
    /// Where flows come to it.
    var entry = -1
    /// Where flows without a source of their own leave it.
    var exit = -1
    var incoming: [XMLValue] = []
    var outgoing: [XMLValue] = []
    /// The step from which each of `outgoing` leaves.
    var sources: [Int] = []
  }

  let file: BPMNFile
  let ledger: BPMNLedger
  let catalogue: BPMNCatalogue
  let root: XMLValue
  var draft = BPMNDraft()
  var ids = SafeIDs()
  var posts: BPMNPosts
  var nodes: [Node] = []
  var places: [String: Int] = [:]
  /// The boundary events on each activity, by the id that they name.
  var attached: [String: [Int]] = [:]

  /// - Parameters:
  ///   - root: a process, or a sub-process in it.
  ///   - process: the process that has the lanes.
  init(
    _ root: XMLValue, of process: XMLValue, in file: BPMNFile, _ catalogue: BPMNCatalogue,
    _ ledger: BPMNLedger
  ) {
    self.root = root
    self.file = file
    self.catalogue = catalogue
    self.ledger = ledger
    posts = BPMNPosts(file, process: process)
  }

  /// - Complexity: O(n) but for ``BPMNDraft/meetAtExits()``.
  func build() {
    if root.kind == "process" { posts.addLanes() }
    open(root, in: nil, outer: [])
    readFlows()
    for place in nodes.indices { makeStep(place) }
    for place in nodes.indices { makeExits(place) }
    for place in nodes.indices { connectFlows(of: place) }
    connectLinks()
    for place in nodes.indices { connectImplicitEnd(of: place) }
    for scope in draft.scopes.indices { connectBeginning(of: scope) }
    draft.settle(&ids)
    posts.dropIdle(besides: Set(draft.steps.flatMap(\.performers)), ledger)
  }

  // MARK: Nodes

  /// Finds the nodes of a scope and of those that stand in it.
  @discardableResult
  private func open(_ scope: XMLValue, in parent: Int?, outer: [XMLValue]) -> Int {
    let number = draft.scopes.count
    draft.scopes.append(BPMNDraft.Scope(element: scope, parent: parent, exit: nil))
    let hosts = Set(scope.children("boundaryEvent").compactMap(host))
    let joined = joinedNodes(of: scope)
    for child in scope.children {
      if child.isData, let id = child.id, !file.namesData(id) { ledger.leave(child, "idle-data") }
      guard let kind = BPMNKind(child) else { continue }
      let isIdle = kind.isGateway && !(child.id.map(joined.contains) ?? false)
      guard !isIdle || child.oversight("step") != nil else {
        ledger.leave(child, "idle-gateway")
        continue
      }
      guard !child.says("isForCompensation") else {
        ledger.leave(child, "compensation")
        continue
      }
      guard kind != .eventSubProcess else {
        catalogue.detach(child, ledger)
        ledger.leave(child, "event-sub-process")
        continue
      }
      var node = Node(element: child, kind: kind, scope: number, outer: outer)
      if kind == .subProcess, isInline(child, hosts) {
        ledger.leave(child, "inlined")
        node.inner = open(child, in: number, outer: [child] + outer)
      }
      if let id = child.id, places[id] == nil { places[id] = nodes.count }
      if kind == .boundary, let host = host(of: child) {
        attached[host, default: []].append(nodes.count)
      }
      nodes.append(node)
    }
    return number
  }

  /// The ids of the nodes to which flows lead, or from which they come.
  private func joinedNodes(of scope: XMLValue) -> Set<String> {
    let ends = scope.children("sequenceFlow").flatMap { flow in
      ["sourceRef", "targetRef"].compactMap { file.element(flow[$0], from: flow)?.id }
    }
    return Set(ends)
  }

  /// The id of the activity on whose border an event hangs, as it stands there.
  func host(of event: XMLValue) -> String? {
    event["attachedToRef"].map { file.element($0, from: event)?.id ?? $0.trimmed }
  }

  /// Whether the steps of a sub-process can stand among those around it and mean the same.
  private func isInline(_ element: XMLValue, _ hosts: Set<String>) -> Bool {
    let kinds = element.children.compactMap { BPMNKind($0) }
    let isRepeated = element.children.contains {
      $0.kind == "standardLoopCharacteristics" || $0.kind == "multiInstanceLoopCharacteristics"
    }
    let isTerminated = element.children("endEvent").contains {
      file.eventDefinitions(of: $0).contains { $0.kind == "terminateEventDefinition" }
    }
    return !kinds.isEmpty && !isRepeated && !isTerminated
      && element.oversight("step") == nil && !(element.id.map(hosts.contains) ?? false)
      && kinds.count { $0 == .start } <= 1 && !kinds.contains(.eventSubProcess)
  }

  // MARK: Sequence flows

  private func readFlows() {
    for scope in draft.scopes {
      for flow in scope.element.children("sequenceFlow") {
        guard let source = place(flow, "sourceRef"), let target = place(flow, "targetRef") else {
          continue
        }
        guard nodes[source].scope == nodes[target].scope else {
          ledger.report(flow, "flow-across")
          continue
        }
        guard nodes[source].kind != .end else {
          ledger.report(flow, "flow-from-end")
          continue
        }
        guard nodes[target].kind != .start, nodes[target].kind != .boundary else {
          ledger.report(flow, "flow-to-start")
          continue
        }
        nodes[source].outgoing.append(flow)
        nodes[target].incoming.append(flow)
      }
    }
    for node in nodes {
      guard let id = node.element["default"]?.trimmed,
        !node.outgoing.contains(where: { $0.id == id })
      else { continue }
      ledger.leave(node.element, "default-nowhere", ["id": LocalizedText(id.legible)])
    }
  }

  /// The node that one end of a sequence flow names; nil where there is none, which is reported.
  private func place(_ flow: XMLValue, _ key: String) -> Int? {
    guard let id = flow[key]?.trimmed, !id.isEmpty else {
      ledger.report(flow, "flow-without-end", ["key": LocalizedText(key)])
      return nil
    }
    guard let element = file.element(id, from: flow) else {
      ledger.report(flow, "flow-nowhere", ["id": LocalizedText(id.legible)])
      return nil
    }
    if let place = element.id.flatMap({ places[$0] }) { return place }
    if element.says("isForCompensation") {
      ledger.leave(flow, "compensation")
    } else {
      ledger.report(
        flow, BPMNKind(element) == nil ? "flow-to-other" : "flow-across",
        ["kind": LocalizedText(element.name.local.legible), "id": LocalizedText(id.legible)])
    }
    return nil
  }

  private func connectFlows(of place: Int) {
    let node = nodes[place]
    for (flow, source) in zip(node.outgoing, node.sources) {
      guard let target = file.element(flow["targetRef"], from: flow)?.id.flatMap({ places[$0] })
      else { continue }
      let extra = flow.oversight("flow")
      // An id in our own extension may follow from the ends, and then is none for an author.
      let flowID = extra?["id"] == nil ? flow.id.map { ids.id($0, or: "flow") } : nil
      draft.connect(
        source, nodes[target].entry, id: flowID,
        condition: condition(of: flow, from: node, to: nodes[target]), for: flow, extra: extra)
    }
  }

  private func condition(of flow: XMLValue, from node: Node, to target: Node) -> LocalizedText? {
    if flow.oversight("flow") != nil { return flow.title.map { LocalizedText($0) } }
    if let condition = BPMNNames.condition(of: flow) { return condition }
    if node.kind == .eventBased, !node.element.awaitsAllEvents {
      return BPMNNames.name(of: target.element, in: file)
    }
    let isDefault = flow.id != nil && node.element["default"]?.trimmed == flow.id
    return isDefault ? Texts.bpmn.text("bpmn.otherwise") : nil
  }

  /// A thrown link goes on where the link of its name is caught.
  private func connectLinks() {
    for (place, node) in nodes.enumerated() where node.kind == .throwing {
      guard let name = linkName(node) else { continue }
      let target = nodes.first {
        $0.kind == .catching && $0.scope == node.scope && linkName($0) == name
      }
      guard let target else {
        ledger.leave(node.element, "link")
        continue
      }
      draft.connect(nodes[place].exit, target.entry, for: node.element)
      nodes[place].sources.append(nodes[place].exit)
    }
  }

  func linkName(_ node: Node) -> String? {
    file.eventDefinitions(of: node.element).first { $0.kind == "linkEventDefinition" }
      .map { $0.title ?? node.element.title ?? "" }
  }
}

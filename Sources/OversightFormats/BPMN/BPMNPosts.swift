internal import Oversight
internal import OversightXML

/// The posts of a power: the lanes of its process, else its pool, else those to whom its tasks are
/// assigned; and those of other pools that take part in it.
struct BPMNPosts {
  /// A post.
  struct Post {
    let id: String
    let name: LocalizedText
    let units: [(id: String, name: LocalizedText)]
    let isOutside: Bool
    let element: XMLValue
    let extra: XMLValue?
  }

  private let file: BPMNFile
  private let process: XMLValue
  /// The post of a lane, pool or name, in the order in which they were asked for.
  private(set) var posts: [Post] = []
  private var places: [String: Int] = [:]
  /// The innermost lanes of each flow node, each with the lanes around it, outer first.
  private var lanes: [String: [[XMLValue]]] = [:]
  private let hasLanes: Bool
  private var ids = SafeIDs()

  /// What was made of the ids of lanes and pools.
  var madeIDs: [String: String] { ids.made }

  init(_ file: BPMNFile, process: XMLValue) {
    self.file = file
    self.process = process
    lanes = Self.lanes(of: process, in: file)
    hasLanes = !process.children("laneSet").flatMap({ $0.children("lane") }).isEmpty
  }

  /// The lanes of all flow nodes of a process.
  private static func lanes(of process: XMLValue, in file: BPMNFile) -> [String: [[XMLValue]]] {
    var found: [String: [[XMLValue]]] = [:]
    func visit(_ lane: XMLValue, _ outer: [XMLValue]) {
      let chain = outer + [lane]
      for reference in lane.children("flowNodeRef") {
        guard let id = file.element(reference.text, from: reference)?.id else { continue }
        // A node stands in its lane and in those around it.
        let depth = found[id]?.first?.count ?? 0
        if depth < chain.count {
          found[id] = [chain]
        } else if depth == chain.count {
          found[id]?.append(chain)
        }
      }
      for set in lane.children("childLaneSet") {
        for child in set.children("lane") { visit(child, chain) }
      }
    }
    func search(_ scope: XMLValue) {
      for set in scope.children("laneSet") {
        for lane in set.children("lane") { visit(lane, []) }
      }
      for child in scope.children where BPMNKind(child)?.isSubProcess == true { search(child) }
    }
    search(process)
    return found
  }

  /// Makes a post of each lane, in the order in which they are drawn.
  mutating func addLanes() {
    func leaves(_ sets: [XMLValue], _ outer: [XMLValue]) -> [[XMLValue]] {
      sets.flatMap { $0.children("lane") }.flatMap { lane -> [[XMLValue]] in
        let inner = leaves(lane.children("childLaneSet"), outer + [lane])
        return inner.isEmpty ? [outer + [lane]] : inner
      }
    }
    for lanes in leaves(process.children("laneSet"), []) {
      _ = post(lanes, process, isOutside: false)
    }
  }

  /// Takes out the lanes in which nobody does anything, unless our own extension describes them: only
  /// gateways and ends stand there, or nothing.
  mutating func dropIdle(besides busy: Set<String>, _ ledger: BPMNLedger) {
    for post in posts where post.extra == nil && !busy.contains(post.id) {
      ledger.leave(post.element, "idle-lane")
    }
    posts.removeAll { $0.extra == nil && !busy.contains($0.id) }
  }

  // MARK: Performers

  /// The posts that perform a flow node.
  ///
  /// - Parameter outer: the sub-processes around the node, the innermost first: what is in no lane
  ///   is in that of its sub-process.
  mutating func performers(
    of node: XMLValue, in outer: [XMLValue], _ ledger: BPMNLedger
  ) -> [String] {
    let assigned = assigned(node)
    for element in [node] + outer {
      guard let lanes = element.id.flatMap({ self.lanes[$0] }) else { continue }
      leave(assigned, of: node, ledger)
      // Whoever draws a node in several lanes has all of them at it.
      var performers: [String] = []
      for chain in lanes {
        let performer = post(chain, process, isOutside: false)
        if !performers.contains(performer) { performers.append(performer) }
      }
      return performers
    }
    // What our own extension describes has no performer where it stands in no lane.
    guard node.oversight("step") == nil else { return [] }
    if let pool = file.participant(of: process) {
      leave(assigned, of: node, ledger)
      return [post([], process, pool: pool, isOutside: false)]
    }
    guard !hasLanes else { return [] }
    return assigned.map { post(named: $0, node) }
  }

  private func leave(_ assigned: [String], of node: XMLValue, _ ledger: BPMNLedger) {
    guard !assigned.isEmpty else { return }
    ledger.leave(
      node, "assigned", kind: "assignment",
      ["names": LocalizedText(assigned.joined(separator: ", ").legible)])
  }

  /// The post on the other side of the message flow that comes to a node from another pool; of several
  /// the first.
  mutating func sender(to node: XMLValue, _ ledger: BPMNLedger) -> String? {
    for flow in file.messageFlows(to: node) {
      guard let sender = sender(of: flow, ledger) else { continue }
      ledger.say(flow)
      return sender
    }
    return nil
  }

  /// The post of another pool from which a message flow comes.
  private mutating func sender(of flow: XMLValue, _ ledger: BPMNLedger) -> String? {
    guard let source = file.element(flow["sourceRef"], from: flow), let sourceID = source.id else {
      return nil
    }
    if source.kind == "participant" {
      guard let owner = file.element(source["processRef"], from: source) else {
        ledger.say(source)
        return post([], process, pool: source, isOutside: true)
      }
      return owner.id == process.id ? nil : post([], owner, pool: source, isOutside: true)
    }
    guard let ownerID = file.processOf[sourceID], ownerID != process.id,
      let owner = file.elements[ownerID]
    else { return nil }
    let pool = file.participant(of: owner)
    let lanes = Self.lanes(of: owner, in: file)[sourceID]?.first ?? []
    guard pool != nil || !lanes.isEmpty else { return nil }
    return post(lanes, owner, pool: pool, isOutside: true)
  }

  /// The post of the innermost of some lanes, or of a pool.
  private mutating func post(
    _ lanes: [XMLValue], _ owner: XMLValue, pool: XMLValue? = nil, isOutside: Bool
  ) -> String {
    let pool = pool ?? file.participant(of: owner)
    let element = lanes.last ?? pool ?? owner
    let key = element.id ?? "\(element.line):\(element.column ?? 0)"
    if let place = places[key] { return posts[place].id }
    let extra = element.oversight("post")
    // The units around a post: its pool, and the lanes around its own.
    var units: [(id: String, name: LocalizedText)] = []
    for unit in (pool.map { [$0] } ?? []) + lanes.dropLast() where extra == nil {
      var own = SafeIDs()
      units.append((own.id(unit.id, or: "unit"), name(of: unit, in: owner)))
    }
    places[key] = posts.count
    posts.append(
      Post(
        id: ids.id(element.modelID("post"), or: "post"), name: name(of: element, in: owner),
        units: units, isOutside: isOutside, element: element, extra: extra))
    return posts[posts.count - 1].id
  }

  private func name(of element: XMLValue, in owner: XMLValue) -> LocalizedText {
    if let title = element.title { return LocalizedText(title) }
    if element.kind == "participant", let title = owner.title { return LocalizedText(title) }
    return BPMNNames.unnamed(element)
  }

  private mutating func post(named name: String, _ element: XMLValue) -> String {
    let key = "name:\(name)"
    if let place = places[key] { return posts[place].id }
    places[key] = posts.count
    posts.append(
      Post(
        id: ids.id(name, or: "post"), name: LocalizedText(name), units: [], isOutside: false,
        element: element, extra: nil))
    return posts[posts.count - 1].id
  }

  // MARK: Assignments

  /// The namespaces of engines in which tasks are assigned to people and groups. A prefix that
  /// nobody declared stands for itself.
  private static let engines: Set<String> = [
    "http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn",
    "http://flowable.org/bpmn", "http://camunda.org/schema/zeebe/1.0", "camunda:", "activiti:",
    "flowable:", "zeebe:",
  ]

  /// Whether an attribute assigns a task.
  static func isAssignment(_ name: XMLName) -> Bool {
    engines.contains(name.namespace)
      && ["assignee", "candidateGroups", "candidateUsers"].contains(name.local)
  }

  /// Those to whom a task is assigned: one assignee, else the groups and people who may take it.
  private func assigned(_ node: XMLValue) -> [String] {
    var lists = ["assignee", "candidateGroups", "candidateUsers"].map { key in
      node.attributes.first { Self.isAssignment($0.name) && $0.name.local == key }?.value
    }
    let definitions = node.children("extensionElements").flatMap(\.children)
      .filter { $0.name.local == "assignmentDefinition" }
    for definition in definitions {
      for (place, key) in ["assignee", "candidateGroups", "candidateUsers"].enumerated() {
        lists[place] = lists[place] ?? definition[key]
      }
    }
    for kind in ["humanPerformer", "performer", "potentialOwner"] {
      for owner in node.children(kind) {
        let expression = owner.children("resourceAssignmentExpression").first
        let text =
          expression?.children("formalExpression").first ?? expression?.children("expression").first
        let list = text.map { Self.namesInCalls($0.text) }
        if kind == "potentialOwner" {
          lists[1] = lists[1] ?? list
        } else {
          lists[0] = lists[0] ?? list
        }
      }
    }
    let isOne = lists[0].flatMap(XMLValue.clean) != nil
    let words =
      (isOne ? lists[0] : [lists[1], lists[2]].compactMap { $0 }.joined(separator: ",")) ?? ""
    // A comma in an expression parts no names.
    let parts = words.contains("{") ? [words] : words.split(separator: ",").map(String.init)
    var names: [String] = []
    for name in parts.compactMap(Self.name) where !names.contains(name) { names.append(name) }
    return names
  }

  /// A name as people read it: `${initiator}` is the initiator.
  private static func name(_ word: String) -> String? {
    var word = word.trimmed
    if word.hasPrefix("${") || word.hasPrefix("#{"), word.hasSuffix("}") {
      word = String(word.dropFirst(2).dropLast())
    } else if word.hasPrefix("=") {
      word = String(word.dropFirst())
    }
    return XMLValue.clean(word.replacing("\"", with: ""))
  }

  /// The names in `user(kermit), group(management)`.
  private static func namesInCalls(_ text: String) -> String {
    text.split(separator: ",").map { part in
      guard let open = part.firstIndex(of: "("), let close = part.lastIndex(of: ")"), open < close
      else { return String(part) }
      return String(part[part.index(after: open)..<close])
    }.joined(separator: ",")
  }
}

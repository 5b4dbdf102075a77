/// Reads a process into the form of authors, in which what hangs on an element stands inside it.
///
/// A document may write it so, or let all elements stand side by side and name one another by id, as
/// the canonical form does; both may stand in one process.
struct ProcessReader {
  /// What was read.
  struct Result {
    var process = PowerProcess()
    var declaredPosts: [String] = []
    var declaredSteps: [String] = []
  }

  /// What stands inside another element, until all that it may name is known.
  struct Nested {
    var risks: [(node: DocumentNode, host: AttachedElements.RiskHost)] = []
    var measures: [(node: DocumentNode, host: AttachedElements.MeasureHost)] = []
    var supervisions: [(node: DocumentNode, host: SupervisionHost)] = []
    var filings: [(node: DocumentNode, step: Int)] = []
    var branches: [(node: DocumentNode, step: String)] = []
  }

  var result = Result()
  /// The ids of all posts and steps, described or not.
  var ids = ElementIDs()
  /// The places of described steps and of flows, by their ids.
  var stepPlaces: [String: Int] = [:]
  var flowPlaces: [String: Int] = [:]
  var nested = Nested()
  var attached = AttachedElements()

  static func read(_ node: DocumentNode) -> Result? {
    guard let object = node.object("process") else { return nil }
    var reader = ProcessReader()
    reader.read(object)
    object.close()
    return reader.result
  }

  private mutating func read(_ object: DocumentObject) {
    let posts = object.nodes("posts")
    let steps = object.nodes("steps")
    // Elements may name others that stand further down.
    ids.posts = posts.compactMap { $0.value["id"]?.text }
    ids.steps = steps.compactMap { $0.value["id"]?.text }
    for post in posts { read(post: post) }
    for step in steps { read(step: step) }
    var flows: [ReadFlow] = []
    for (node, step) in nested.branches {
      if let flow = read(flow: node, from: step) { flows.append(flow) }
    }
    for node in object.nodes("flows") {
      if let flow = read(flow: node, from: nil) { flows.append(flow) }
    }
    add(flows)
    for (node, host) in nested.risks { read(risk: node, on: host) }
    for node in object.nodes("risks") { read(risk: node, on: nil) }
    for (node, host) in nested.measures { read(measure: node, in: host) }
    for node in object.nodes("measures") { read(measure: node, in: nil) }
    for (node, host) in nested.supervisions { read(supervision: node, of: host) }
    for node in object.nodes("supervisions") { read(supervision: node, of: nil) }
    for (node, step) in nested.filings { read(filing: node, at: step) }
    for node in object.nodes("filings") { read(filing: node, at: nil) }
    object.skip("handOvers")
    attached.move(into: &result.process)
    for node in object.nodes("remove") { remove(node) }
  }

  /// Takes a step out that a template has and the power has not.
  private mutating func remove(_ node: DocumentNode) {
    guard let id = node.string(), node.draft == nil, !result.process.remove(step: id) else {
      return
    }
    node.reportUnknown("step", id, among: ids.steps)
  }

  // MARK: Posts

  private mutating func read(post node: DocumentNode) {
    guard let object = node.object("post") else { return }
    defer { object.close() }
    let id = object.required("id") { $0.string() }
    if object.isOnlyDeclared() {
      object.skip("name", "audience")
      if let id { result.declaredPosts.append(id) }
      return
    }
    let name = object.required("name") { $0.text() }
    let facts = PostFacts(
      name: name ?? "", layer: object.optional("layer") { $0.word() },
      unit: object.optional("unit") { $0.unit() },
      line: object.optional("line") { $0.word() },
      grade: object.optional("grade") { $0.grade() },
      identity: object.optional("identity") { $0.string() },
      audience: object.optional("audience") { $0.word() } ?? .public)
    let superior = object.optional("reportsTo") { ids.post($0) }
    guard let id, name != nil else { return }
    result.process.posts.append(
      AuthoredPost(id: id, facts: facts, reportsTo: superior, location: node.location))
  }

  // MARK: Steps

  private mutating func read(step node: DocumentNode) {
    guard let object = node.object("step") else { return }
    defer { object.close() }
    let id = object.required("id") { $0.string() }
    if object.isOnlyDeclared() {
      object.skip("number", "name", "kind", "audience")
      if let id { result.declaredSteps.append(id) }
      return
    }
    let facts = node.stepFacts(object)
    let performers = object.list("performers") { performer($0) }
    let isDoneByAny = object.flag("anyPerformer")
    object.skip("number")
    let place = result.process.steps.count
    // Where the step itself cannot be read, what stands in it is read all the same.
    nested.risks += object.nodes("risks").map { ($0, .step(place, id ?? "")) }
    nested.measures += object.nodes("measures").map { ($0, .step(place, id ?? "")) }
    nested.supervisions += object.nodes("supervisions").map { ($0, .step(place)) }
    nested.filings += object.nodes("filings").map { ($0, place) }
    nested.branches += object.nodes("branches").map { ($0, id ?? "") }
    var step = AuthoredStep(
      id: id ?? "", facts: facts ?? StepFacts(kind: .activity, name: ""),
      location: node.location)
    step.performers = performers
    step.isDoneByAnyPerformer = isDoneByAny
    if let id, stepPlaces[id] == nil { stepPlaces[id] = place }
    result.process.steps.append(step)
  }

  /// A post that performs a step: its id, or an object.
  private func performer(_ node: DocumentNode) -> AuthoredPerformer? {
    node.short({ _ in ids.post(node).map { AuthoredPerformer(post: $0) } }) { node in
      guard let object = node.object("performer") else { return nil }
      let post = object.required("post") { ids.post($0) }
      let count = object.optional("count") { $0.int() }
      object.close()
      return post.map { AuthoredPerformer(post: $0, count: count ?? 1) }
    }
  }

  // MARK: Flows

  /// A flow with its node, the id that is written, and what stands in it.
  private typealias ReadFlow = (
    node: DocumentNode, flow: AuthoredFlow, id: String?, risks: [DocumentNode],
    supervisions: [DocumentNode]
  )

  /// - Parameter step: the step in which it stands as a branch; nil elsewhere.
  private func read(flow node: DocumentNode, from step: String?) -> ReadFlow? {
    guard let object = node.object(step == nil ? "flow" : "branch") else { return nil }
    let id = object.optional("id") { $0.string() }
    let source = step ?? object.required("from") { ids.step($0) }
    let target = object.required("to") { ids.step($0) }
    let kind = node.flowKind(object)
    var facts = FlowFacts(
      kind: kind ?? .next, condition: object.optional("condition") { $0.text() },
      range: object.optional("range") { $0.range() },
      isExtension: object.flag("extension"))
    facts.audience = object.optional("audience") { $0.word() } ?? .public
    let receipt = object.optional("receipt") { ids.post($0) }
    let approver = object.optional("approver") { ids.post($0) }
    let risks = object.nodes("risks")
    let supervisions = object.nodes("supervisions")
    object.close()
    guard let source, let target else { return nil }
    // An id that an author chose has letters, digits, '-' and '_' only; others have an arrow.
    var flow = AuthoredFlow(
      id: id.flatMap { $0.contains("->") ? nil : $0 }, source: source, target: target,
      facts: facts, location: node.location)
    (flow.receipt, flow.approver) = (receipt, approver)
    return (node, flow, id, risks, supervisions)
  }

  /// Adds the flows, and checks the ids that follow from their ends.
  private mutating func add(_ flows: [ReadFlow]) {
    let namesakes = Dictionary(flows.map { ($0.flow.ends, 1) }, uniquingKeysWith: +)
    for (node, flow, written, risks, supervisions) in flows {
      let id = flow.id(isAlone: namesakes[flow.ends] == 1)
      if let written, written != id {
        node.report(
          "document.flow-id", ["id": LocalizedText(written.legible), "other": LocalizedText(id)])
      }
      let place = result.process.flows.count
      if flowPlaces[id] == nil { flowPlaces[id] = place }
      result.process.flows.append(flow)
      nested.risks += risks.map { ($0, .flow(place, id)) }
      nested.supervisions += supervisions.map { ($0, .flow(place)) }
    }
  }
}

/// Reads a process from the canonical form, in which all elements stand side by side and name one
/// another by id, into the form of authors, in which what hangs on an element stands inside it.
struct ProcessReader {
  /// What was read.
  struct Result {
    var process = PowerProcess()
    var declaredPosts: [String] = []
    var declaredSteps: [String] = []
  }

  var result = Result()
  /// The ids of all posts and steps, described or not.
  var ids = ElementIDs()
  /// The places of described steps and of flows, by their ids.
  var stepPlaces: [String: Int] = [:]
  var flowPlaces: [String: Int] = [:]
  var attached = AttachedElements()

  static func read(_ node: DocumentNode) -> Result? {
    guard let object = node.object() else { return nil }
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
    let flows = object.nodes("flows").compactMap { flow in
      read(flow: flow).map { (node: flow, flow: $0) }
    }
    add(flows)
    for risk in object.nodes("risks") { read(risk: risk) }
    for measure in object.nodes("measures") { read(measure: measure) }
    for supervision in object.nodes("supervisions") { read(supervision: supervision) }
    for filing in object.nodes("filings") { read(filing: filing) }
    object.skip("handOvers")
    attached.move(into: &result.process)
  }

  // MARK: Posts

  private mutating func read(post node: DocumentNode) {
    guard let object = node.object() else { return }
    defer { object.close() }
    let id = object.required("id") { $0.string() }
    if object.flag("undescribed") {
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
    guard let object = node.object() else { return }
    defer { object.close() }
    let id = object.required("id") { $0.string() }
    object.skip("number")
    if object.flag("undescribed") {
      object.skip("name", "kind", "audience")
      if let id { result.declaredSteps.append(id) }
      return
    }
    let facts = node.stepFacts(object)
    let performers = object.list("performers") { performer($0) }
    let isDoneByAny = object.flag("anyPerformer")
    guard let id, let facts else { return }
    var step = AuthoredStep(id: id, facts: facts, location: node.location)
    step.performers = performers
    step.isDoneByAnyPerformer = isDoneByAny
    if stepPlaces[id] == nil { stepPlaces[id] = result.process.steps.count }
    result.process.steps.append(step)
  }

  private func performer(_ node: DocumentNode) -> AuthoredPerformer? {
    guard let object = node.object() else { return nil }
    let post = object.required("post") { ids.post($0) }
    let count = object.optional("count") { $0.int() }
    object.close()
    return post.map { AuthoredPerformer(post: $0, count: count ?? 1) }
  }

  // MARK: Flows

  private func read(flow node: DocumentNode) -> (flow: AuthoredFlow, id: String?)? {
    guard let object = node.object() else { return nil }
    let id = object.optional("id") { $0.string() }
    let source = object.required("from") { ids.step($0) }
    let target = object.required("to") { ids.step($0) }
    let kind = object.optional("kind") { $0.flowKind(object) }
    object.skip("returnLimit")
    var facts = FlowFacts(
      kind: kind ?? .next, condition: object.optional("condition") { $0.text() },
      range: object.optional("range") { $0.range() },
      isExtension: object.flag("extension"))
    facts.audience = object.optional("audience") { $0.word() } ?? .public
    let receipt = object.optional("receipt") { ids.post($0) }
    let approver = object.optional("approver") { ids.post($0) }
    object.close()
    guard let source, let target else { return nil }
    // An id that an author chose has letters, digits, '-' and '_' only; others have an arrow.
    var flow = AuthoredFlow(
      id: id.flatMap { $0.contains("->") ? nil : $0 }, source: source, target: target,
      facts: facts, location: node.location)
    (flow.receipt, flow.approver) = (receipt, approver)
    return (flow, id)
  }

  /// Adds the flows, and checks the ids that follow from their ends.
  private mutating func add(
    _ flows: [(node: DocumentNode, flow: (flow: AuthoredFlow, id: String?))]
  ) {
    let namesakes = Dictionary(flows.map { ($0.flow.flow.ends, 1) }, uniquingKeysWith: +)
    for (node, (flow, written)) in flows {
      let id = flow.id(isAlone: namesakes[flow.ends] == 1)
      if let written, written != id {
        node.report(
          "document.flow-id", ["id": LocalizedText(written.legible), "other": LocalizedText(id)])
      }
      if flowPlaces[id] == nil { flowPlaces[id] = result.process.flows.count }
      result.process.flows.append(flow)
    }
  }
}

// Risks, measures, supervisions and filings.

extension ProcessReader {
  mutating func read(risk node: DocumentNode) {
    guard let object = node.object() else { return }
    let id = object.optional("id") { $0.string() }
    let manifestation = object.required("manifestation") { $0.text() }
    var facts = RiskFacts(
      manifestation: manifestation ?? "", riskClass: object.optional("class") { $0.word() },
      grade: object.optional("grade") { $0.grade() })
    facts.outcomes = Set(object.list("outcomes") { $0.word(Outcome.self) })
    facts.review = object.optional("review") { $0.riskReview() }
    facts.audience = object.optional("audience") { $0.word() } ?? .public
    let responsible = object.list("responsible") { self.responsible($0) }
    let host = host(object, on: node)
    object.close()
    guard let host, let manifestation else { return }
    var risk = AuthoredRisk(
      id: id.flatMap { $0 == manifestation.original.asPathComponent ? nil : $0 }, facts: facts,
      location: node.location)
    risk.responsible = responsible
    attached.add(risk, to: host.host, at: host.id)
  }

  /// The step or flow that a risk hangs on.
  private func host(
    _ object: DocumentObject, on node: DocumentNode
  ) -> (host: AttachedElements.Host, id: String)? {
    let step = object.optional("step") { self.step($0) }
    let flow = object.optional("flow") { self.flow($0) }
    guard object.has("step") != object.has("flow") else {
      node.report("document.one-of", ["keys": "step, flow"])
      return nil
    }
    return step.map { (.step($0.place), $0.id) } ?? flow.map { (.flow($0.place), $0.id) }
  }

  /// A step on which something hangs: a described one.
  private func step(_ node: DocumentNode) -> (place: Int, id: String)? {
    guard let id = ids.step(node) else { return nil }
    if let place = stepPlaces[id] { return (place, id) }
    if result.declaredSteps.contains(id) {
      node.report("document.undescribed-step", ["id": LocalizedText(id.legible)])
    }
    return nil
  }

  private func flow(_ node: DocumentNode) -> (place: Int, id: String)? {
    guard let id = node.string() else { return nil }
    if let place = flowPlaces[id] { return (place, id) }
    node.reportUnknown("flow", id, among: flowPlaces.keys.sorted())
    return nil
  }

  private func responsible(_ node: DocumentNode) -> AuthoredResponsible? {
    guard let object = node.object() else { return nil }
    let post = object.optional("post") { ids.post($0) }
    let unit = object.optional("unit") { $0.unit() }
    let words = object.optional("words") { $0.text() }
    let layer = object.optional("layer") { $0.word(ResponsibilityLayer.self) }
    object.close()
    guard ["post", "unit", "words"].count(where: object.has) == 1 else {
      node.report("document.one-of", ["keys": "post, unit, words"])
      return nil
    }
    let holder: AuthoredResponsible.Holder? =
      post.map { .post($0) } ?? unit.map { .unit($0) } ?? words.map { .words($0) }
    return holder.map { AuthoredResponsible($0, layer: layer) }
  }

  mutating func read(measure node: DocumentNode) {
    guard let object = node.object() else { return }
    let id = object.optional("id") { $0.string() }
    let text = object.required("text") { $0.text() }
    var facts = MeasureFacts(text: text ?? "", type: object.optional("type") { $0.word() })
    facts.mode = object.optional("mode") { $0.word() }
    facts.isKey = object.flag("isKey")
    facts.objective = object.optional("objective") { $0.text() }
    facts.frequency = object.optional("frequency") { $0.text() }
    facts.indicator = object.optional("indicator") { $0.text() }
    facts.evidence = object.optional("evidence") { $0.text() }
    facts.rule = object.optional("rule") { $0.ruleDocument() }
    facts.frameworks = object.list("frameworks") { $0.string() }
    facts.residual = object.optional("residual") { $0.grade() }
    facts.audience = object.optional("audience") { $0.word() } ?? .public
    let risks = object.optional("risks") { $0.nodes } ?? []
    let places = risks.compactMap { attached.riskNames.place($0, "risk") }
    if object.has("risks"), risks.isEmpty { node.report("document.no-risk") }
    let responsible = object.list("responsible") { self.responsible($0) }
    // Without a risk a measure hangs on the step at which it acts.
    let host =
      object.has("risks") ? nil : object.required("actsAt") { self.step($0) }
    let actsAt =
      object.has("risks") ? object.optional("actsAt") { ids.step($0) } : nil
    object.close()
    guard let text, host != nil || !places.isEmpty, places.count == risks.count else { return }
    var measure = AuthoredMeasure(
      id: id.flatMap { $0 == text.original.asPathComponent ? nil : $0 }, facts: facts,
      location: node.location)
    measure.responsible = responsible
    measure.actsAt = actsAt
    measure.otherRisks = places.dropFirst().map { attached.risks[$0].id }
    if let host {
      attached.add(measure, toStep: host.place, host.id)
    } else {
      attached.add(measure, toRisk: places[0])
    }
  }

  mutating func read(supervision node: DocumentNode) {
    guard let object = node.object() else { return }
    defer { object.close() }
    object.skip("id")
    let post = object.required("post") { ids.post($0) }
    let kind = object.required("kind") { $0.word(SupervisionKind.self) }
    let facts = SupervisionFacts(
      kind: kind ?? .process, name: object.optional("name") { $0.text() },
      phase: object.optional("phase") { $0.word() }, mode: object.optional("mode") { $0.word() },
      evidence: object.optional("evidence") { $0.text() },
      frequency: object.optional("frequency") { $0.text() },
      audience: object.optional("audience") { $0.word() } ?? .public)
    var supervision = AuthoredSupervision(
      post: post ?? "", facts: facts, location: node.location)
    let isKnown = post != nil && kind != nil
    let targets = ["step", "flow", "risk", "measure", "steps"]
    guard targets.count(where: object.has) <= 1 else {
      object.skip("step", "flow", "risk", "measure", "steps")
      node.report("document.one-of", ["keys": LocalizedText(targets.joined(separator: ", "))])
      return
    }
    if let place = object.optional("step", { step($0) })?.place, isKnown {
      result.process.steps[place].supervisions.append(supervision)
    }
    if let place = object.optional("flow", { flow($0) })?.place, isKnown {
      result.process.flows[place].supervisions.append(supervision)
    }
    if let place = object.optional("risk", { attached.riskNames.place($0, "risk") }), isKnown {
      attached.risks[place].risk.supervisions.append(supervision)
    }
    if let place = object.optional("measure", { attached.measureNames.place($0, "measure") }),
      isKnown
    {
      attached.measures[place].measure.supervisions.append(supervision)
    }
    // Without a target it is a supervision of the whole process.
    supervision.region = object.list("steps") { ids.step($0) }
    if isKnown, !targets.dropLast().contains(where: object.has) {
      result.process.supervisions.append(supervision)
    }
  }

  mutating func read(filing node: DocumentNode) {
    guard let object = node.object() else { return }
    object.skip("id")
    let phase = object.required("phase") { $0.word(ControlPhase.self) }
    let facts = FilingFacts(
      phase: phase ?? .after, offset: object.optional("offset") { $0.limit() },
      filingClass: object.optional("filingClass") { $0.string() },
      audience: object.optional("audience") { $0.word() } ?? .public)
    var filing = AuthoredFiling(
      facts: facts, receiver: object.optional("receiver") { ids.post($0) },
      responsible: object.optional("responsible") { ids.post($0) }, location: node.location)
    filing.materials = object.list("materials") { material($0) }
    let step = object.required("step") { self.step($0) }
    object.close()
    guard phase != nil, let step else { return }
    result.process.steps[step.place].filings.append(filing)
  }

  private func material(_ node: DocumentNode) -> AuthoredMaterial? {
    guard let object = node.object() else { return nil }
    let title = object.required("title") { $0.text() }
    let responsible = object.optional("responsible") { ids.post($0) }
    let copies = object.optional("copies") { $0.int() }
    let isSecret = object.flag("isSecret")
    object.close()
    return title.map {
      AuthoredMaterial(
        title: $0, responsible: responsible, copies: copies ?? 1, isSecret: isSecret)
    }
  }
}

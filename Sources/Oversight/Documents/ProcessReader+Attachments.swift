// Risks and measures.

extension ProcessReader {
  /// A risk as it was read, with what stands in it.
  private struct ReadRisk {
    var risk: AuthoredRisk
    var measures: [DocumentNode] = []
    var supervisions: [DocumentNode] = []
  }

  /// - Parameter host: what it stands in; nil where it names that itself.
  mutating func read(risk node: DocumentNode, on host: AttachedElements.RiskHost?) {
    if let host {
      let read = node.short({ text in
        ReadRisk(
          risk: AuthoredRisk(
            facts: RiskFacts(manifestation: LocalizedText(text)), location: node.location))
      }) { $0.object("nestedRisk").flatMap { risk($0) } }
      if let read { add(read, to: host) }
      return
    }
    guard let object = node.object("risk") else { return }
    let found = self.host(object)
    guard let read = risk(object), let found else { return }
    add(read, to: found)
  }

  private mutating func add(_ read: ReadRisk, to host: AttachedElements.RiskHost) {
    let place = attached.add(read.risk, to: host)
    nested.measures += read.measures.map { ($0, .risk(place)) }
    nested.supervisions += read.supervisions.map { ($0, .risk(place)) }
  }

  private func risk(_ object: DocumentObject) -> ReadRisk? {
    let id = object.optional("id") { $0.string() }
    let manifestation = object.required("manifestation") { $0.text() }
    var facts = RiskFacts(
      manifestation: manifestation ?? "", riskClass: object.optional("class") { $0.word() },
      grade: object.optional("grade") { $0.grade() })
    facts.outcomes = Set(object.list("outcomes") { $0.word(Outcome.self) })
    facts.review = object.optional("review") { $0.riskReview() }
    facts.audience = object.optional("audience") { $0.word() } ?? .public
    let responsible = object.list("responsible") { self.responsible($0) }
    let measures = object.nodes("measures")
    let supervisions = object.nodes("supervisions")
    object.close()
    guard let manifestation else { return nil }
    var risk = AuthoredRisk(
      id: id.flatMap { $0 == manifestation.original.asPathComponent ? nil : $0 }, facts: facts,
      location: object.node.location)
    risk.responsible = responsible
    return ReadRisk(risk: risk, measures: measures, supervisions: supervisions)
  }

  /// The step or flow that a risk names.
  private func host(_ object: DocumentObject) -> AttachedElements.RiskHost? {
    let step = object.optional("step") { self.step($0) }
    let flow = object.optional("flow") { self.flow($0) }
    guard object.has(.exactlyOne, of: ["step", "flow"]) else { return nil }
    return step.map { .step($0.place, $0.id) } ?? flow.map { .flow($0.place, $0.id) }
  }

  /// A step on which something hangs: a described one.
  func step(_ node: DocumentNode) -> (place: Int, id: String)? {
    guard let id = ids.step(node) else { return nil }
    if let place = stepPlaces[id] { return (place, id) }
    if result.declaredSteps.contains(id) {
      node.report("document.undescribed-step", ["id": LocalizedText(id.legible)])
    }
    return nil
  }

  func flow(_ node: DocumentNode) -> (place: Int, id: String)? {
    guard let id = node.string() else { return nil }
    if let place = flowPlaces[id] { return (place, id) }
    node.reportUnknown("flow", id, among: flowPlaces.keys.sorted())
    return nil
  }

  /// Who answers: the id of a post, or an object.
  private func responsible(_ node: DocumentNode) -> AuthoredResponsible? {
    node.short({ _ in ids.post(node).map { AuthoredResponsible(.post($0)) } }) { node in
      guard let object = node.object("responsible") else { return nil }
      let post = object.optional("post") { ids.post($0) }
      let unit = object.optional("unit") { $0.unit() }
      let words = object.optional("words") { $0.text() }
      let layer = object.optional("layer") { $0.word(ResponsibilityLayer.self) }
      object.close()
      guard object.has(.exactlyOne, of: ["post", "unit", "words"]) else { return nil }
      let holder: AuthoredResponsible.Holder? =
        post.map { .post($0) } ?? unit.map { .unit($0) } ?? words.map { .words($0) }
      return holder.map { AuthoredResponsible($0, layer: layer) }
    }
  }

  // MARK: Measures

  /// - Parameter host: what it stands in; nil where it names its risks or its step itself.
  mutating func read(measure node: DocumentNode, in host: AttachedElements.MeasureHost?) {
    guard let host else {
      guard let object = node.object("measure") else { return }
      let named = self.measureHost(object)
      return read(
        measure: object, in: named?.host, otherRisks: named?.otherRisks ?? [],
        readsPlace: object.has("risks") || object.has("step"))
    }
    if node.value.text != nil || node.draft != nil {
      _ = node.short({ text in
        attached.add(
          AuthoredMeasure(facts: MeasureFacts(text: LocalizedText(text)), location: node.location),
          to: host)
      }) { _ in nil }
      guard node.draft != nil else { return }
    }
    guard let object = node.object("nestedMeasure") else { return }
    let others = (object.optional("risks")?.nodes ?? []).compactMap {
      attached.riskNames.place($0, "risk")
    }
    read(measure: object, in: host, otherRisks: others)
  }

  /// - Parameter readsPlace: whether where it acts is not read yet.
  private mutating func read(
    measure object: DocumentObject, in host: AttachedElements.MeasureHost?, otherRisks: [Int],
    readsPlace: Bool = true
  ) {
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
    let responsible = object.list("responsible") { self.responsible($0) }
    let actsAt = readsPlace ? object.optional("actsAt") { ids.step($0) } : nil
    let supervisions = object.nodes("supervisions")
    object.close()
    guard let text, let host else { return }
    var measure = AuthoredMeasure(
      id: id.flatMap { $0 == text.original.asPathComponent ? nil : $0 }, facts: facts,
      location: object.node.location)
    measure.responsible = responsible
    measure.otherRisks = otherRisks.map { attached.risks[$0].id }
    measure.actsAt = actsAt
    let place = attached.add(measure, to: host)
    nested.supervisions += supervisions.map { ($0, .measure(place)) }
  }

  /// The step in which a measure says that it stands, else the first of the risks that it names, else
  /// the step at which it acts, on which it then hangs; nil where it names none, which is reported.
  private func measureHost(
    _ object: DocumentObject
  ) -> (host: AttachedElements.MeasureHost, otherRisks: [Int])? {
    let nodes = object.optional("risks") { $0.nodes } ?? []
    let places = nodes.compactMap { attached.riskNames.place($0, "risk") }
    let step = object.optional("step") { self.step($0) }
    if object.has("step") {
      return step.map { (.step($0.place, $0.id), places) }
    }
    if object.has("risks") {
      if nodes.isEmpty { object.node.report("document.no-risk") }
      guard places.count == nodes.count, let first = places.first else { return nil }
      return (.risk(first), Array(places.dropFirst()))
    }
    guard object.has(.atLeastOne, of: ["risks", "actsAt", "step"]) else { return nil }
    return object.optional("actsAt") { self.step($0) }.map { (.step($0.place, $0.id), []) }
  }
}

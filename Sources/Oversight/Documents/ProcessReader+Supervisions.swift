// Supervisions and filings.

extension ProcessReader {
  /// What a supervision stands in, by its place.
  enum SupervisionHost {
    case step(Int)
    case flow(Int)
    case risk(Int)
    case measure(Int)
  }

  /// - Parameter host: what it stands in; nil where it names that itself, or watches a phase.
  mutating func read(supervision node: DocumentNode, of host: SupervisionHost?) {
    guard let object = node.object(host == nil ? "supervision" : "nestedSupervision") else {
      return
    }
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
    if let host {
      if isKnown { add(supervision, to: host) }
      return
    }
    let target = self.target(object)
    let region = object.list("steps") { ids.step($0) }
    let targets = ["step", "flow", "risk", "measure", "steps"]
    guard object.has(.atMostOne, of: targets), isKnown else { return }
    if let target { return add(supervision, to: target) }
    // Without a target it is a supervision of the whole process.
    guard !targets.dropLast().contains(where: object.has) else { return }
    supervision.region = region
    result.process.supervisions.append(supervision)
  }

  /// What a supervision names.
  private func target(_ object: DocumentObject) -> SupervisionHost? {
    let step = object.optional("step") { self.step($0) }
    let flow = object.optional("flow") { self.flow($0) }
    let risk = object.optional("risk") { attached.riskNames.place($0, "risk") }
    let measure = object.optional("measure") { attached.measureNames.place($0, "measure") }
    return step.map { .step($0.place) } ?? flow.map { .flow($0.place) } ?? risk.map { .risk($0) }
      ?? measure.map { .measure($0) }
  }

  private mutating func add(_ supervision: AuthoredSupervision, to host: SupervisionHost) {
    switch host {
    case .step(let place): result.process.steps[place].supervisions.append(supervision)
    case .flow(let place): result.process.flows[place].supervisions.append(supervision)
    case .risk(let place): attached.risks[place].risk.supervisions.append(supervision)
    case .measure(let place): attached.measures[place].measure.supervisions.append(supervision)
    }
  }

  /// - Parameter host: the place of the step in which it stands; nil where it names that itself.
  mutating func read(filing node: DocumentNode, at host: Int?) {
    guard let object = node.object(host == nil ? "filing" : "nestedFiling") else { return }
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
    let step = host ?? object.required("step") { self.step($0) }?.place
    object.close()
    guard phase != nil, let step else { return }
    result.process.steps[step].filings.append(filing)
  }

  /// A paper of a filing: its title, or an object.
  private func material(_ node: DocumentNode) -> AuthoredMaterial? {
    node.short({ AuthoredMaterial(title: LocalizedText($0)) }) { node in
      guard let object = node.object("material") else { return nil }
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
}

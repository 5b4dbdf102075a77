/// Where posts and steps stand, by id.
struct AttachmentReferences {
  var posts: [String: Int] = [:]
  var steps: [String: Int] = [:]

  func post(_ id: String) -> Reference<ResolvedPost> {
    Reference(index: posts[id] ?? 0, id: id)
  }

  func step(_ id: String) -> Reference<ResolvedStep> {
    Reference(index: steps[id] ?? 0, id: id)
  }
}

/// Resolves what hangs on steps and flows: risks, measures, supervisions and filings.
struct Attachments {
  var reference = AttachmentReferences()
  var risks: [ResolvedRisk] = []
  var measures: [ResolvedMeasure] = []
  var supervisions: [ResolvedSupervision] = []
  var filings: [ResolvedFiling] = []
  var problems: [ModelProblem] = []

  private var taken: [ElementPath: SourceLocation] = [:]
  private var risksByID: [String: [Reference<ResolvedRisk>]] = [:]
  private var otherRisks: [(measure: Int, ids: [String])] = []

  mutating func add(_ step: AuthoredStep, as resolved: ResolvedStep) {
    for risk in step.risks { add(risk, on: .step(resolved.reference), at: resolved.path) }
    for measure in step.measures { add(measure, at: resolved) }
    add(step.supervisions, of: .step(resolved.reference), at: resolved.path)
    for filing in step.filings { add(filing, at: resolved) }
  }

  mutating func add(_ flow: AuthoredFlow, as resolved: ResolvedFlow) {
    for risk in flow.risks { add(risk, on: .flow(resolved.reference), at: resolved.path) }
    add(flow.supervisions, of: .flow(resolved.reference), at: resolved.path)
  }

  mutating func add(
    phase supervision: AuthoredSupervision, of path: ElementPath, _ steps: [ResolvedStep]
  ) {
    let region =
      supervision.region.isEmpty
      ? steps.filter { $0.number != nil || !$0.performers.isEmpty }.map(\.reference)
      : supervision.region.map(reference.step)
    // No id has a colon, so a phase never has the address of a step.
    let phase = supervision.facts.phase.map { "phase:\($0.rawValue)" } ?? "phase:"
    add([supervision], of: .phase(region), at: path.appending(phase))
  }

  private mutating func add(
    _ risk: AuthoredRisk, on host: ResolvedRisk.Host, at hostPath: ElementPath
  ) {
    let id = risk.id ?? risk.facts.manifestation.original.asPathComponent
    let path = hostPath.appending(id)
    guard
      claim(path, risk.location, key: "duplicate-risk", id: id, text: risk.facts.manifestation)
    else { return }
    let reference = Reference<ResolvedRisk>(index: risks.count, id: id)
    risksByID[id, default: []].append(reference)
    if let id = risk.id { check(id: id, hostPath, risk.location) }
    if let date = risk.facts.review?.on, !date.isValid {
      report("bad-date", path, risk.location, ["date": LocalizedText(date.text.legible)])
    }
    risks.append(
      ResolvedRisk(
        reference: reference, path: path, location: risk.location, facts: risk.facts, host: host,
        responsible: risk.responsible.map(resolved)))
    add(risk.supervisions, of: .risk(reference), at: path)
    for measure in risk.measures { add(measure, against: reference, at: path) }
  }

  private mutating func add(
    _ measure: AuthoredMeasure, against risk: Reference<ResolvedRisk>, at riskPath: ElementPath
  ) {
    add(measure, [risk], actingAt: measure.actsAt.map(reference.step), at: riskPath)
  }

  /// A measure that stands against no risk acts at its own step where nothing else is said.
  private mutating func add(_ measure: AuthoredMeasure, at step: ResolvedStep) {
    let place = measure.actsAt.map(reference.step) ?? step.reference
    add(measure, [], actingAt: place, at: step.path)
  }

  private mutating func add(
    _ measure: AuthoredMeasure, _ risks: [Reference<ResolvedRisk>],
    actingAt step: Reference<ResolvedStep>?, at hostPath: ElementPath
  ) {
    let id = measure.id ?? measure.facts.text.original.asPathComponent
    let path = hostPath.appending(id)
    guard claim(path, measure.location, key: "duplicate-measure", id: id, text: measure.facts.text)
    else { return }
    let resolvedReference = Reference<ResolvedMeasure>(index: measures.count, id: id)
    if let id = measure.id { check(id: id, hostPath, measure.location) }
    if !measure.otherRisks.isEmpty { otherRisks.append((measures.count, measure.otherRisks)) }
    measures.append(
      ResolvedMeasure(
        reference: resolvedReference, path: path, location: measure.location,
        facts: measure.facts, risks: risks, responsible: measure.responsible.map(resolved),
        actsAt: step))
    add(measure.supervisions, of: .measure(resolvedReference), at: path)
  }

  /// Joins measures to the other risks that they name, once all risks are known.
  mutating func linkOtherRisks() {
    for (index, ids) in otherRisks {
      let measure = measures[index]
      var risks = measure.risks
      for id in ids {
        let named = risksByID[id, default: []]
        if named.count != 1 {
          let key = named.isEmpty ? "unknown-risk" : "ambiguous-risk"
          report(key, measure.path, measure.location, ["id": LocalizedText(id.legible)])
        } else if !risks.contains(named[0]) {
          risks.append(named[0])
        }
      }
      measures[index] = ResolvedMeasure(
        reference: measure.reference, path: measure.path, location: measure.location,
        facts: measure.facts, risks: risks, responsible: measure.responsible,
        actsAt: measure.actsAt)
    }
  }

  private mutating func add(
    _ authored: [AuthoredSupervision], of target: SupervisionTarget, at hostPath: ElementPath
  ) {
    for supervision in authored {
      let base = "supervision-\(supervision.post)-\(supervision.facts.kind.rawValue)"
      let name = supervision.facts.name.map { base + ":" + $0.original.asPathComponent }
      let path = hostPath.appending(taken[hostPath.appending(base)] == nil ? base : name ?? base)
      guard
        claim(
          path, supervision.location, key: "duplicate-supervision", id: supervision.post,
          text: supervision.facts.name ?? LocalizedText(supervision.facts.kind.rawValue))
      else { continue }
      supervisions.append(
        ResolvedSupervision(
          reference: Reference(index: supervisions.count, id: path.components.last ?? base),
          path: path, location: supervision.location, facts: supervision.facts,
          post: reference.post(supervision.post), target: target))
    }
  }

  private mutating func add(_ filing: AuthoredFiling, at step: ResolvedStep) {
    let id = "filing-\(filing.facts.phase.rawValue)"
    let path = step.path.appending(filing.receiver.map { "\(id)-\($0)" } ?? id)
    guard
      claim(path, filing.location, key: "duplicate-filing", id: id, text: step.facts.name)
    else { return }
    if let offset = filing.facts.offset, offset.amount < 0 {
      report(
        "negative-limit", path, filing.location, ["amount": LocalizedText("\(offset.amount)")])
    }
    for material in filing.materials where material.copies < 1 {
      report("no-copies", path, filing.location, ["material": material.title])
    }
    filings.append(
      ResolvedFiling(
        reference: Reference(index: filings.count, id: path.components.last ?? id), path: path,
        location: filing.location, facts: filing.facts, step: step.reference,
        receiver: filing.receiver.map(reference.post),
        responsible: filing.responsible.map(reference.post),
        materials: filing.materials.map {
          ResolvedMaterial(
            title: $0.title, responsible: $0.responsible.map(reference.post), copies: $0.copies,
            isSecret: $0.isSecret)
        }))
  }

  private func resolved(_ responsible: AuthoredResponsible) -> ResolvedResponsible {
    let holder: ResolvedResponsible.Holder =
      switch responsible.holder {
      case .post(let id): .post(reference.post(id))
      case .unit(let unit): .unit(unit)
      case .words(let words): .words(words)
      }
    return ResolvedResponsible(holder: holder, layer: responsible.layer)
  }

  /// Takes an address; where another element has it, or there is nothing to read, says so.
  private mutating func claim(
    _ path: ElementPath, _ location: SourceLocation, key: String, id: String, text: LocalizedText
  ) -> Bool {
    if text.isBlank {
      report("no-name", path, location)
      return false
    }
    if let first = taken[path] {
      report(
        key, path, location,
        ["id": LocalizedText(id), "text": text, "line": LocalizedText("\(first.line)")])
      return false
    }
    taken[path] = location
    return true
  }

  private mutating func check(id: String, _ path: ElementPath, _ location: SourceLocation) {
    guard !id.isSafeID else { return }
    report("bad-id", path, location, ["id": LocalizedText(id.legible)])
  }

  private mutating func report(
    _ key: String, _ path: ElementPath, _ location: SourceLocation,
    _ arguments: [String: LocalizedText] = [:]
  ) {
    problems.append(
      ModelProblem(
        path: path, location: location,
        message: Texts.oversight.text("problem.\(key)", arguments)))
  }
}

// The canonical form. Every element writes its facts and its relations into one flat object.

extension KeyedEncodingContainer where Key == AnyCodingKey {
  /// Writes a value that there is; absent values, empty lists and empty sets leave no trace.
  mutating func write(_ key: String, _ value: (some Encodable)?) throws {
    guard let value else { return }
    try encode(value, forKey: AnyCodingKey(key))
  }

  mutating func write(_ key: String, _ values: [some Encodable]) throws {
    guard !values.isEmpty else { return }
    try encode(values, forKey: AnyCodingKey(key))
  }

  mutating func write<Value>(_ key: String, _ values: Set<Value>) throws
  where Value: RawRepresentable<String> & Encodable {
    try write(key, values.sorted { $0.rawValue < $1.rawValue })
  }

  /// Writes what is so; what is not is left out.
  mutating func write(_ key: String, ifTrue value: Bool) throws {
    guard value else { return }
    try encode(true, forKey: AnyCodingKey(key))
  }
}

extension Encoder {
  var object: KeyedEncodingContainer<AnyCodingKey> { container(keyedBy: AnyCodingKey.self) }
}

extension ResolvedPower: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.object
    try object.write("id", entry.id)
    try object.write("name", entry.name)
    try object.write("category", entry.category)
    try object.write("code", entry.code)
    try object.write("subItems", entry.subItems)
    try object.write("fields", entry.fields)
    try object.write("major", ifTrue: entry.isMajor)
    try object.write("initiation", entry.initiation)
    try object.write("joint", ifTrue: entry.isJoint)
    try object.write("basis", entry.basis)
    try object.write("rules", entry.rules)
    try object.write("accountability", entry.accountability)
    try object.write("body", entry.body)
    try object.write("handlingUnit", entry.handlingUnit)
    try object.write("level", entry.level)
    try object.write("limits", entry.limits == PowerLimits() ? nil : entry.limits)
    try object.write("fee", entry.fee)
    try object.write("conditions", entry.conditions)
    try object.write("materials", entry.materials)
    try object.write("enquiries", entry.enquiries)
    try object.write("supervision", entry.supervision)
    try object.write("audience", entry.audience)
    try object.write("status", entry.status)
    try object.write("history", entry.history)
    try object.write("hearingClass", entry.hearingClass)
    try object.write("listedOn", entry.listedOn)
    try object.write("reviewedOn", entry.reviewedOn)
    try object.write("publishedOn", entry.publishedOn)
    try object.write("reviewInterval", entry.reviewInterval)
    try object.write("publications", entry.publications)
    try object.write("version", entry.version)
    try object.write("versionDate", entry.versionDate)
    try object.write("outline", ifTrue: entry.isOutline)
    if let origin = entry.origin {
      var made = object.nestedContainer(keyedBy: AnyCodingKey.self, forKey: AnyCodingKey("origin"))
      try made.write("template", origin.template)
      try made.write("digest", origin.digest)
      try made.write("added", origin.added)
      try made.write("changed", origin.changed)
      try made.write("removed", origin.removed)
    }
    try object.write("process", process)
  }
}

extension ResolvedProcess: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.object
    try object.write("posts", posts)
    try object.write("steps", steps)
    try object.write("flows", flows)
    try object.write("risks", risks)
    let addresses = CanonicalAddresses(self)
    try object.write(
      "measures", measures.map { CanonicalMeasure(measure: $0, addresses: addresses) })
    try object.write(
      "supervisions",
      supervisions.map { CanonicalSupervision(supervision: $0, addresses: addresses) })
    try object.write("filings", filings)
    try object.write("handOvers", handOvers)
  }
}

extension ResolvedPost: Encodable {
  public func encode(to encoder: any Encoder) throws {
    try facts.encode(to: encoder)
    var object = encoder.object
    try object.write("id", reference)
    try object.write("reportsTo", reportsTo)
    try object.write("undescribed", ifTrue: !isDescribed)
  }
}

extension ResolvedStep: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.object
    try object.write("id", reference)
    try object.write("number", number)
    try object.write("kind", facts.kind.name)
    try object.write("outcome", facts.kind.outcome)
    try object.write("process", calledPower)
    try object.write("name", facts.name)
    try object.write("action", facts.action)
    try object.write("otherActions", facts.otherActions)
    // Said where it is so, and where the action lets one think that it is.
    let isImplied = facts.actions.contains(where: \.isDecisive)
    try object.write("decisive", facts.isDecisive || isImplied ? facts.isDecisive : nil)
    try object.write("performers", performers)
    try object.write("anyPerformer", ifTrue: isDoneByAnyPerformer)
    try object.write("limit", facts.limit)
    try object.write("limitNote", facts.limitNote)
    try object.write("matter", facts.matter)
    try object.write("discretion", facts.discretion)
    try object.write("recusal", facts.requiresRecusal)
    try object.write("records", facts.records)
    try object.write("documents", facts.documents)
    try object.write("meeting", facts.meeting)
    try object.write("publicity", facts.publicity)
    try object.write("clock", facts.clock)
    try object.write("review", facts.review)
    try object.write("basis", facts.basis)
    try object.write("rules", facts.rules)
    try object.write("audience", facts.audience)
    try object.write("formerIDs", facts.formerIDs)
    try object.write("undescribed", ifTrue: !isDescribed)
  }
}

extension ResolvedFlow: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.object
    try object.write("id", reference)
    try object.write("from", source)
    try object.write("to", target)
    try object.write("kind", facts.kind.name)
    if case .returned(let limit) = facts.kind { try object.write("returnLimit", limit) }
    try object.write("condition", facts.condition)
    try object.write("range", facts.range)
    try object.write("extension", ifTrue: facts.isExtension)
    try object.write("approver", approver)
    try object.write("receipt", receipt)
    try object.write("audience", facts.audience)
  }
}

extension ResolvedRisk: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.object
    try object.write("id", reference)
    switch host {
    case .step(let step): try object.write("step", step)
    case .flow(let flow): try object.write("flow", flow)
    }
    try object.write("manifestation", facts.manifestation)
    try object.write("class", facts.riskClass)
    try object.write("grade", facts.grade)
    try object.write("outcomes", facts.outcomes)
    try object.write("review", facts.review)
    try object.write("responsible", responsible)
    try object.write("audience", facts.audience)
  }
}

/// How elements name risks and measures: by id, and by address within the power where several have
/// the same id.
struct CanonicalAddresses {
  private let risks: [String]
  private let measures: [String]

  /// - Complexity: O(number of risks and measures).
  init(_ process: ResolvedProcess) {
    risks = Self.names(process.risks.map { ($0.reference.id, $0.path) })
    measures = Self.names(process.measures.map { ($0.reference.id, $0.path) })
  }

  /// Names that depend on nothing else in the process: always the address.
  init(full process: ResolvedProcess) {
    risks = process.risks.map { $0.path.components.dropFirst().joined(separator: "/") }
    measures = process.measures.map { $0.path.components.dropFirst().joined(separator: "/") }
  }

  func name(of risk: Reference<ResolvedRisk>) -> String { risks[risk.index] }
  func name(of measure: Reference<ResolvedMeasure>) -> String { measures[measure.index] }

  private static func names(_ elements: [(id: String, path: ElementPath)]) -> [String] {
    let counts = Dictionary(elements.map { ($0.id, 1) }, uniquingKeysWith: +)
    return elements.map { id, path in
      counts[id] == 1 ? id : path.components.dropFirst().joined(separator: "/")
    }
  }
}

struct CanonicalMeasure: Encodable {
  let measure: ResolvedMeasure
  let addresses: CanonicalAddresses
  /// The places of the risks that are named; nil for all.
  var risks: Set<Int>?

  func encode(to encoder: any Encoder) throws {
    try measure.facts.encode(to: encoder)
    var object = encoder.object
    try object.write("id", measure.reference)
    // Where it stands in a step, which neither its risks nor where it acts says.
    let path = measure.path.components
    let host = path.count == 3 ? path[1] : nil
    try object.write("step", measure.risks.isEmpty && host == measure.actsAt?.id ? nil : host)
    let named = measure.risks.filter { risks?.contains($0.index) ?? true }
    try object.write("risks", named.map(addresses.name))
    try object.write("responsible", measure.responsible)
    try object.write("actsAt", measure.actsAt)
  }
}

extension ResolvedResponsible: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.object
    switch holder {
    case .post(let post): try object.write("post", post)
    case .unit(let unit): try object.write("unit", unit)
    case .words(let words): try object.write("words", words)
    }
    try object.write("layer", layer)
  }
}

struct CanonicalSupervision: Encodable {
  let supervision: ResolvedSupervision
  let addresses: CanonicalAddresses
  /// The places of the steps of a phase that are named; nil for all.
  var steps: Set<Int>?

  func encode(to encoder: any Encoder) throws {
    try supervision.facts.encode(to: encoder)
    var object = encoder.object
    try object.write("id", supervision.reference)
    try object.write("post", supervision.post)
    switch supervision.target {
    case .step(let step): try object.write("step", step)
    case .flow(let flow): try object.write("flow", flow)
    case .risk(let risk): try object.write("risk", addresses.name(of: risk))
    case .measure(let measure): try object.write("measure", addresses.name(of: measure))
    case .phase(let region):
      try object.write("steps", region.filter { steps?.contains($0.index) ?? true })
    }
  }
}

extension ResolvedFiling: Encodable {
  public func encode(to encoder: any Encoder) throws {
    try facts.encode(to: encoder)
    var object = encoder.object
    try object.write("id", reference)
    try object.write("step", step)
    try object.write("receiver", receiver)
    try object.write("responsible", responsible)
    try object.write("materials", materials)
  }
}

extension HandOver: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.object
    try object.write("flow", flow)
    try object.write("senders", senders)
    try object.write("receiver", receiver)
    try object.write("level", level)
    try object.write("outsideParty", ifTrue: involvesOutsideParty)
  }
}

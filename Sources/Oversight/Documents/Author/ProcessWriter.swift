/// Writes a process with what hangs on an element inside it.
struct ProcessWriter {
  private let writer: AuthorWriter
  private let process: DocumentValue
  /// What hangs on elements, by the id of a step, of a flow, or the address of a risk or measure.
  private var risks: [String: [DocumentValue]] = [:]
  private var measures: [String: [DocumentValue]] = [:]
  private var supervisions: [String: [DocumentValue]] = [:]
  private var filings: [String: [DocumentValue]] = [:]
  /// The addresses of risks and measures by the names that others call them.
  private var riskAddresses: [String: String] = [:]
  private var measureAddresses: [String: String] = [:]

  private static let posts = [
    "id", "name", "layer", "unit", "reportsTo", "line", "grade", "identity", "audience",
  ]
  private static let steps = [
    "id", "kind", "outcome", "process", "name", "action", "otherActions", "decisive", "performers",
    "anyPerformer", "limit", "limitNote", "matter", "discretion", "recusal", "records", "documents",
    "meeting", "publicity", "clock", "review", "basis", "rules", "audience", "formerIDs",
  ]
  private static let flows = [
    "id", "from", "to", "kind", "returnLimit", "condition", "range", "extension", "approver",
    "receipt", "audience",
  ]
  private static let riskKeys = [
    "id", "manifestation", "class", "grade", "outcomes", "review", "responsible", "audience",
  ]
  private static let measureKeys = [
    "id", "text", "type", "mode", "isKey", "objective", "frequency", "indicator", "evidence",
    "rule",
    "frameworks", "residual", "responsible", "actsAt", "audience",
  ]
  private static let supervisionKeys = [
    "post", "kind", "name", "phase", "mode", "evidence", "frequency", "audience",
  ]
  private static let filingKeys = [
    "phase", "offset", "receiver", "responsible", "filingClass", "materials", "audience",
  ]

  init(_ process: DocumentValue, _ writer: AuthorWriter) {
    self.process = process
    self.writer = writer
    collect()
  }

  private func elements(_ key: String) -> [DocumentValue] { process[key]?.elements ?? [] }

  private static func key(_ kind: String, _ id: String?) -> String { "\(kind):\(id ?? "")" }

  /// Finds what hangs on what.
  private mutating func collect() {
    for risk in elements("risks") {
      let host = risk["step"]?.text ?? risk["flow"]?.text ?? ""
      let kind = risk["step"] == nil ? "flow" : "step"
      risks[Self.key(kind, host), default: []].append(risk)
      let id = risk["id"]?.text ?? ""
      riskAddresses["\(host)/\(id)"] = "\(host)/\(id)"
      riskAddresses[id] = "\(host)/\(id)"
    }
    for measure in elements("measures") {
      let id = measure["id"]?.text ?? ""
      let host: String
      if measure["step"] == nil, let risk = measure["risks"]?.elements.first?.text {
        host = riskAddresses[risk] ?? risk
        measures[Self.key("risk", host), default: []].append(measure)
      } else {
        host = (measure["step"] ?? measure["actsAt"])?.text ?? ""
        measures[Self.key("step", host), default: []].append(measure)
      }
      measureAddresses["\(host)/\(id)"] = "\(host)/\(id)"
      measureAddresses[id] = "\(host)/\(id)"
    }
    for supervision in elements("supervisions") {
      let key =
        if let step = supervision["step"]?.text {
          Self.key("step", step)
        } else if let flow = supervision["flow"]?.text {
          Self.key("flow", flow)
        } else if let risk = supervision["risk"]?.text {
          Self.key("risk", riskAddresses[risk])
        } else if let measure = supervision["measure"]?.text {
          Self.key("measure", measureAddresses[measure])
        } else {
          "process"
        }
      supervisions[key, default: []].append(supervision)
    }
    for filing in elements("filings") {
      filings[Self.key("step", filing["step"]?.text), default: []].append(filing)
    }
  }

  var value: DocumentValue {
    var object = DraftObject()
    object["posts"] = elements("posts").map(post).asList
    object["steps"] = elements("steps").map(step).asList
    object["flows"] = elements("flows").map(flow).asList
    object["supervisions"] = supervisions["process"]?.map(phase).asList
    return object.value
  }

  /// What is only declared has an id and nothing else.
  private static func declared(_ value: DocumentValue) -> DocumentValue? {
    guard let flag = value["undescribed"] else { return nil }
    var object = DraftObject()
    object["id"] = value["id"]
    object["undescribed"] = flag
    return object.value
  }

  private func post(_ value: DocumentValue) -> DocumentValue {
    Self.declared(value) ?? writer.element(value, Self.posts).value
  }

  private func step(_ value: DocumentValue) -> DocumentValue {
    if let declared = Self.declared(value) { return declared }
    let id = value["id"]?.text
    let words = [value["action"]].compactMap { $0 } + (value["otherActions"]?.elements ?? [])
    let isImplied = words.contains {
      $0.text.flatMap { StepAction(rawValue: $0) }?.isDecisive ?? false
    }
    let isGateway = StepKind.gateways.contains { $0.name == value["kind"]?.text }
    var object = writer.element(value, Self.steps) { key, member in
      key == "kind" && member.text == StepKind.activity.name
        || key == "decisive" && member.content == .bool(isImplied)
        || key == "name" && isGateway && member.text == ""
    }
    object["risks"] = risks[Self.key("step", id)]?.map { risk($0, at: id ?? "") }.asList
    object["measures"] = measures[Self.key("step", id)]?.map { measure($0, at: id ?? "") }.asList
    object["supervisions"] = supervisions[Self.key("step", id)]?.map(supervision).asList
    object["filings"] =
      filings[Self.key("step", id)]?.map {
        writer.element($0, Self.filingKeys).value
      }.asList
    return object.value
  }

  private func flow(_ value: DocumentValue) -> DocumentValue {
    let id = value["id"]?.text ?? ""
    var object = writer.element(value, Self.flows) { key, member in
      key == "kind" && member.text == FlowKind.next.name || key == "id" && id.contains("->")
    }
    object["risks"] = risks[Self.key("flow", id)]?.map { risk($0, at: id) }.asList
    object["supervisions"] = supervisions[Self.key("flow", id)]?.map(supervision).asList
    return object.value
  }

  private func risk(_ value: DocumentValue, at host: String) -> DocumentValue {
    let id = value["id"]?.text ?? ""
    let address = "\(host)/\(id)"
    var object = element(value, Self.riskKeys, named: "manifestation")
    object["measures"] =
      measures[Self.key("risk", address)]?.map { measure($0, at: address) }.asList
    object["supervisions"] = supervisions[Self.key("risk", address)]?.map(supervision).asList
    return Self.short(object, "manifestation")
  }

  private func measure(_ value: DocumentValue, at host: String) -> DocumentValue {
    let address = "\(host)/\(value["id"]?.text ?? "")"
    let isInStep = value["step"] != nil || value["risks"] == nil
    let others = (value["risks"]?.elements ?? []).dropFirst(isInStep ? 0 : 1)
    var object = element(value, Self.measureKeys, named: "text") { key, member in
      key == "isKey" && member.content == .bool(false)
        // In a step it acts at the step in which it stands.
        || key == "actsAt" && isInStep && member.text == host
    }
    if !others.isEmpty {
      object["risks"] = writer.short("risks", DocumentValue(list: Array(others)))
    }
    object["supervisions"] = supervisions[Self.key("measure", address)]?.map(supervision).asList
    return Self.short(object, "text")
  }

  /// An element without the id that follows from its text.
  private func element(
    _ value: DocumentValue, _ order: [String], named key: String,
    isDefault: (String, DocumentValue) -> Bool = { _, _ in false }
  ) -> DraftObject {
    let original = value[key]?.text ?? value[key]?["original"]?.text ?? ""
    return writer.element(value, order) { key, member in
      key == "id" && member.text == original.asPathComponent || isDefault(key, member)
    }
  }

  /// An element of which nothing is said but its text is that text.
  private static func short(_ object: DraftObject, _ key: String) -> DocumentValue {
    if let only = object.only, only.key == key, only.value.text != nil { return only.value }
    return object.value
  }

  private func supervision(_ value: DocumentValue) -> DocumentValue {
    writer.element(value, Self.supervisionKeys).value
  }

  /// A supervision of the process, with the steps that it covers where those are not all.
  private func phase(_ value: DocumentValue) -> DocumentValue {
    var object = writer.element(value, Self.supervisionKeys)
    let all = elements("steps").filter { $0["number"] != nil || $0["performers"] != nil }
    let covered = value["steps"]?.elements ?? []
    if covered.map(\.text) != all.map({ $0["id"]?.text }), !covered.isEmpty {
      object["steps"] = writer.short("steps", DocumentValue(list: covered))
    }
    return object.value
  }
}

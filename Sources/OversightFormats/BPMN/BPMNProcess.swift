internal import Oversight
internal import OversightXML

/// A power as a `process` of BPMN.
struct BPMNProcess {
  private let power: ResolvedPower
  private let process: ResolvedProcess
  /// The canonical form, from which everything comes that BPMN has no word for.
  private let value: DocumentValue
  private let names: BPMNIdentifiers.Names
  private let language: Language
  /// The id of the process of a power that is called.
  private let called: (String) -> String

  init(
    _ power: ResolvedPower, _ value: DocumentValue, _ names: BPMNIdentifiers.Names,
    _ language: Language, called: @escaping (String) -> String
  ) {
    self.power = power
    process = power.process
    self.value = value
    self.names = names
    self.language = language
    self.called = called
  }

  func element() throws(XMLWritingError) -> XMLValue {
    var content = [try powerExtension()]
    if !process.posts.isEmpty {
      var lanes: [XMLValue] = []
      for post in process.posts { lanes.append(try lane(post)) }
      content.append(.bpmn("laneSet", ["id": names.laneSet], lanes))
    }
    for step in process.steps { content.append(try node(step)) }
    for flow in process.flows { content.append(try sequenceFlow(flow)) }
    return .bpmn(
      "process",
      ["id": names.process, "name": power.name[language], "isExecutable": "false"], content)
  }

  // MARK: What BPMN has no words for

  /// The element that holds what BPMN does not say of an element.
  ///
  /// - Parameters:
  ///   - keys: what BPMN says, or what follows from the rest.
  ///   - name: the attribute `name` in BPMN.
  private func rest(
    _ tag: String, of value: DocumentValue, without keys: Set<String>, id: String?,
    named nameKey: String, as name: String?
  ) throws(XMLWritingError) -> XMLValue {
    let members = value.members.filter { member in
      switch member.key {
      case _ where keys.contains(member.key): false
      case "id": member.value.text != id
      case nameKey: !(member.value.text == name && Self.isKept(name))
      // Everybody may read what says nothing else.
      case "audience" where tag != "power": member.value.text != Audience.public.rawValue
      default: true
      }
    }
    return try ModelXML.element(
      tag, DocumentValue(.object(members), line: value.line, column: value.column))
  }

  /// Whether a name comes back as it is: tools trim names and join their lines, and so does reading.
  private static func isKept(_ name: String?) -> Bool {
    guard let name, !name.isBlank else { return false }
    let words = CleanText.line(name).split(separator: " ", omittingEmptySubsequences: true)
    return words.joined(separator: " ").unicodeScalars.elementsEqual(name.unicodeScalars)
  }

  private func powerExtension() throws(XMLWritingError) -> XMLValue {
    let entry = try rest(
      "power", of: value, without: ["process", "format"], id: names.process, named: "name",
      as: power.name[language])
    let list = value["process"] ?? DocumentValue(.object([]), line: 1)
    let lists = list.members.filter {
      !["posts", "steps", "flows", "handOvers"].contains($0.key)
    }
    let rest = try ModelXML.element("process", DocumentValue(.object(lists), line: 1))
    return .bpmn("extensionElements", [:], [entry] + (lists.isEmpty ? [] : [rest]))
  }

  // MARK: Lanes

  private func lane(_ post: ResolvedPost) throws(XMLWritingError) -> XMLValue {
    let place = post.reference.index
    let name = post.name[language]
    let more = try rest(
      "post", of: value["process"]?["posts"]?.elements[place] ?? DocumentValue(.null, line: 1),
      without: [], id: names.posts[place], named: "name", as: name)
    let steps = process.steps.filter { lane(of: $0) == post.reference }
    return .bpmn(
      "lane", ["id": names.posts[place], "name": name],
      [.bpmn("extensionElements", [:], [more])]
        + steps.map { .bpmn("flowNodeRef", text: names.steps[$0.reference.index]) })
  }

  /// The post in whose lane a step stands: its first performer of the office, as on the chart.
  private func lane(of step: ResolvedStep) -> Reference<ResolvedPost>? {
    step.posts.first { !process[$0].facts.isOutside } ?? step.posts.first
  }

  /// Whether the lane says who performs a step.
  private func isSaidByLane(_ step: ResolvedStep) -> Bool {
    step.performers.count == 1 && step.performers[0].count == 1
  }

  // MARK: Steps

  private func node(_ step: ResolvedStep) throws(XMLWritingError) -> XMLValue {
    let place = step.reference.index
    let name = step.nameWithOutcome(language)
    var keys: Set<String> = ["number"]
    if isSaidByLane(step) { keys.insert("performers") }
    let more = try rest(
      "step", of: value["process"]?["steps"]?.elements[place] ?? DocumentValue(.null, line: 1),
      without: keys, id: names.steps[place], named: "name", as: name)
    var content: [XMLValue] = []
    let documentation = BPMNDocumentation.text(of: step, in: process, language)
    if !documentation.isEmpty { content.append(.bpmn("documentation", text: documentation)) }
    content.append(.bpmn("extensionElements", [:], [more]))
    content += process.flows(to: step).map {
      .bpmn("incoming", text: names.flows[$0.reference.index])
    }
    content += process.flows(from: step).map {
      .bpmn("outgoing", text: names.flows[$0.reference.index])
    }
    return .bpmn(
      tag(of: step),
      [
        "id": names.steps[place], "name": name.isEmpty ? nil : name,
        "gatewayDirection": direction(of: step), "calledElement": step.calledPower.map(called),
      ], content)
  }

  private func tag(of step: ResolvedStep) -> String {
    switch step.kind {
    case .start: "startEvent"
    case .end: "endEvent"
    case .activity: "userTask"
    case .decision: "exclusiveGateway"
    case .fork, .join: "parallelGateway"
    case .inclusiveSplit, .inclusiveJoin: "inclusiveGateway"
    // What no power details is a sub-process whose inside is not shown.
    case .subProcess(let called): called == nil ? "subProcess" : "callActivity"
    }
  }

  private func direction(of step: ResolvedStep) -> String? {
    switch step.kind {
    case .fork, .inclusiveSplit: "Diverging"
    case .join, .inclusiveJoin: "Converging"
    default: nil
    }
  }

  // MARK: Flows

  private func sequenceFlow(_ flow: ResolvedFlow) throws(XMLWritingError) -> XMLValue {
    let place = flow.reference.index
    let condition = flow.condition?[language]
    let more = try rest(
      "flow", of: value["process"]?["flows"]?.elements[place] ?? DocumentValue(.null, line: 1),
      without: ["from", "to"], id: names.flows[place], named: "condition", as: condition)
    var content: [XMLValue] = [.bpmn("extensionElements", [:], [more])]
    if let range = flow.range, let expression = Self.expression(range) {
      var element = XMLValue.bpmn("conditionExpression", text: expression)
      element.attributes = [
        XMLValue.Attribute(
          XMLName("type", in: BPMNVocabulary.instance), "bpmn:tFormalExpression")
      ]
      content.append(element)
    }
    return .bpmn(
      "sequenceFlow",
      [
        "id": names.flows[place], "name": condition?.isEmpty == false ? condition : nil,
        "sourceRef": names.steps[flow.source.index],
        "targetRef": names.steps[flow.target.index],
      ], content)
  }

  /// A range in the simple expressions of DMN (FEEL); nil where it has no bound.
  private static func expression(_ range: QuantityRange) -> String? {
    let bounds =
      (range.low.map { ["\(range.quantity) >= \($0)"] } ?? [])
      + (range.high.map { ["\(range.quantity) < \($0)"] } ?? [])
    return bounds.isEmpty ? nil : bounds.joined(separator: " and ")
  }
}

internal import Oversight
internal import OversightXML

/// The elements of a BPMN file by their ids, and what joins its processes.
struct BPMNFile {
  let root: XMLValue
  let processes: [XMLValue]
  let participants: [XMLValue]
  /// The message flows that come to each element, by their ids.
  private var messageFlows: [String: [XMLValue]] = [:]
  /// The elements of BPMN that have an id; of several with the same, the first.
  private(set) var elements: [String: XMLValue] = [:]
  /// The process in which each element stands, by their ids.
  private(set) var processOf: [String: String] = [:]
  /// The ids of data that something in the file names, without prefixes.
  private var namedData: Set<String> = []
  /// How many elements there are of each kind.
  private(set) var counts: [String: Int] = [:]

  /// - Complexity: O(n)
  init(_ root: XMLValue, _ ledger: BPMNLedger) {
    self.root = root
    processes = root.children("process")
    let collaborations = root.children("collaboration")
    participants = collaborations.flatMap { $0.children("participant") }
    index(root, in: nil, ledger)
    for flow in collaborations.flatMap({ $0.children("messageFlow") }) {
      guard let id = element(flow["targetRef"], from: flow)?.id else { continue }
      messageFlows[id, default: []].append(flow)
    }
  }

  private mutating func index(_ element: XMLValue, in process: String?, _ ledger: BPMNLedger) {
    var process = process
    if let kind = element.kind {
      counts[kind, default: 0] += 1
      let isEnd = kind == "sourceRef" || kind == "targetRef"
      if let named = isEnd ? element.text : element["dataObjectRef"] {
        namedData.insert(String(named.trimmed.split(separator: ":").last ?? ""))
      }
      if let id = element.id {
        if kind == "process" { process = id }
        if let first = elements[id] {
          ledger.report(
            element, "duplicate-id",
            ["id": LocalizedText(id.legible), "line": LocalizedText("\(first.line)")])
        } else {
          elements[id] = element
          processOf[id] = process
        }
      }
    }
    // What is said in other languages has ids of its own.
    for child in element.children where element.kind != "extensionElements" {
      index(child, in: process, ledger)
    }
  }

  /// How many nodes, flows and lanes are drawn, and what joins them.
  var drawnCount: Int {
    let drawn: Set<String> = [
      "sequenceFlow", "messageFlow", "participant", "lane", "flowNodeRef", "dataOutputAssociation",
    ]
    return counts.reduce(0) { sum, entry in
      let isNode = BPMNKind(XMLValue(XMLName(entry.key))) != nil
      return isNode || drawn.contains(entry.key) ? sum + entry.value : sum
    }
  }

  /// The element that a reference means: by its id, or by its id behind a prefix of the namespace of
  /// this file. What is of another namespace is in another file.
  ///
  /// - Parameter place: the element in which the reference stands.
  /// - Source: BPMN 2.0.2, 15.3.2: references to elements with ids are qualified names of XML.
  func element(_ reference: String?, from place: XMLValue) -> XMLValue? {
    guard let reference = reference?.trimmed else { return nil }
    if let element = elements[reference] { return element }
    guard let colon = reference.firstIndex(of: ":") else { return nil }
    // Some tools write prefixes that they bind to nothing.
    let namespace = place.prefixes[String(reference[..<colon])]
    guard namespace == nil || namespace == root["targetNamespace"] else { return nil }
    return elements[String(reference[reference.index(after: colon)...])]
  }

  /// Whether a step reads or writes data with this id, or other data stands for it.
  func namesData(_ id: String) -> Bool { namedData.contains(id) }

  /// The message flows that come to an element, in the order of the file.
  func messageFlows(to element: XMLValue) -> [XMLValue] {
    element.id.flatMap { messageFlows[$0] } ?? []
  }

  /// The definitions of what triggers an event, or what it triggers: those in it, and those that it
  /// names.
  func eventDefinitions(of event: XMLValue) -> [XMLValue] {
    event.children.compactMap { child in
      if child.isEventDefinition { return child }
      return child.kind == "eventDefinitionRef" ? eventDefinition(of: child) : nil
    }
  }

  /// The definition that an `eventDefinitionRef` names; nil where there is none in the file.
  func eventDefinition(of reference: XMLValue) -> XMLValue? {
    element(reference.text, from: reference).flatMap { $0.isEventDefinition ? $0 : nil }
  }

  /// The pool of a process.
  func participant(of process: XMLValue) -> XMLValue? {
    participants.first {
      element($0["processRef"], from: $0)?.id == process.id && process.id != nil
    }
  }
}

extension String {
  /// The text without blanks around it.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !XMLCharacters.isBlank($0) }),
      let last = scalars.lastIndex(where: { !XMLCharacters.isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}

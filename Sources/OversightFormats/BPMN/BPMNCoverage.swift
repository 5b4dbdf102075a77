internal import Oversight
internal import OversightXML

/// Reports what models do not say, whatever becomes of the steps: texts, data, drawings, the words of
/// engines and tools.
struct BPMNCoverage {
  private let file: BPMNFile
  private let ledger: BPMNLedger
  /// Whether the file is one of ours, whose descriptions and notes say only again what the
  /// extensions say.
  private let isOurs: Bool

  /// Elements that the draft is made of, or reports itself.
  private static let known: Set<String> = [
    "definitions", "process", "collaboration", "participant", "laneSet", "lane", "childLaneSet",
    "flowNodeRef", "sequenceFlow", "incoming", "outgoing", "conditionExpression", "message",
    "error", "signal", "escalation", "dataObject", "dataObjectReference", "timeDuration",
    "timeDate", "timeCycle", "dataOutputAssociation", "humanPerformer", "potentialOwner",
    "performer", "resourceAssignmentExpression", "formalExpression", "expression", "condition",
    "sourceRef", "targetRef", "extensionElements", "messageFlow", "eventDefinitionRef",
  ]

  /// Why an element of a kind is left out; for others there is a general reason.
  private static let reasons: [String: String] = [
    "documentation": "documentation", "textAnnotation": "drawing", "group": "drawing",
    "association": "drawing", "category": "drawing", "categoryValue": "drawing",
    "standardLoopCharacteristics": "loop", "multiInstanceLoopCharacteristics": "loop",
    "dataInputAssociation": "data", "ioSpecification": "data", "dataStore": "data",
    "dataStoreReference": "data", "dataInput": "data", "dataOutput": "data", "property": "data",
    "itemDefinition": "data", "import": "technical", "interface": "technical",
    "script": "technical", "resource": "technical", "rendering": "technical",
    "globalTask": "global", "globalUserTask": "global", "globalManualTask": "global",
    "globalScriptTask": "global", "globalBusinessRuleTask": "global",
  ]

  /// Attributes that the draft is made of, or that say the same again.
  private static let attributes: Set<String> = [
    "id", "name", "sourceRef", "targetRef", "default", "gatewayDirection", "attachedToRef",
    "cancelActivity", "triggeredByEvent", "calledElement", "isInterrupting", "processRef",
    "isForCompensation", "instantiate", "dataObjectRef", "messageRef", "signalRef", "errorRef",
    "escalationRef", "isImmediate", "eventGatewayType", "parallelMultiple", "isCollection",
    "processType", "isClosed", "isExecutable", "targetNamespace", "exporter", "exporterVersion",
    "expressionLanguage", "typeLanguage", "isMarkerVisible",
  ]

  init(_ file: BPMNFile, _ ledger: BPMNLedger) {
    self.file = file
    self.ledger = ledger
    isOurs = file.processes.contains { $0.oversight("power") != nil }
  }

  /// - Complexity: O(n)
  func report() { report(file.root) }

  private func report(_ element: XMLValue) {
    guard let kind = element.kind else {
      return
    }
    reportAttributes(of: element)
    if kind == "messageFlow" { return report(messageFlow: element) }
    for child in element.children {
      guard let kind = child.kind else {
        ledger.leave(child, "foreign")
        continue
      }
      if kind == "extensionElements" {
        reportExtensions(child, of: element)
      } else if isKnown(child) {
        report(child)
      } else if !isOurs || !["documentation", "drawing"].contains(Self.reasons[kind]) {
        // What stands in it is left out with it.
        ledger.leave(child, Self.reasons[kind] ?? "element")
      }
    }
    if kind == "process" || kind == "participant" { reportEmpty(element) }
  }

  private func isKnown(_ element: XMLValue) -> Bool {
    guard let kind = element.kind else { return false }
    return Self.known.contains(kind) || BPMNKind(element) != nil
      || kind.hasSuffix("EventDefinition")
  }

  private func reportEmpty(_ element: XMLValue) {
    guard element.kind == "process", !element.children.contains(where: { BPMNKind($0) != nil })
    else { return }
    ledger.leave(element, "empty-process")
  }

  private func reportAttributes(of element: XMLValue) {
    let others = element.attributes.filter { attribute in
      let isKnown =
        attribute.name.namespace.isEmpty && Self.attributes.contains(attribute.name.local)
      return !isKnown && !BPMNPosts.isAssignment(attribute.name)
        && attribute.name.namespace != "http://www.w3.org/2001/XMLSchema-instance"
        && attribute.name.namespace != XMLName.xmlNamespace
    }
    // An expression says in which language it is written, and little else.
    guard !others.isEmpty, element.kind != "conditionExpression" else { return }
    let names = others.map(\.name.local.legible).joined(separator: ", ")
    ledger.leave(element, "attributes", kind: "attributes", ["names": LocalizedText(names)])
  }

  /// Words of engines and tools.
  private func reportExtensions(_ extensions: XMLValue, of element: XMLValue) {
    reportOurs(extensions.children, of: element)
    var names: [String] = []
    for child in extensions.children where child.name.namespace != ModelXML.namespace {
      let name = child.name.local.legible
      if name != "assignmentDefinition", !names.contains(name) { names.append(name) }
    }
    guard !names.isEmpty else { return }
    ledger.leave(
      element, "extensions", kind: "extensionElements",
      ["names": LocalizedText(names.joined(separator: ", "))])
  }

  /// Words of our own extension that are misspelled, repeated or in the wrong place would be lost with
  /// all that they say.
  private func reportOurs(_ children: [XMLValue], of element: XMLValue) {
    let words: [String] =
      switch element.kind {
      case "process": ["power", "process"]
      case "lane", "participant": ["post"]
      case "sequenceFlow": ["flow"]
      default: BPMNKind(element) == nil ? [] : ["step"]
      }
    var seen: Set<String> = []
    for child in children where child.name.namespace == ModelXML.namespace {
      let word = child.name.local
      guard !words.contains(word) || !seen.insert(word).inserted else { continue }
      let isTwice = words.contains(word)
      ledger.report(
        child, isTwice ? "our-word-twice" : "our-word-elsewhere",
        [
          "word": LocalizedText("\(ModelXML.prefix):\(word)".legible),
          "element": LocalizedText(element.name.local.legible),
          "words": LocalizedText(
            words.isEmpty ? "–" : words.map { "\(ModelXML.prefix):\($0)" }.joined(separator: ", ")),
        ])
    }
  }

  /// A message that comes to a step that awaits it is said by who performs that step.
  private func report(messageFlow flow: XMLValue) {
    let target = file.element(flow["targetRef"])
    let kind = target.flatMap { BPMNKind($0) }
    let isAwaited = kind == .start || kind == .catching || target?.kind == "receiveTask"
    guard !isAwaited else { return }
    let isBroken = target == nil || file.element(flow["sourceRef"]) == nil
    ledger.leave(flow, isBroken ? "message-nowhere" : "message-flow")
  }
}

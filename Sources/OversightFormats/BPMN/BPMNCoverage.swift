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
  func report() { report(file.root, in: nil) }

  /// - Parameter process: the process in which an element stands.
  private func report(_ element: XMLValue, in process: XMLValue?) {
    guard let kind = element.kind else {
      return
    }
    let process = kind == "process" ? element : process
    reportAttributes(of: element)
    report(itself: element, in: process)
    // What stands in a message flow belongs to it.
    if kind == "messageFlow" { return }
    for child in element.children {
      guard let kind = child.kind else {
        ledger.leave(child, "foreign")
        continue
      }
      if kind == "extensionElements" {
        reportExtensions(child, of: element)
      } else if BPMNPlaces.isKnown(child) {
        if BPMNPlaces.mayStand(child, in: element) {
          report(child, in: process)
        } else {
          ledger.leave(
            child, "out-of-place", ["parent": LocalizedText(element.name.local.legible)])
        }
      } else if !isOurs || !["documentation", "drawing"].contains(Self.reasons[kind]) {
        // What stands in it is left out with it.
        ledger.leave(child, Self.reasons[kind] ?? "element")
      }
    }
  }

  /// What a model does not say of single elements.
  private func report(itself element: XMLValue, in process: XMLValue?) {
    switch element.kind {
    case "process": reportEmpty(element)
    case "participant": report(participant: element)
    case "messageFlow": report(messageFlow: element)
    case "dataOutputAssociation" where !ledger.isSaid(element):
      let targets = element.children("targetRef").map { file.element($0.text, from: $0) }
      let isBroken = targets.isEmpty || targets.contains(nil)
      ledger.leave(element, isBroken ? "data-nowhere" : "data")
    case "flowNodeRef":
      let target = file.element(element.text, from: element)
      let isInside = target?.id.flatMap { file.processOf[$0] } == process?.id
      // Some tools name data and notes too, which nobody performs.
      guard target == nil || !isInside else { return }
      ledger.leave(element, "lane-nowhere", ["id": LocalizedText(element.text.trimmed.legible)])
    case "eventDefinitionRef" where file.eventDefinition(of: element) == nil:
      ledger.report(
        element, "definition-nowhere", ["id": LocalizedText(element.text.trimmed.legible)])
    default: reportTriggers(of: element)
    }
  }

  /// An event with several triggers waits for the first of them, or for all.
  private func reportTriggers(of element: XMLValue) {
    guard let kind = BPMNKind(element), kind.isEvent else { return }
    let count = file.eventDefinitions(of: element).count
    if kind.isCatching, element.says("parallelMultiple") {
      ledger.leave(element, "all-triggers")
    } else if count > 1, kind != .start, kind != .end {
      // Of starts and ends each trigger is told.
      ledger.leave(element, "several-triggers")
    }
  }

  /// A pool that shows nothing of what goes on in it.
  private func report(participant: XMLValue) {
    guard !ledger.isSaid(participant) else { return }
    let process = participant["processRef"]?.trimmed
    guard file.element(process, from: participant)?.kind != "process" else { return }
    ledger.leave(
      participant, process == nil ? "black-box" : "pool-nowhere",
      ["id": LocalizedText((process ?? "").legible)])
  }

  private func reportEmpty(_ element: XMLValue) {
    guard !element.children.contains(where: { BPMNKind($0) != nil })
    else { return }
    ledger.leave(element, "empty-process")
  }

  private func reportAttributes(of element: XMLValue) {
    let others = element.attributes.filter { attribute in
      // A word that BPMN does not know is read as if it were not there.
      let isWord =
        attribute.name.local != "eventGatewayType"
        || ["Exclusive", "Parallel"].contains(attribute.value)
      let isKnown =
        attribute.name.namespace.isEmpty && Self.attributes.contains(attribute.name.local) && isWord
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
    guard !ledger.isSaid(flow) else { return }
    let target = file.element(flow["targetRef"], from: flow)
    guard let target, file.element(flow["sourceRef"], from: flow) != nil else {
      return ledger.leave(flow, "message-nowhere")
    }
    let isAnother = file.messageFlows(to: target).contains(where: ledger.isSaid)
    ledger.leave(flow, isAnother ? "second-sender" : "message-flow")
  }
}

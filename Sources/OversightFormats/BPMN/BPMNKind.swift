internal import OversightXML

/// What a flow node of BPMN is.
enum BPMNKind: Hashable {
  case start, end
  /// Something that is awaited, or thrown on the way.
  case catching, throwing
  /// Hangs on an activity.
  case boundary
  case task
  case subProcess, eventSubProcess, transaction, adHoc
  case call
  case exclusive, parallel, inclusive, complex, eventBased

  /// nil where an element is no flow node.
  init?(_ element: XMLValue) {
    switch element.kind {
    case "startEvent": self = .start
    case "endEvent": self = .end
    case "intermediateCatchEvent": self = .catching
    case "intermediateThrowEvent": self = .throwing
    case "boundaryEvent": self = .boundary
    case "task", "userTask", "manualTask", "serviceTask", "scriptTask", "sendTask",
      "receiveTask", "businessRuleTask":
      self = .task
    case "subProcess": self = element.says("triggeredByEvent") ? .eventSubProcess : .subProcess
    case "transaction": self = .transaction
    case "adHocSubProcess": self = .adHoc
    case "callActivity": self = .call
    case "exclusiveGateway": self = .exclusive
    case "parallelGateway": self = .parallel
    case "inclusiveGateway": self = .inclusive
    case "complexGateway": self = .complex
    case "eventBasedGateway": self = .eventBased
    default: return nil
    }
  }

  /// Whether other flow nodes stand in it.
  var isSubProcess: Bool {
    [.subProcess, .eventSubProcess, .transaction, .adHoc].contains(self)
  }

  var isGateway: Bool {
    [.exclusive, .parallel, .inclusive, .complex, .eventBased].contains(self)
  }

  var isEvent: Bool { [.start, .end, .catching, .throwing, .boundary].contains(self) }

  /// Whether it is an event that waits for something.
  var isCatching: Bool { [.start, .catching, .boundary].contains(self) }

  /// Whether somebody does it.
  var isActivity: Bool { self == .task || self == .call || isSubProcess }
}

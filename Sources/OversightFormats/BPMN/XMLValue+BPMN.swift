internal import Oversight
internal import OversightXML

extension XMLName {
  /// The namespace of process models.
  ///
  /// - Source: OMG, Business Process Model and Notation 2.0.2 (2013), formal/2013-12-09.
  static let bpmnNamespace = "http://www.omg.org/spec/BPMN/20100524/MODEL"

  /// The name of the element in BPMN; nil where it is of another language. Some tools write no
  /// namespace, or a prefix without one.
  var bpmn: String? {
    namespace == Self.bpmnNamespace || namespace.isEmpty ? local : nil
  }
}

extension XMLValue {
  /// What BPMN calls the element; nil where it is of another language.
  var kind: String? { name.bpmn }

  /// The id that the element has in the model: our own extension may say another one than BPMN.
  func modelID(_ word: String) -> String? { oversight(word)?["id"] ?? id }

  /// The elements of BPMN of one kind that stand in this one.
  func children(_ kind: String) -> [XMLValue] { children.filter { $0.kind == kind } }

  /// Its id, if it has one in which something can be read.
  var id: String? { self["id"].flatMap { $0.isBlank ? nil : $0 } }

  /// Its name on one line, without blanks around it; nil where nothing can be read in it.
  var title: String? { self["name"].flatMap(Self.clean) }

  /// A text on one line, each run of blanks as one; nil where nothing can be read in it.
  static func clean(_ text: String) -> String? {
    let line = CleanText.line(text).split(separator: " ", omittingEmptySubsequences: true)
      .joined(separator: " ")
    return line.isBlank ? nil : line
  }

  /// The text in it without blanks around it; nil where nothing can be read in it.
  var cleanText: String? { Self.clean(text) }

  /// Whether an attribute says that something is so.
  func says(_ attribute: String, otherwise value: Bool = false) -> Bool {
    switch self[attribute] {
    case "true", "1": true
    case "false", "0": false
    default: value
    }
  }

  /// Whether it says what triggers an event, or what an event triggers.
  var isEventDefinition: Bool { kind?.hasSuffix("EventDefinition") == true }

  /// Whether it is a paper or other data in the process.
  var isData: Bool { kind == "dataObject" || kind == "dataObjectReference" }

  /// Whether it is a gateway behind which all events are awaited, not the first of them.
  var awaitsAllEvents: Bool {
    kind == "eventBasedGateway" && self["eventGatewayType"] == "Parallel"
  }

  /// What stands in our namespace in the extensions of the element, by the words of models.
  func oversight(_ word: String) -> XMLValue? {
    children("extensionElements").flatMap(\.children).first {
      $0.name == XMLName(word, in: ModelXML.namespace)
    }
  }
}

internal import OversightXML

/// The namespaces of BPMN 2.0 (OMG formal/2011-01-03) and of the diagrams in it.
enum BPMNVocabulary {
  static let model = XMLName.bpmnNamespace
  static let diagram = "http://www.omg.org/spec/BPMN/20100524/DI"
  static let shapes = "http://www.omg.org/spec/DD/20100524/DC"
  static let lines = "http://www.omg.org/spec/DD/20100524/DI"
  static let instance = "http://www.w3.org/2001/XMLSchema-instance"

  /// The prefixes that most tools write, in this order.
  static let prefixes: [(prefix: String, namespace: String)] = [
    ("bpmn", model), ("bpmndi", diagram), ("dc", shapes), ("di", lines), ("xsi", instance),
    (ModelXML.prefix, ModelXML.namespace),
  ]
}

extension XMLValue {
  /// An element of BPMN.
  static func bpmn(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    _ content: [XMLValue] = []
  ) -> XMLValue {
    element(name, in: BPMNVocabulary.model, attributes, content.map { .element($0) })
  }

  /// An element of BPMN with a text.
  static func bpmn(_ name: String, text: String) -> XMLValue {
    element(name, in: BPMNVocabulary.model, [:], [.text(text)])
  }

  /// An element; attributes without a value are left out.
  static func element(
    _ name: String, in namespace: String, _ attributes: KeyValuePairs<String, String?> = [:],
    _ content: [Content] = []
  ) -> XMLValue {
    XMLValue(
      XMLName(name, in: namespace),
      attributes: attributes.compactMap { name, value in
        value.map { Attribute(XMLName(name), $0) }
      }, content: content)
  }
}

public import Oversight
internal import OversightYAML

extension CatalogueDocument {
  /// Reads one more file in YAML, in the same words as JSON.
  ///
  /// - Parameters:
  ///   - yaml: what it holds.
  ///   - file: how it is called in messages, and the place of everything read from it.
  /// - Complexity: O(n); nesting, size and number of values are bounded.
  public mutating func add(yaml: String, file: String) {
    let read = ModelFile(Array(yaml.utf8), in: .yaml, name: file)
    for fault in read.faults { add(fault, file: file) }
    if let document = read.document { add(document, files: [file]) }
  }
}

extension DocumentValue {
  /// The value of a YAML document. What its words mean is decided where they stand.
  init(_ node: YAMLNode) {
    let content: Content =
      switch node.content {
      case .nothing: .null
      case .scalar(let text): .scalar(text)
      case .list(let nodes): .list(nodes.map(DocumentValue.init))
      case .mapping(let entries):
        .object(entries.map { Member(key: $0.key, value: DocumentValue($0.value)) })
      }
    self.init(content, line: node.place.line, column: node.place.column)
  }
}

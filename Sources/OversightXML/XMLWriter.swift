internal import Oversight

/// Writes elements as an XML 1.0 document in UTF-8, set in by two spaces for each level.
///
/// A reader gets every text back exactly as it is: what would be changed on reading (line ends, tabs in
/// attributes) is written as a reference, and what cannot be written is refused, never left out. An
/// element that has text keeps it on one line, so that setting in adds nothing to it.
package struct XMLWriter {
  /// The prefix of each namespace, in the order in which they are declared. An empty prefix is that of
  /// elements without one.
  private let prefixes: [(prefix: String, namespace: String)]
  private var output = ""

  /// - Parameter prefixes: a prefix for each namespace, declared on the root.
  package init(prefixes: [(prefix: String, namespace: String)]) {
    self.prefixes = prefixes
  }

  /// The document with this root.
  ///
  /// - Throws: ``XMLWritingError`` where a character or a name cannot be written.
  /// - Complexity: O(n) in the length of the document.
  package func document(_ root: XMLValue) throws(XMLWritingError) -> String {
    var writer = self
    writer.output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let declarations = prefixes.map { prefix, namespace in
      (prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)", namespace)
    }
    try writer.write(root, declarations, depth: 0)
    return writer.output
  }

  private mutating func write(
    _ element: XMLValue, _ declarations: [(String, String)] = [], depth: Int
  ) throws(XMLWritingError) {
    let indent = String(repeating: "  ", count: depth)
    let tag = try qualified(element.name, isAttribute: false)
    output += "\(indent)<\(tag)"
    for (name, value) in declarations {
      output += " \(name)=\""
      try write(value, inAttribute: true)
      output += "\""
    }
    for attribute in element.attributes {
      output += " \(try qualified(attribute.name, isAttribute: true))=\""
      try write(attribute.value, inAttribute: true)
      output += "\""
    }
    let content = element.content.filter { $0 != .text("") }
    guard !content.isEmpty else {
      output += "/>\n"
      return
    }
    output += ">"
    let hasText = content.contains { if case .text = $0 { true } else { false } }
    if !hasText { output += "\n" }
    for part in content {
      switch part {
      case .text(let text): try write(text, inAttribute: false)
      case .element(let child):
        try write(child, depth: hasText ? 0 : depth + 1)
        // An element in the midst of a text must not bring a line end of its own.
        if hasText { output.removeLast() }
      }
    }
    output += hasText ? "</\(tag)>\n" : "\(indent)</\(tag)>\n"
  }

  private func qualified(
    _ name: XMLName, isAttribute: Bool
  ) throws(XMLWritingError) -> String {
    guard XMLCharacters.isName(name.local), name.local != "xmlns" else {
      throw XMLWritingError("name", ["name": LocalizedText(name.local.legible)])
    }
    if name.namespace.isEmpty, isAttribute { return name.local }
    if name.namespace == XMLName.xmlNamespace { return "xml:\(name.local)" }
    guard let prefix = prefixes.first(where: { $0.namespace == name.namespace })?.prefix else {
      throw XMLWritingError("name", ["name": LocalizedText(name.local.legible)])
    }
    return prefix.isEmpty ? name.local : "\(prefix):\(name.local)"
  }

  private mutating func write(
    _ text: String, inAttribute isAttribute: Bool
  ) throws(XMLWritingError) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      // `]]>` may not stand in a text.
      case ">": output += "&gt;"
      case "\"" where isAttribute: output += "&quot;"
      case "\t" where isAttribute: output += "&#9;"
      case "\n" where isAttribute: output += "&#10;"
      case "\r": output += "&#13;"
      default:
        guard XMLCharacters.canHold(scalar) else { throw .forbidden(scalar) }
        output.unicodeScalars.append(scalar)
      }
    }
  }
}

/// An element of an XML document, with what stands in it. Two elements are equal whatever prefixes
/// hold in them.
package struct XMLValue: Sendable {
  /// An attribute of an element.
  package struct Attribute: Sendable, Hashable {
    package let name: XMLName
    package let value: String

    package init(_ name: XMLName, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What stands in an element, in the order of the document. Comments and instructions are left out.
  package enum Content: Sendable, Hashable {
    case element(XMLValue)
    case text(String)
  }

  package let name: XMLName
  package var attributes: [Attribute]
  package var content: [Content]
  /// The line on which the element begins, counted from 1; 0 where it comes from no file.
  package let line: Int
  /// The character in the line, counted from 1; nil where it is not known.
  package let column: Int?
  /// The namespaces that the prefixes of names in its values stand for.
  package let prefixes: [String: String]

  package init(
    _ name: XMLName, attributes: [Attribute] = [], content: [Content] = [], line: Int = 0,
    column: Int? = nil, prefixes: [String: String] = [:]
  ) {
    self.name = name
    self.attributes = attributes
    self.content = content
    self.line = line
    self.column = column
    self.prefixes = prefixes
  }

  /// The value of an attribute; nil where the element has none of this name.
  ///
  /// - Complexity: O(number of attributes).
  package subscript(name: XMLName) -> String? {
    attributes.first { $0.name == name }?.value
  }

  /// The value of an attribute without a namespace.
  package subscript(name: String) -> String? { self[XMLName(name)] }

  /// The elements that stand in this one.
  package var children: [XMLValue] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The elements of one name that stand in this one.
  package func children(_ name: XMLName) -> [XMLValue] { children.filter { $0.name == name } }

  /// The text that stands in the element itself.
  package var text: String {
    content.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
  }
}

extension XMLValue: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    (left.name, left.attributes, left.content, left.line, left.column)
      == (right.name, right.attributes, right.content, right.line, right.column)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(attributes)
    hasher.combine(content)
    hasher.combine(line)
    hasher.combine(column)
  }
}

package import Oversight
package import OversightXML

/// Values of models as XML elements and back, whatever the words of the model are.
///
/// | value | in XML |
/// |---|---|
/// | member that is a word, number or truth | attribute |
/// | member that is an object | element |
/// | member that is a list | an element of this name for each item |
/// | item that is a word | text of its element |
///
/// XML knows no kinds of words and no lists of one: what is read is a `scalar`, and an element that
/// stands alone is a single value. Those who read models take both for what they want. An empty list
/// leaves no trace.
package enum ModelXML {
  /// The namespace of the words of models.
  package static let namespace = CanonicalJSON.format
  /// Its prefix in the files that we write.
  package static let prefix = "oversight"

  // MARK: Writing

  /// An object as an element.
  ///
  /// - Throws: ``XMLWritingError`` for what XML cannot say: null, a list in a list, a key that is no
  ///   name. Characters are looked at when the element is written.
  /// - Complexity: O(n)
  package static func element(
    _ name: String, _ value: DocumentValue
  ) throws(XMLWritingError) -> XMLValue {
    var element = XMLValue(XMLName(name, in: namespace), line: value.line, column: value.column)
    if let word = value.word {
      if isChangedByReaders(word) {
        element.attributes.append(XMLValue.Attribute(.space, "preserve"))
      }
      if !word.isEmpty { element.content = [.text(word)] }
      return element
    }
    switch value.content {
    case .object(let members):
      for member in members { try add(member, to: &element) }
    case .list: throw XMLWritingError("nested-list", [:])
    default: throw XMLWritingError("null", [:])
    }
    return element
  }

  private static func add(
    _ member: DocumentValue.Member, to element: inout XMLValue
  ) throws(XMLWritingError) {
    guard XMLCharacters.isName(member.key) else {
      throw XMLWritingError("name", ["name": LocalizedText(member.key.legible)])
    }
    if let word = member.value.word {
      element.attributes.append(XMLValue.Attribute(XMLName(member.key), word))
    } else if case .list(let items) = member.value.content {
      for item in items { element.content.append(.element(try self.element(member.key, item))) }
    } else {
      element.content.append(.element(try self.element(member.key, member.value)))
    }
  }

  /// Whether readers that set elements in, or trim texts, would change a text.
  private static func isChangedByReaders(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return true
    }
    return XMLCharacters.isBlank(first) || XMLCharacters.isBlank(last)
  }

  // MARK: Reading

  /// An element as a value.
  ///
  /// - Parameter faults: gets what is no value of a model: text beside elements, and elements or
  ///   attributes of other namespaces.
  /// - Complexity: O(n)
  package static func value(
    of element: XMLValue, faults: inout [DocumentSyntaxError]
  ) -> DocumentValue {
    var members: [DocumentValue.Member] = []
    for attribute in element.attributes where attribute.name != .space {
      guard attribute.name.namespace.isEmpty else {
        report("foreign", attribute.name.local, element, &faults)
        continue
      }
      members.append(
        DocumentValue.Member(
          key: attribute.name.local, value: element.document(.scalar(attribute.value))))
    }
    addChildren(of: element, to: &members, faults: &faults)
    let text = element.text
    let isBlank = text.unicodeScalars.allSatisfy(XMLCharacters.isBlank)
    if members.isEmpty, element.children.isEmpty {
      let isKept = element[.space] == "preserve"
      return element.document(isBlank && !isKept ? .object([]) : .scalar(text))
    }
    if !isBlank { report("mixed", element.name.local, element, &faults) }
    return element.document(.object(members))
  }

  /// Children of one name are one list, where the first of them stands.
  private static func addChildren(
    of element: XMLValue, to members: inout [DocumentValue.Member],
    faults: inout [DocumentSyntaxError]
  ) {
    var keys: [String] = []
    var values: [String: [DocumentValue]] = [:]
    for child in element.children {
      guard child.name.namespace == namespace else {
        report("foreign", child.name.local, child, in: element, &faults)
        continue
      }
      let value = value(of: child, faults: &faults)
      if values[child.name.local] == nil { keys.append(child.name.local) }
      values[child.name.local, default: []].append(value)
    }
    for key in keys {
      guard let all = values[key], let first = all.first else { continue }
      let value =
        all.count == 1
        ? first
        : DocumentValue(
          .list(all), line: first.line, column: first.column)
      members.append(DocumentValue.Member(key: key, value: value))
    }
  }

  private static func report(
    _ key: String, _ name: String, _ place: XMLValue, in element: XMLValue? = nil,
    _ faults: inout [DocumentSyntaxError]
  ) {
    faults.append(
      DocumentSyntaxError(
        line: place.line, column: place.column ?? 1,
        message: Texts.xml.text(
          "xml.\(key)",
          [
            "name": LocalizedText(name.legible),
            "element": LocalizedText((element ?? place).name.local.legible),
          ])))
  }
}

extension XMLValue {
  /// A value that stands where this element does.
  fileprivate func document(_ content: DocumentValue.Content) -> DocumentValue {
    DocumentValue(content, line: line, column: column)
  }
}

extension DocumentValue {
  /// A word, number or truth as it is written; nil for other values.
  fileprivate var word: String? {
    switch content {
    case .text(let text), .scalar(let text), .number(let text): text
    case .bool(let bool): bool ? "true" : "false"
    case .null, .list, .object: nil
    }
  }
}

package import Oversight

/// Writes values as YAML 1.2 in block style: a key a line, lists behind hyphens, texts as they are
/// wherever they can be read as nothing else.
///
/// Yams writes characters beyond the first plane, which occur in names of people and places, as
/// escapes, and leaves words such as `no` bare, which readers of YAML 1.1 take for false.
package struct YAMLWriter {
  package private(set) var text = ""

  package init() {}

  /// Writes the members of an object that is a whole document.
  package mutating func write(_ value: DocumentValue) {
    switch value.content {
    case .object(let members) where !members.isEmpty: write(members, indent: 0, isInline: false)
    case .list(let elements) where !elements.isEmpty: write(elements, indent: 0)
    default:
      text += scalar(value, indent: 0)
      text += "\n"
    }
  }

  package mutating func write(comment: String) { text += "# \(comment)\n" }

  /// - Parameter isInline: whether the first member stands on a line that is begun already.
  private mutating func write(
    _ members: [DocumentValue.Member], indent: Int, isInline: Bool
  ) {
    for (number, member) in members.enumerated() {
      if number > 0 || !isInline { text += blanks(indent) }
      text += YAMLText.inline(member.key) + ":"
      switch member.value.content {
      case .object(let inner) where !inner.isEmpty:
        text += "\n"
        write(inner, indent: indent + 2, isInline: false)
      case .list(let elements) where !elements.isEmpty:
        text += "\n"
        write(elements, indent: indent + 2)
      default: text += " " + scalar(member.value, indent: indent + 2) + "\n"
      }
    }
  }

  private mutating func write(_ elements: [DocumentValue], indent: Int) {
    for element in elements {
      text += blanks(indent) + "- "
      switch element.content {
      case .object(let members) where !members.isEmpty:
        write(members, indent: indent + 2, isInline: true)
      case .list(let inner) where !inner.isEmpty:
        text += "\n"
        write(inner, indent: indent + 2)
      default: text += scalar(element, indent: indent + 2) + "\n"
      }
    }
  }

  private func scalar(_ value: DocumentValue, indent: Int) -> String {
    switch value.content {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .number(let number): number
    case .text(let text), .scalar(let text): YAMLText.block(text, indent: indent)
    case .list: "[]"
    case .object: "{}"
    }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

/// Writes values as JSON, with two blanks a level and the keys in the order that they have.
package struct JSONWriter {
  private var text = ""

  /// - Complexity: O(n).
  package static func text(of value: DocumentValue) -> String {
    var writer = JSONWriter()
    writer.write(value, indent: 0)
    return writer.text + "\n"
  }

  private mutating func write(_ value: DocumentValue, indent: Int) {
    switch value.content {
    case .null: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .number(let number): text += number
    case .text(let text), .scalar(let text): write(text)
    case .list(let elements):
      writeAll(elements, "[", "]", indent) { $0.write($1, indent: indent + 2) }
    case .object(let members):
      writeAll(members, "{", "}", indent) { writer, member in
        writer.write(member.key)
        writer.text += ": "
        writer.write(member.value, indent: indent + 2)
      }
    }
  }

  private mutating func writeAll<Element>(
    _ elements: [Element], _ open: String, _ close: String, _ indent: Int,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    text += open
    for (number, element) in elements.enumerated() {
      text += number == 0 ? "\n" : ",\n"
      text += String(repeating: " ", count: indent + 2)
      write(&self, element)
    }
    if !elements.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
    text += close
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

internal import Foundation
package import Oversight

/// The part of JSON Schema 2020-12 that the schemas of models use, checked plainly, word by word.
///
/// A word of YAML is whatever is wanted where it stands, as for the reader of models.
public struct DocumentSchema {
  private let root: DocumentValue

  public init(_ text: String) throws {
    root = try JSONText.parse(Array(text.utf8))
  }

  package func accepts(_ value: DocumentValue) -> Bool { holds(root, value) }

  /// All properties that objects may have, each with the name of the object and its own schema.
  package var properties: [(object: String, key: String, schema: DocumentValue)] {
    (root["$defs"]?.members ?? []).flatMap { definition in
      (definition.value["properties"]?.members ?? []).map {
        (definition.key, $0.key, $0.value)
      }
    }
  }

  private func holds(_ schema: DocumentValue, _ value: DocumentValue) -> Bool {
    schema.members.allSatisfy { word in
      switch word.key {
      case "$ref":
        let name = word.value.text?.split(separator: "/").last.map(String.init) ?? ""
        return root["$defs"]?[name].map { holds($0, value) } ?? false
      case "type": return Self.isOf(word.value.text ?? "", value)
      case "enum": return word.value.elements.contains { Self.isSame($0, value) }
      case "const": return Self.isSame(word.value, value)
      case "pattern":
        guard let text = value.text, let pattern = word.value.text else { return true }
        return text.range(of: pattern, options: .regularExpression) != nil
      case "required":
        guard case .object = value.content else { return true }
        return word.value.elements.allSatisfy { value[$0.text ?? ""] != nil }
      case "properties":
        return word.value.members.allSatisfy { property in
          value[property.key].map { holds(property.value, $0) } ?? true
        }
      case "additionalProperties":
        let known = Set(schema["properties"]?.members.map(\.key) ?? [])
        return value.members.allSatisfy { known.contains($0.key) }
      case "items": return value.elements.allSatisfy { holds(word.value, $0) }
      case "minItems":
        guard case .list(let elements) = value.content, let least = word.value.number else {
          return true
        }
        return elements.count >= least
      case "anyOf": return word.value.elements.contains { holds($0, value) }
      case "oneOf": return word.value.elements.count { holds($0, value) } == 1
      case "allOf": return word.value.elements.allSatisfy { holds($0, value) }
      case "not": return !holds(word.value, value)
      case "if":
        let branch = holds(word.value, value) ? schema["then"] : schema["else"]
        return branch.map { holds($0, value) } ?? true
      case "then", "else", "description", "title", "$id", "$schema", "$defs": return true
      default:
        fatalError("the word \(word.key) is not known here")
      }
    }
  }

  private static func isSame(_ left: DocumentValue, _ right: DocumentValue) -> Bool {
    switch (left.content, right.content) {
    case (.bool(let bool), .scalar(let word)): "\(bool)" == word
    case (.text(let text), .scalar(let word)): text == word
    default: left == right
    }
  }

  private static func isOf(_ type: String, _ value: DocumentValue) -> Bool {
    switch (type, value.content) {
    case ("object", .object), ("array", .list), ("null", .null), ("boolean", .bool): true
    case ("string", .text), ("string", .scalar): true
    case ("boolean", .scalar(let word)): word == "true" || word == "false"
    case ("integer", .number(let word)), ("integer", .scalar(let word)): Int(word) != nil
    case ("number", .number(let word)), ("number", .scalar(let word)): Double(word) != nil
    default: false
    }
  }
}

extension DocumentValue {
  fileprivate var number: Int? {
    if case .number(let number) = content { Int(number) } else { nil }
  }
}

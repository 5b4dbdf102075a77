internal import Oversight

/// Text of models inside XML and HTML.
package enum MarkupText {
  /// The text as the content of an element or of an attribute: nothing in it is markup, and it has
  /// no character that XML does not allow.
  package static func escaped(_ text: String) -> String {
    CleanText.paragraphs(text).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// Attributes with a blank before each, their values on one line.
  package static func attributes(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0)=\"\(escaped(CleanText.line($1)))\"" }.joined()
  }
}

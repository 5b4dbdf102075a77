/// A text between double quotes in DOT.
package enum DOTString {
  /// The text so that Graphviz writes it as it was.
  ///
  /// Graphviz reads such a text three times: the quotes and backslashes of DOT, entities such as
  /// `&amp;`, and escapes such as `\N` for the name of the node. Every special sign is therefore
  /// written as an entity, except the backslash, which needs to be doubled for each reading.
  ///
  /// - Parameter text: a text without controls but for line ends.
  package static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "&quot;"
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

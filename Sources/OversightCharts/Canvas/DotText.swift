import Oversight

/// Text of a model between double quotes in DOT.
enum DotText {
  /// The text so that Graphviz writes it as it was.
  ///
  /// Graphviz reads such a text three times: the quotes and backslashes of DOT, entities such as
  /// `&amp;`, and escapes such as `\N` for the name of the node. Every special sign is therefore
  /// written as an entity, except the backslash, which needs to be doubled for each reading.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in CleanText.paragraphs(text).unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "&quot;"
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\n": escaped += "\\n"
      case LineBreaker.preferredBreak: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

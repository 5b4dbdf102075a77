internal import Oversight

/// Text of models inside Markdown.
package enum MarkdownText {
  /// The text as words in the middle of a line: no markup, no HTML, no cell of a table, and nothing
  /// that a forge makes a link or a mention of.
  package static func escaped(_ text: String) -> String {
    let scalars = Array(CleanText.line(text).unicodeScalars)
    var escaped = ""
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "&", "<", ">", "|", "`", "$", "\\": escaped += "&#\(scalar.value);"
      case "*", "_", "[", "]", "{", "}", "(", ")", "~", "!": escaped += "\\\(scalar)"
      case "@", "#": escaped += "\(scalar)\(gap)"
      case ":" where place + 1 < scalars.count && scalars[place + 1] != " ": escaped += ":\(gap)"
      case "." where endsInHostPrefix(scalars[..<place]): escaped += "&#46;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The text as code: a fence of more backticks than it has in a row.
  static func code(_ text: String) -> String {
    let text = CleanText.line(text)
    var (longest, row) = (0, 0)
    for scalar in text.unicodeScalars {
      row = scalar == "`" ? row + 1 : 0
      longest = max(longest, row)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "\(fence)\(text)\(fence)" : "\(fence) \(text) \(fence)"
  }

  /// The beginning of a text that is too long.
  static func shortened(_ text: String, to length: Int) -> String {
    let scalars = text.unicodeScalars
    return scalars.count <= length ? text : String(scalars.prefix(length)) + "…"
  }

  /// Whether a dot would make an address of it, as in `www.`.
  private static func endsInHostPrefix(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count >= 3 && scalars.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// A space without width, which keeps a sign from what follows.
  private static let gap = "&#8203;"
}

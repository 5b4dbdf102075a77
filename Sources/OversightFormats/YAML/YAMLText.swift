/// How a text is written in YAML: plain, as a block of lines, or in quotation marks.
enum YAMLText {
  /// A text on one line.
  static func inline(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// A text that may take several lines, each with an indent.
  static func block(_ text: String, indent: Int) -> String {
    guard isBlock(text) else { return inline(text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // Without a line end at the end: '|-'; with one: '|'.
    let hasEnd = lines.last?.isEmpty ?? false
    let body = hasEnd ? lines.dropLast() : lines[...]
    let margin = String(repeating: " ", count: indent)
    return ([hasEnd ? "|" : "|-"] + body.map { $0.isEmpty ? "" : margin + $0 })
      .joined(separator: "\n")
  }

  /// Whether a text of several lines can be written as it is: nothing in it has to be escaped, and
  /// neither its first nor its last line is empty or begins with a blank.
  private static func isBlock(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard scalars.contains("\n"), scalars.allSatisfy({ $0 == "\n" || isPrintable($0) }),
      !mayLookLikeKey(text),
      let first = scalars.first, !isBlank(first), first != "\n"
    else { return false }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.last?.isEmpty ?? false ? lines.dropLast() : lines[...]
    return body.last?.isEmpty == false && body.allSatisfy { !$0.hasSuffix(" ") && $0.first != " " }
  }

  /// Whether a text without marks is this text for every reader of YAML, 1.1 as well as 1.2.
  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, !isBlank(first), !isBlank(last),
      scalars.allSatisfy(isPrintable), !"-?:,[]{}#&*!|>'\"%@`=<~+.".unicodeScalars.contains(first),
      !mayLookLikeKey(text), !isNumeric(text), !ambiguous.contains(text.lowercased())
    else { return false }
    var previous = first
    for scalar in scalars.dropFirst() {
      if scalar == "#", isBlank(previous) { return false }
      if previous == ":", isBlank(scalar) { return false }
      previous = scalar
    }
    return last != ":"
  }

  /// Whether a reader that is wary of aliases as keys may take the text for one: see `CollectionKeys`.
  private static func mayLookLikeKey(_ text: String) -> Bool {
    text.unicodeScalars.contains { "?*&".unicodeScalars.contains($0) }
  }

  /// Words that some reader takes for a truth or for nothing.
  private static let ambiguous: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nil", "none",
  ]

  /// Whether some reader might take the text for a number or a time of day: `0123`, `1_000`, `12:30`.
  private static func isNumeric(_ text: String) -> Bool {
    guard let first = text.utf8.first, (48...57).contains(first) else { return false }
    if isDay(text) { return false }
    return text.utf8.allSatisfy {
      (48...57).contains($0) || (65...70).contains($0) || (97...102).contains($0)
        || "_.:-+xXoOtTzZ".utf8.contains($0)
    }
  }

  /// A day stays bare, as everybody writes it: `2026-01-15`.
  private static func isDay(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2]
      && parts.allSatisfy { $0.allSatisfy { (48...57).contains($0) } }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  /// Whether a character can be seen: what cannot is written as an escape, so that nothing hides.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      // Emoji are joined by this one.
      scalar == "\u{200D}"
    default: true
    }
  }

  /// A text in quotation marks, with escapes for what cannot be seen.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
      default: quoted += escape(scalar.value)
      }
    }
    return quoted + "\""
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    let (sign, count) = value < 0x100 ? ("x", 2) : value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\\(sign)" + String(repeating: "0", count: count - digits.count) + digits
  }
}

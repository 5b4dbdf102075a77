internal import Oversight

/// Colour for people who watch, and none for files and programs.
package struct Style: Sendable {
  let isColourful: Bool

  /// No colour at all.
  package static let plain = Style(isColourful: false)

  private init(isColourful: Bool) { self.isColourful = isColourful }

  /// - Parameter environment: `NO_COLOR` (no-color.org) and `TERM=dumb` ask for none.
  package init(output: any TextOutput, environment: [String: String]) {
    isColourful =
      output.isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  func bold(_ text: String) -> String { paint(text, "1") }
  func faint(_ text: String) -> String { paint(text, "2") }

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: paint(text, "1;31")
    case .warning: paint(text, "1;33")
    case .note: paint(text, "1;36")
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColourful ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

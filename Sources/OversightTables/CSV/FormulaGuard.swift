/// Keeps cells of a text from being taken for formulas by a spreadsheet that opens it.
///
/// Spreadsheets calculate what begins with certain characters, and a formula can fetch and send data. An
/// apostrophe before it makes a text of it.
///
/// - Source: OWASP, CSV Injection.
package enum FormulaGuard {
  private static let dangerous: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  /// The text with an apostrophe before it where it, or it without apostrophes, could be a formula.
  package static func neutralised(_ text: String) -> String { isRisky(text) ? "'" + text : text }

  /// The text as it was before ``neutralised(_:)``, which this undoes for every text.
  package static func restored(_ text: String) -> String {
    text.unicodeScalars.first == "'" && isRisky(text)
      ? String(text.unicodeScalars.dropFirst()) : text
  }

  private static func isRisky(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(dangerous.contains) ?? false
  }
}

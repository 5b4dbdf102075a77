/// Writes a table as a text with values separated by commas.
///
/// In UTF-8 with a mark, without which spreadsheets take it for another encoding, and with the line
/// ends of RFC 4180.
package enum CSVWriter {
  /// - Complexity: O(n)
  package static func bytes(of sheet: SheetContent) -> [UInt8] {
    var text = "\u{FEFF}"
    for row in [sheet.header] + sheet.rows {
      text += row.map(field).joined(separator: ",")
      text += "\r\n"
    }
    return Array(text.utf8)
  }

  private static func field(_ text: String) -> String {
    let safe = FormulaGuard.neutralised(text)
    let needsQuotes =
      safe.unicodeScalars.contains { ",\"\r\n;\t".unicodeScalars.contains($0) }
      || safe.unicodeScalars.first == " " || safe.unicodeScalars.last == " "
    guard needsQuotes else { return safe }
    var quoted = "\""
    for scalar in safe.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted += "\"" }
    }
    return quoted + "\""
  }
}

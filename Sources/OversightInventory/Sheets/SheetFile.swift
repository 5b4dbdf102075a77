internal import Oversight
package import OversightCommands
package import OversightTables

/// Writes sheets to a file in the form that its name ends with.
package enum SheetFile {
  /// - Throws: ``CommandFailure`` where the name says no form, a text of separated values would need
  ///   several sheets, a text is too long, or the file cannot be written.
  package static func write(_ sheets: [SheetContent], to name: String) throws(CommandFailure) {
    let path = CommandContext.current.absolute(name)
    let lower = name.lowercased()
    if lower.hasSuffix(".csv") {
      guard sheets.count == 1, let sheet = sheets.first else {
        throw CommandFailure(
          Texts.inventory.text("sheet.one", ["file": LocalizedText(name.legible)]))
      }
      return try AtomicFile.write(CSVWriter.bytes(of: sheet), to: path, as: name)
    }
    guard lower.hasSuffix(".xlsx") else {
      throw CommandFailure(
        Texts.inventory.text("sheet.form", ["file": LocalizedText(name.legible)]))
    }
    let bytes: [UInt8]
    do throws(TableFault) {
      bytes = try XLSXWriter.bytes(of: sheets)
    } catch {
      let place = error.place.map { "\($0.name): " } ?? ""
      throw CommandFailure(LocalizedText { "\(name.legible): \(place)\(error.message[$0])" })
    }
    try AtomicFile.write(bytes, to: path, as: name)
  }
}

internal import Oversight
internal import OversightCommands
internal import OversightTables

/// Something that is to be said of a list, with its place.
struct ListFinding: Sendable {
  /// What it means for the import.
  enum Severity: String, Sendable {
    /// Nothing is imported.
    case error
    /// It is imported, and somebody has to look into it.
    case gap
    /// What was done with something that might be meant otherwise.
    case note
  }

  let severity: Severity
  /// What it is, for programs: the part of the key of its text.
  let kind: String
  /// Nil where it is the whole list.
  let place: CellPlace?
  let message: LocalizedText

  init(
    _ severity: Severity, _ kind: String, at place: CellPlace?,
    _ arguments: [String: LocalizedText] = [:]
  ) {
    self.severity = severity
    self.kind = kind
    self.place = place
    var arguments = arguments
    arguments["cell"] = LocalizedText(place?.name ?? "")
    message = Texts.inventory.text("list.\(kind)", arguments)
  }

  /// A fault of the file itself.
  init(_ fault: TableFault) {
    severity = .error
    kind = "file"
    place = fault.place
    message = fault.message
  }

  /// What is said of a file, on a line: `list.xlsx:12:3: gap: …`.
  ///
  /// - Parameter file: as the user wrote it, with the sheet where there are several.
  func line(in file: String) -> LocalizedText {
    let place = place.map { ":\($0.row):\($0.column)" } ?? ""
    let severity = Texts.inventory.text("list.severity.\(severity.rawValue)")
    return LocalizedText { language in
      "\(file.legible)\(place): \(severity[language])\(message[language].legible)"
    }
  }

  /// The finding as the end of a command.
  func failure(in file: String) -> CommandFailure {
    CommandFailure(line(in: file), isLocated: true)
  }
}

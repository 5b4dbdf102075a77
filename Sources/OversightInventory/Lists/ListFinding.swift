internal import Oversight
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
}

package import Oversight

/// Why a table cannot be read or written.
package struct TableFault: Error, Sendable, Equatable {
  /// Where; nil where it is the whole file.
  package let place: CellPlace?
  /// What is wrong and what to do.
  package let message: LocalizedText

  init(
    _ key: String, at place: CellPlace? = nil, _ arguments: [String: LocalizedText] = [:]
  ) {
    self.place = place
    message = Texts.tables.text("table.\(key)", arguments)
  }
}

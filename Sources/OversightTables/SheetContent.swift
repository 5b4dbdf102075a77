/// A sheet to be written: a header and rows of texts.
package struct SheetContent: Sendable {
  /// The name on its tab.
  package var name: String
  package var header: [String]
  package var rows: [[String]]

  package init(_ name: String, header: [String], rows: [[String]]) {
    self.name = name
    self.header = header
    self.rows = rows
  }
}

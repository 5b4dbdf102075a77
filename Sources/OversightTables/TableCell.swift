/// A cell that is not empty, or that is covered by a merged one.
package struct TableCell: Sendable, Hashable {
  /// What stands in it.
  package enum Content: Sendable, Hashable {
    case text
    /// A number, as a sheet shows it in the general format.
    case number
    /// A date or a time, written by ISO 8601.
    case date
    case truth
    /// A value such as `#N/A`.
    case error
    /// A formula that no program has calculated yet, so that nothing is known of its value.
    case uncalculated
    /// Nothing: the first cell of these merged ones has their value.
    case covered(CellRange)
  }

  package let place: CellPlace
  /// What is read in it; empty where nothing is known of it.
  package let text: String
  package let content: Content

  package init(_ place: CellPlace, _ text: String, _ content: Content = .text) {
    self.place = place
    self.text = text
    self.content = content
  }
}

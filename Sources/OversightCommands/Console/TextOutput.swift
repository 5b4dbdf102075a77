/// Where a command prints.
package protocol TextOutput: Sendable {
  /// Whether a person watches: then there may be colour and progress.
  var isTerminal: Bool { get }

  /// Writes all of the text.
  ///
  /// - Throws: ``CommandFailure`` where the other side is closed or full.
  func write(_ text: String) throws(CommandFailure)
}

/// What an event of the register says.
package enum EventKind: String, Sendable, CaseIterable {
  /// The register was founded: its first event.
  case founded
  /// A filing was opened (备案).
  case opened
  /// A material was added to it (备案材料).
  case material
  /// The discipline office has received it (收件).
  case received
  /// The discipline office has given its opinion (备案意见).
  case opinion
  /// What the opinion asked for was put right (整改).
  case rectified
  /// Earlier statements are replaced by others; both stay to be read (更正).
  case corrected
  /// The filing was closed and put into the archive (办结归档).
  case closed
}

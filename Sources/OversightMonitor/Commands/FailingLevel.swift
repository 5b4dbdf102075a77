/// From which level on findings make the command fail, as a word of an option.
enum FailingLevel: String, CaseIterable {
  case warning, yellow, red, never

  /// Nil where nothing makes it fail.
  var level: CaseLevel? { CaseLevel(rawValue: rawValue) }
}

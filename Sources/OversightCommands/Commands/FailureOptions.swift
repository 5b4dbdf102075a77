internal import ArgumentParser
internal import Oversight

/// The options that say what makes a check fail.
struct FailureOptions: ParsableArguments {
  @Option(
    name: .customLong("fail-on"),
    help: .option("fail-on", valueName: "error|warning|note|never"))
  var failOn = FailureThreshold.error.rawValue

  @Option(name: .customLong("max-warnings"), help: .option("max-warnings", valueName: "number"))
  var maxWarnings: String?

  @Flag(help: .option("allow-undetermined"))
  var allowUndetermined = false

  /// - Throws: ``CommandFailure`` where an option has no word of its set, or no number.
  func terms() throws(CommandFailure) -> FailureTerms {
    FailureTerms(
      threshold: try Choice.read(failOn, of: "--fail-on"), allowsUndetermined: allowUndetermined,
      mostWarnings: try mostWarnings())
  }

  private func mostWarnings() throws(CommandFailure) -> Int? {
    guard let maxWarnings else { return nil }
    guard let number = Int(maxWarnings), number >= 0 else {
      throw CommandFailure(
        "failure.not-a-number",
        ["option": "--max-warnings", "word": LocalizedText(maxWarnings)])
    }
    return number
  }
}

internal import ArgumentParser
internal import Oversight
internal import OversightRules

/// The options that say what makes a check fail.
struct FailureOptions: ParsableArguments {
  @Option(
    name: .customLong("fail-on"),
    help: .option("fail-on", valueName: "error|warning|note|never"))
  var failOn: String?

  @Option(name: .customLong("max-warnings"), help: .option("max-warnings", valueName: "number"))
  var maxWarnings: String?

  @Flag(help: .option("allow-undetermined"))
  var allowUndetermined = false

  /// - Throws: ``CommandFailure`` where an option has no word of its set, or no number.
  func validateWords() throws(CommandFailure) { _ = try terms(.standard) }

  /// Puts the options on top of a configuration, so that it tells where its values come from.
  func put(on configuration: inout CheckConfiguration) {
    if let failOn { configuration.take(option: "--fail-on", for: "failOn", value: failOn) }
    if let maxWarnings {
      configuration.take(option: "--max-warnings", for: "maxWarnings", value: maxWarnings)
    }
    if allowUndetermined {
      configuration.take(
        option: "--allow-undetermined", for: "allowUndetermined", value: "true")
    }
  }

  /// The options, and what the configuration says where there is none.
  ///
  /// - Throws: ``CommandFailure`` where an option has no word of its set, or no number.
  func terms(_ configuration: CheckConfiguration) throws(CommandFailure) -> FailureTerms {
    let threshold: FailureThreshold? =
      if let failOn { try Choice.read(failOn, of: "--fail-on") } else { nil }
    return FailureTerms(
      threshold: threshold ?? configuration.failOn ?? .error,
      allowsUndetermined: allowUndetermined || configuration.allowsUndetermined ?? false,
      mostWarnings: try mostWarnings() ?? configuration.mostWarnings)
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

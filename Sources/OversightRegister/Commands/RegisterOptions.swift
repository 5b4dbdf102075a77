internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// The option that says where the register is.
struct RegisterOptions: ParsableArguments {
  @Option(
    name: .customLong("register"), help: .option("register", valueName: "FILE", in: Texts.register))
  var file = "filings.register"

  var path: String { CommandContext.current.absolute(file) }

  func opened(isReadOnly: Bool) throws(CommandFailure) -> RegisterStore {
    try RegisterStore.open(path, as: file, isReadOnly: isReadOnly)
  }

  /// All filings.
  func filings() throws -> [Filing] {
    try opened(isReadOnly: true).filings()
  }

  /// - Throws: ``CommandFailure`` where the register has no such filing.
  func filing(_ number: String, among events: [RegisterEvent]) throws -> Filing {
    guard let filing = try Filing(events) else {
      throw CommandFailure(
        Texts.register.text(
          "no-filing",
          ["filing": LocalizedText(number.legible), "file": LocalizedText(file.legible)]))
    }
    return filing
  }
}

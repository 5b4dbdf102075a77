internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// The option that says for whom an answer is.
struct EditionOptions: ParsableArguments {
  /// Who reads it: the public never sees secret materials.
  enum Edition: String, CaseIterable {
    case `public`, `internal`
  }

  @Option(
    name: .customLong("edition"),
    help: .option("edition", valueName: "public|internal", in: Texts.register))
  var word = Edition.public.rawValue

  /// The filing as these readers may see it.
  func shown(_ filing: Filing) throws(CommandFailure) -> Filing {
    let edition: Edition = try Choice.read(word, of: "--edition")
    return edition == .internal ? filing : filing.published
  }
}

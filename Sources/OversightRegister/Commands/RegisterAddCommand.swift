internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Adds a material to a filing, by the digest of its file.
struct RegisterAddCommand: FilingEventCommand {
  static var configuration: CommandConfiguration { configuration("add") }
  static var kind: EventKind { .material }

  /// How long a file may be, in bytes.
  private static let limit = 1 << 30

  @Argument(help: .option("number", in: Texts.register))
  var number: String

  @Argument(help: .option("material", in: Texts.register))
  var file: String?

  @Option(help: .option("title", valueName: "TEXT", in: Texts.register))
  var title: String?

  @Option(help: .option("copies", valueName: "N", in: Texts.register))
  var copies = 1

  @Flag(name: .customLong("secret"), help: .option("secret", in: Texts.register))
  var isSecret = false

  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields() throws -> [FilingField: String] {
    guard copies > 0 else { throw CommandFailure(Texts.register.text("bad-copies")) }
    let name = file?.split(separator: "/").last.map(String.init)
    let mark = isSecret ? Texts.register.text("secret")[.english] : nil
    return try statement.fields(
      [.title: title ?? name, .copies: "\(copies)", .sha256: digest(), .secret: mark],
      needed: [.title], refused: FilingField.derived.subtracting([.title]))
  }

  private func digest() throws -> String? {
    guard let file else { return nil }
    let bytes = try FileInput.read(context.absolute(file), as: file, atMost: Self.limit + 1)
    guard bytes.count <= Self.limit else {
      throw CommandFailure(
        Texts.register.text(
          "large-file",
          [
            "file": LocalizedText(file.legible), "limit": LocalizedText("\(Self.limit >> 20)"),
          ]))
    }
    return HexDigest.sha256(of: bytes)
  }
}

internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Proves the chain, and names its first broken link.
struct RegisterVerifyCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify", abstract: .help("verify", in: Texts.register),
      discussion: .help("verify.discussion", in: Texts.register))
  }

  @Option(help: .option("head", valueName: "HEX", in: Texts.register))
  var head: String?

  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> OversightCommands.ExitStatus {
    let anchor = head?.lowercased()
    if let anchor, anchor.count != 64 || !anchor.allSatisfy({ $0.isASCII && $0.isHexDigit }) {
      throw CommandFailure(
        Texts.register.text("bad-head", ["word": LocalizedText(anchor.legible)]))
    }
    let chain = try register.opened(isReadOnly: true).chain(anchor: anchor)
    try context.output.write(chain.verdict(anchor: anchor)[reader.language] + "\n")
    return chain.fault == nil ? .clean : .gaps
  }
}

extension EventChain {
  /// Says whether the chain is whole, or where it is broken first.
  func verdict(anchor: String?) -> LocalizedText {
    let (key, number) =
      switch fault {
      case nil: ("whole", 0)
      case .missing(let number): ("missing", number)
      case .unlinked(let number): ("unlinked", number)
      case .changed(let number): ("changed", number)
      case .headless(let last): ("headless", last + 1)
      }
    let shown = fault == nil ? head : anchor ?? head
    return Texts.register.text(
      "chain.\(key)",
      [
        "number": LocalizedText("\(number)"), "before": LocalizedText("\(number - 1)"),
        "count": LocalizedText("\(count)"), "head": LocalizedText(shown),
      ])
  }
}

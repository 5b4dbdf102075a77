internal import Oversight
internal import OversightFormats

/// Tells what drawings have and models do not say: nothing is left out in silence.
enum Remarks {
  /// Of a file with more than this, only a command that brings it into another form lists everything.
  private static let most = 10

  /// - Throws: what the standard error throws when it cannot be written to.
  static func tell(of files: [ModelFile]) throws(CommandFailure) {
    for file in files where !file.uncovered.isEmpty {
      let all = CommandContext.current.listsEverything || file.uncovered.count <= most
      try tell(all ? file.uncovered.map(line) : [summary(of: file)])
    }
  }

  /// Tells what else is in a folder and was not read.
  static func tell(of folder: ModelFolder) throws(CommandFailure) {
    let all = CommandContext.current.listsEverything || folder.others.count <= most
    var lines = folder.others.prefix(all ? folder.others.count : most).map { other in
      Texts.commands.text(
        "remark.not-read.\(other.reason.rawValue)", ["path": LocalizedText(other.name)])
    }
    if !all {
      lines.append(
        Texts.commands.text(
          "remark.not-read.more", ["count": LocalizedText("\(folder.others.count - most)")]))
    }
    try tell(lines)
  }

  private static func tell(_ lines: [LocalizedText]) throws(CommandFailure) {
    let context = CommandContext.current
    guard !context.isQuiet else { return }
    let text = lines.map { CleanText.line($0[context.language]) + "\n" }.joined()
    do {
      try context.errors.write(text)
    } catch {
      throw CommandFailure("failure.output", ["reason": LocalizedText("\(error)")])
    }
  }

  private static func line(_ uncovered: Uncovered) -> LocalizedText {
    Texts.commands.text(
      "remark.uncovered",
      [
        "place": LocalizedText(uncovered.location.description(relativeTo: nil)),
        "kind": LocalizedText(uncovered.kind),
        "id": LocalizedText(uncovered.id.map { " '\($0)'" } ?? ""), "reason": uncovered.reason,
      ])
  }

  private static func summary(of file: ModelFile) -> LocalizedText {
    let counts = Dictionary(file.uncovered.map { ($0.kind, 1) }, uniquingKeysWith: +)
    let kinds = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return Texts.commands.text(
      "remark.uncovered-summary",
      [
        "file": LocalizedText(file.name), "count": LocalizedText("\(file.uncovered.count)"),
        "kinds": LocalizedText(kinds.map { "\($0.value) × \($0.key)" }.joined(separator: ", ")),
      ])
  }
}

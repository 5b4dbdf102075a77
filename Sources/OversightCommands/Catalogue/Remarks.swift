internal import Oversight
internal import OversightFormats

/// Tells what drawings have and models do not say: nothing is left out in silence.
enum Remarks {
  /// Of a file with more than this, only a command that brings it into another form lists everything.
  private static let most = 10

  /// - Throws: what the standard error throws when it cannot be written to.
  static func tell(of files: [ModelFile]) throws(CommandFailure) {
    let context = CommandContext.current
    guard !context.isQuiet else { return }
    for file in files where !file.uncovered.isEmpty {
      let all = context.listsEverything || file.uncovered.count <= most
      let lines = all ? file.uncovered.map(line) : [summary(of: file)]
      let text = lines.map { CleanText.line($0[context.language]) + "\n" }.joined()
      do {
        try context.errors.write(text)
      } catch {
        throw CommandFailure(
          "failure.output", ["reason": LocalizedText("\(error)")])
      }
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

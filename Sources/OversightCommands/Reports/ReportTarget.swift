internal import ArgumentParser
internal import Oversight

/// A report that was asked for: `json`, or `json=gaps.json`.
struct ReportTarget: Equatable {
  let form: AnswerOptions.Form
  /// The file; nil for the standard output.
  let file: String?

  static let text = ReportTarget(form: .text, file: nil)

  init(form: AnswerOptions.Form, file: String?) {
    self.form = form
    self.file = file
  }

  init(_ word: String) throws {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    form = try Choice.read(String(parts[0]))
    file = parts.count == 2 && !parts[1].isEmpty ? String(parts[1]) : nil
    if parts.count == 2, file == nil {
      let message = Texts.commands.text("failure.no-file-name")
      throw ValidationError(message[CommandContext.current.readersLanguage])
    }
  }
}

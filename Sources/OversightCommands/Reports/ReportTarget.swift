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

  init(_ word: String) throws(CommandFailure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    form = try Choice.read(String(parts[0]), of: "--format")
    file = parts.count == 2 && !parts[1].isEmpty ? String(parts[1]) : nil
    if parts.count == 2, file == nil { throw CommandFailure("failure.no-file-name") }
  }

  /// Reads reports with commas between them, of an option that may be repeated.
  ///
  /// A comma is part of a file's name where no form of report follows it: `json=a,b.json`.
  static func readAll(_ lists: [String]) throws(CommandFailure) -> [ReportTarget] {
    var targets: [ReportTarget] = []
    for list in lists {
      var words: [String] = []
      for word in list.commaSeparated {
        let form = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)[0]
        if AnswerOptions.Form(rawValue: String(form)) == nil, words.last?.contains("=") == true {
          words[words.count - 1] += "," + word
        } else {
          words.append(word)
        }
      }
      for word in words { targets.append(try ReportTarget(word)) }
    }
    return targets
  }
}

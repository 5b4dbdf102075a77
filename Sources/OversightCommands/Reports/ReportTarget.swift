internal import Oversight

/// A report that was asked for: `json`, or `json=gaps.json`.
struct ReportTarget: Equatable {
  let form: CheckForm
  /// The file; nil for the standard output.
  let file: String?

  static let text = ReportTarget(form: .text, file: nil)

  init(form: CheckForm, file: String?) {
    self.form = form
    self.file = file
  }

  init(_ word: String) throws(CommandFailure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    form = try Choice.read(String(parts[0]), of: "--format")
    file = parts.count == 2 && !parts[1].isEmpty ? String(parts[1]) : nil
    if parts.count == 2, file == nil { throw CommandFailure("failure.no-file-name") }
  }

  /// Reads reports with commas between them, of an option that may be repeated; a text where there
  /// is none.
  ///
  /// A comma is part of a file's name where no form of report follows it: `json=a,b.json`.
  ///
  /// - Throws: ``CommandFailure`` also where two reports would go to one place.
  static func readAll(_ lists: [String]) throws(CommandFailure) -> [ReportTarget] {
    var targets: [ReportTarget] = []
    for list in lists {
      var words: [String] = []
      for word in list.commaSeparated {
        let form = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)[0]
        if CheckForm(rawValue: String(form)) == nil, words.last?.contains("=") == true {
          words[words.count - 1] += "," + word
        } else {
          words.append(word)
        }
      }
      for word in words { targets.append(try ReportTarget(word)) }
    }
    guard targets.count(where: { $0.file == nil }) < 2 else {
      throw CommandFailure("failure.two-reports")
    }
    var files: Set<String> = []
    for file in targets.compactMap(\.file) where !files.insert(file).inserted {
      throw CommandFailure("failure.one-file", ["file": LocalizedText(file)])
    }
    return targets.isEmpty ? [.text] : targets
  }
}

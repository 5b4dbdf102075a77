internal import Oversight

/// A form in which others read the answer of a check.
///
/// The same verdict gives the same bytes, and whatever models say stays text in it.
protocol CheckFormat {
  init(_ verdict: CheckVerdict, _ language: Language) throws

  /// The whole file, with a newline at its end.
  func text() throws -> String
}

/// The forms, by the words that choose them.
package enum CheckForm: String, CaseIterable, Sendable {
  case text, json, sarif, junit, github, gitlab, markdown, html

  /// The type that writes this form; nil for the text for people, which depends on who reads it.
  var format: (any CheckFormat.Type)? {
    switch self {
    case .text: nil
    case .json: CheckDocument.self
    case .sarif: SARIFReport.self
    case .junit: JUnitReport.self
    case .github: GitHubReport.self
    case .gitlab: GitLabReport.self
    case .markdown: MarkdownReport.self
    case .html: HTMLReport.self
    }
  }
}

internal import Oversight

/// An answer for programs. Its form is a promise: a change of it changes the number in `schema`.
package protocol ReportDocument: Encodable {
  /// Names the form and its version.
  var schema: String { get }
  /// Who made it.
  var tool: ReportTool { get }
}

/// Who made an answer.
package struct ReportTool: Encodable {
  let name = Toolkit.name
  let version = Toolkit.version

  package init() {}
}

extension ReportDocument {
  /// The same bytes for the same report, with sorted keys and a newline at the end.
  package func text() throws -> String { try CanonicalJSON.encode(value: self) }
}

/// Where a value stands in a document, after RFC 9535: `$.powers[0].process.steps[2].kind`.
///
/// It is a chain of parents, so that a path costs nothing until somebody has to read it.
indirect enum DocumentPath: Sendable, CustomStringConvertible {
  case root
  case key(DocumentPath, String)
  case index(DocumentPath, Int)

  var description: String {
    switch self {
    case .root: "$"
    case .key(let parent, let key):
      key.isSafeID ? "\(parent).\(key)" : "\(parent)['\(key.legible)']"
    case .index(let parent, let index): "\(parent)[\(index)]"
    }
  }
}

/// Keeps the problems of one document.
package final class DocumentLedger {
  /// The files of which the document is made, as its reader knows them.
  let files: [String]
  package private(set) var problems: [ModelProblem] = []
  /// What tables say that stand at the top of this document and of those that are read with it.
  var tables = DocumentTables()

  /// - Parameter files: the file, and those that were laid over it.
  package init(files: [String]) { self.files = files }

  func report(
    _ key: String, at path: DocumentPath, _ location: SourceLocation,
    _ arguments: [String: LocalizedText] = [:]
  ) {
    report(Texts.oversight.text(key, arguments), at: path, location)
  }

  func report(_ message: LocalizedText, at path: DocumentPath, _ location: SourceLocation) {
    problems.append(
      ModelProblem(path: ElementPath(path.description), location: location, message: message))
  }

  /// Keeps a fault of the notation, after which nothing more is known of the file.
  package func report(_ error: DocumentSyntaxError) {
    problems.append(
      ModelProblem(
        path: ElementPath("$"),
        location: SourceLocation(file: files.first ?? "", line: error.line, column: error.column),
        message: error.message))
  }
}

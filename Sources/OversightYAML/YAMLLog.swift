public import Oversight

/// What comes up while documents are read: problems, and which settings were found where.
///
/// One log is shared by all readers of a document, so that all of its problems are reported at once.
public final class YAMLLog {
  /// A value that a document gave.
  public struct Setting: Sendable, Hashable {
    /// The keys that lead to it, with dots between them.
    public let path: String
    /// The value on one line.
    public let value: String
    public let place: YAMLPlace
  }

  public private(set) var problems: [YAMLProblem] = []
  public private(set) var settings: [Setting] = []

  public init() {}

  /// Notes a problem.
  public func report(_ message: LocalizedText, at place: YAMLPlace) {
    problems.append(YAMLProblem(message, at: place))
  }

  func note(_ path: [String], _ node: YAMLNode) {
    settings.append(
      Setting(path: path.joined(separator: "."), value: node.shown, place: node.place))
  }

  /// - Throws: ``YAMLErrors`` where there was a problem.
  public func finish() throws(YAMLErrors) {
    guard problems.isEmpty else { throw YAMLErrors(problems) }
  }
}

/// The place in an author's file where an element is written.
public struct SourceLocation: Sendable, Hashable {
  /// The file's path as the compiler knew it: absolute for Swift sources.
  public let file: String
  /// The line, counted from 1.
  public let line: Int

  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// The file's path relative to a folder; unchanged where the file lies elsewhere.
  public func path(relativeTo folder: String?) -> String {
    guard let folder else { return file }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : file
  }
}

extension SourceLocation: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }
}

/// The place in an author's file where an element is written.
public struct SourceLocation: Sendable, Hashable {
  /// The file's path as the compiler knew it: absolute for Swift sources.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The character in the line, counted from 1; nil where only the line is known.
  public let column: Int?

  public init(file: String, line: Int, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The file's path relative to a folder; unchanged where the file lies elsewhere.
  public func path(relativeTo folder: String?) -> String {
    guard let folder else { return file }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : file
  }

  /// The place as compilers write it: `models/licence.yml:12:5`, without a column that is not known.
  public func description(relativeTo folder: String?) -> String {
    let place = "\(path(relativeTo: folder)):\(line)"
    return column.map { "\(place):\($0)" } ?? place
  }
}

extension SourceLocation: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column ?? 0) < (right.file, right.line, right.column ?? 0)
  }
}

public import Foundation

/// The files of this package, as a test reads them.
public enum PackageFiles {
  /// The folder with the manifest.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The same folder as a path.
  public static let rootPath = root.path(percentEncoded: false)

  public static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The paths of all Swift files below a folder, relative to the package, sorted.
  public static func swiftFiles(below folder: String) -> [String] {
    let base = root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: base.path(percentEncoded: false))
    return (names?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }.sorted()
  }
}

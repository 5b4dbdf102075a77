internal import Oversight

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// A package with one small power, to begin with.
struct StarterPackage {
  /// A file of the package.
  struct File {
    /// Relative to the package.
    let path: String
    let text: String
  }

  /// Products of these names exist in the toolkit already; of two with one name SwiftPM builds the
  /// wrong one without a word.
  static let takenNames = ["oversight", "worked-powers"]

  let name: String
  let files: [File]

  /// - Parameters:
  ///   - name: of the package and of its product.
  ///   - dependency: where the toolkit comes from: a path or a URL.
  ///   - folder: what a relative path is relative to.
  init(name: String, dependency: String, isPath: Bool, folder: String) throws(CommandFailure) {
    self.name = name
    let line: String
    if isPath {
      let path = dependency.hasPrefix("/") ? dependency : "\(folder)/\(dependency)"
      let real = try AtomicFile.existing(path, as: dependency)
      line = ".package(name: \"oversight\", path: \"\(real)\")"
    } else {
      line = ".package(url: \"\(dependency)\", from: \"\(Toolkit.version)\")"
    }
    files = [
      File(
        path: "Package.swift",
        text: Self.manifest(name, line, Self.identity(dependency, isPath))),
      File(path: "models/Catalog.swift", text: Self.catalogue),
      File(path: "README.md", text: Self.readme(name)),
      File(path: ".gitignore", text: Self.ignored),
      File(path: ".github/workflows/oversight.yml", text: Self.workflow(name)),
    ]
  }

  /// Whether a dependency is a folder of this machine: URLs have a scheme or, for SSH, a colon.
  static func isPath(_ dependency: String) -> Bool { !dependency.contains(":") }

  /// The name by which SwiftPM knows the dependency: the end of its address.
  private static func identity(_ dependency: String, _ isPath: Bool) -> String {
    guard !isPath, let end = dependency.split(whereSeparator: { "/:".contains($0) }).last else {
      return "oversight"
    }
    return end.hasSuffix(".git") ? String(end.dropLast(4)) : String(end)
  }

  /// Writes the files, all of them or none.
  ///
  /// - Throws: ``CommandFailure`` that lists what is in the way, or says why they cannot be written;
  ///   then nothing is left of them.
  func write(into folder: String) throws(CommandFailure) {
    let taken = files.map(\.path).filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)")
    }
    guard taken.isEmpty else {
      let list = taken.map { "\n  \($0)" }.joined()
      throw CommandFailure("failure.in-the-way", ["files": LocalizedText(list)])
    }
    let copy = StagedFolder(target: folder)
    try copy.write(files)
  }
}

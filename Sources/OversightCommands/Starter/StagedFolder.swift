internal import Oversight

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Files that get into a folder together or not at all.
///
/// They are written under a temporary name first, so that a full disk or a folder that may not be
/// written to is found before anything is in its place.
struct StagedFolder {
  /// The folder to write to, which need not be there.
  let target: String

  /// - Throws: ``CommandFailure`` with the reason; what was made so far is taken away again.
  func write(_ files: [StarterPackage.File]) throws(CommandFailure) {
    let isNew = !FileManager.default.fileExists(atPath: target)
    let stage = "\(isNew ? Self.parent(of: target) : target)/\(AtomicFile.temporaryName())"
    var made = try Self.makeFolder(stage)
    do throws(CommandFailure) {
      for file in files {
        let path = "\(stage)/\(file.path)"
        _ = try Self.makeFolder(Self.parent(of: path))
        try AtomicFile.write(Array(file.text.utf8), to: path, as: "\(target)/\(file.path)")
      }
      if isNew {
        try AtomicFile.move(stage, to: target)
      } else {
        for file in files { try move(file, from: stage, &made) }
        Self.remove(stage)
      }
    } catch {
      for path in made.reversed() { Self.remove(path) }
      throw error
    }
  }

  /// - Parameter made: what to take away should a later file fail; gets what this one made.
  private func move(
    _ file: StarterPackage.File, from stage: String, _ made: inout [String]
  ) throws(CommandFailure) {
    let path = "\(target)/\(file.path)"
    made += try Self.makeFolder(Self.parent(of: path))
    try AtomicFile.move("\(stage)/\(file.path)", to: path)
    made.append(path)
  }

  /// Makes a folder and those above it that are missing.
  ///
  /// - Returns: the highest folder that was made, if any.
  private static func makeFolder(_ path: String) throws(CommandFailure) -> [String] {
    var highest: String?
    var folder = path
    while !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
      highest = folder
      folder = parent(of: folder)
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      if let highest { remove(highest) }
      throw CommandFailure("failure.folder", ["folder": LocalizedText(path)])
    }
    return [highest].compactMap { $0 }
  }

  private static func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: path)
  }

  private static func parent(of path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }
}

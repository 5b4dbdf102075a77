internal import Oversight

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Folders into which files are written.
package enum Folders {
  /// Whether there is no such folder yet, or nothing is in it.
  ///
  /// - Throws: ``CommandFailure`` where it cannot be read.
  package static func isNewOrEmpty(_ path: String, as name: String) throws(CommandFailure) -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return true }
    guard let there = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw CommandFailure("failure.folder-unreadable", ["path": LocalizedText(name)])
    }
    return there.isEmpty
  }

  /// Makes a folder, and those above it, where they are not there.
  ///
  /// - Parameter name: how the user wrote the path.
  /// - Throws: ``CommandFailure`` where it cannot be made.
  package static func make(_ path: String, as name: String) throws(CommandFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure("failure.folder", ["folder": LocalizedText(name)])
    }
  }
}

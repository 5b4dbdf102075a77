internal import Oversight

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Folders into which files are written.
package enum Folders {
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

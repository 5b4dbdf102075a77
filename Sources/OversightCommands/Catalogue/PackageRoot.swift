#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Finds packages.
package enum PackageRoot {
  /// The nearest folder with a `Package.swift`, from a file or folder upward; nil where there is
  /// none.
  package static func enclosing(_ path: String) -> String? {
    var folder = path[...]
    while !folder.isEmpty {
      if FileManager.default.fileExists(atPath: folder + "/Package.swift") {
        return String(folder)
      }
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = folder[..<slash]
    }
    return FileManager.default.fileExists(atPath: "/Package.swift") ? "/" : nil
  }

  /// Whether two paths lead to the same place.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    (AtomicFile.realPath(of: left) ?? left) == (AtomicFile.realPath(of: right) ?? right)
  }
}

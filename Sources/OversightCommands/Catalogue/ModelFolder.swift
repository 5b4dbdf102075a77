internal import Oversight

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// The models in a folder, and in the folders in it.
///
/// Hidden files and folders, and files of other kinds, are left out without a word. Whatever else is
/// not read could have been meant, so that it is told.
struct ModelFolder: Sendable {
  /// Something in the folder that is not read.
  struct Other: Sendable {
    /// Why it is not read.
    enum Reason: String, Sendable {
      /// A link to a folder, which may lead round in a circle.
      case link
      /// XML may be BPMN, and may be anything.
      case xml
      /// A package is built to be read.
      case package
      /// A folder with models, in a folder of a package.
      case deeper
    }

    let name: String
    let reason: Reason
  }

  /// The files, sorted by their names in messages.
  private(set) var files: [ModelFiles.NamedFile] = []
  /// The names of folders that cannot be read.
  private(set) var unreadable: [String] = []
  private(set) var others: [Other] = []
  private let recursively: Bool

  /// - Parameters:
  ///   - name: how the folder is called in messages, with a stroke at the end.
  ///   - recursively: whether the folders in it are read too.
  init(_ folder: String, as name: String, recursively: Bool) {
    self.recursively = recursively
    search(folder, name)
  }

  private mutating func search(_ folder: String, _ name: String) {
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    else {
      unreadable.append(name)
      return
    }
    guard !entries.contains("Package.swift") else {
      others.append(Other(name: name, reason: .package))
      return
    }
    for entry in entries where !entry.hasPrefix(".") {
      let path = "\(folder)/\(entry)"
      if let notation = ModelNotation(fileName: entry) {
        files.append(ModelFiles.NamedFile(path: path, name: name + entry, notation: notation))
      } else if AtomicFile.isFolder(path) {
        search(inner: path, "\(name)\(entry)/")
      } else if entry.lowercased().hasSuffix(".xml") {
        others.append(Other(name: name + entry, reason: .xml))
      }
    }
  }

  private mutating func search(inner path: String, _ name: String) {
    if AtomicFile.isLink(path) {
      others.append(Other(name: name, reason: .link))
    } else if recursively {
      search(path, name)
    } else {
      // Somewhere below a folder of a package may lie much that is no model.
      let inner = ModelFolder(path, as: name, recursively: true)
      if !inner.files.isEmpty { others.append(Other(name: name, reason: .deeper)) }
    }
  }
}

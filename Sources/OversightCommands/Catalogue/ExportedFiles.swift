package import Oversight

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// A catalogue in exported files: a file that `show --format json` wrote, or a folder of such files.
///
/// It is read and never built, so it runs no code.
package struct ExportedFiles: Sendable {
  /// How the user wrote the path.
  package let path: String
  /// The files with their names in messages, sorted.
  private let files: [(path: String, name: String)]

  /// - Returns: nil where the path leads to something else: a package, or a source in one.
  package init?(_ path: String) {
    let real = CommandContext.current.absolute(path)
    guard FileManager.default.fileExists(atPath: real) else { return nil }
    self.path = path
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: real) else {
      guard Self.isExport(path) else { return nil }
      files = [(real, path)]
      return
    }
    let names = entries.sorted()
    let exports = names.filter(Self.isExport)
    // A folder with sources belongs to a package, whatever else lies in it.
    guard !exports.isEmpty, !names.contains(where: { $0.hasSuffix(".swift") }) else { return nil }
    let folder = path.hasSuffix("/") ? path : path + "/"
    files = exports.map { ("\(real)/\($0)", folder + $0) }
  }

  /// The name of the file or folder, without what says that it is JSON.
  package var label: String {
    let name = path.split(separator: "/").last.map(String.init) ?? "models"
    return Self.isExport(name) ? String(name.dropLast(5)) : name
  }

  /// Reads the files and resolves their powers.
  ///
  /// - Throws: ``CommandFailure`` where a file cannot be read, with everything that is wrong with
  ///   the files, and where they hold no power, which must never look clean.
  package func catalogue() throws(CommandFailure) -> ResolvedCatalogue {
    var document = CatalogueDocument()
    for (path, name) in files { document.add(json: try Self.bytes(of: path, name), file: name) }
    return try document.catalogue()
  }

  /// Whether a file has the name of an export, wherever it lies.
  private static func isExport(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.lowercased().hasSuffix(".json") && !name.hasPrefix(".")
  }

  private static func bytes(
    of path: String, _ name: String
  ) throws(CommandFailure) -> [UInt8] {
    let most = CatalogueDocument.mostBytes
    let bytes = try FileInput.read(path, as: name, atMost: most + 1)
    guard bytes.count <= most else {
      throw CommandFailure(
        "failure.too-large",
        ["path": LocalizedText(name), "limit": LocalizedText("\(most >> 20)")])
    }
    return bytes
  }
}

extension CatalogueDocument {
  /// The powers, checked and complete.
  ///
  /// - Throws: ``CommandFailure`` with everything that is wrong, and where there is no power.
  package func catalogue() throws(CommandFailure) -> ResolvedCatalogue {
    let catalogue: ResolvedCatalogue
    do {
      catalogue = try resolved()
    } catch {
      throw CommandFailure(error, root: nil)
    }
    guard !catalogue.powers.isEmpty else { throw CommandFailure("failure.no-powers-in-files") }
    return catalogue
  }
}

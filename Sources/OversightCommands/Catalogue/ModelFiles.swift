package import Oversight
internal import OversightFormats

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// A catalogue in files: one in JSON, YAML or BPMN, or a folder of such files.
///
/// It is read and never built, so it runs no code.
package struct ModelFiles: Sendable {
  /// How the user wrote the path.
  package let path: String
  /// The files, sorted by their names in messages.
  private let files: [NamedFile]
  /// The folder in which the files were found, with what else is in it; nil where a file was named.
  private let folder: ModelFolder?

  /// A file and how it is called in messages.
  struct NamedFile: Sendable {
    let path: String
    let name: String
    let notation: ModelNotation
  }

  /// - Returns: nil where the path leads to something else: a package, or a source in one.
  package init?(_ path: String) {
    let real = CommandContext.current.absolute(path)
    guard FileManager.default.fileExists(atPath: real) else { return nil }
    self.path = path
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: real) else {
      guard let notation = Self.notation(ofNamed: path) else { return nil }
      let file = NamedFile(path: real, name: path, notation: notation)
      folder = nil
      files = [file] + Self.overlays(beside: file)
      return
    }
    // A folder with sources belongs to a package, whatever else lies in it.
    guard !entries.contains(where: { $0.hasSuffix(".swift") }) else { return nil }
    // Somewhere below a folder of a package may lie much that is no model.
    let isOfPackage = PackageRoot.enclosing(real) != nil
    let found = ModelFolder(
      real, as: path == "." ? "" : path.hasSuffix("/") ? path : path + "/",
      recursively: !isOfPackage)
    guard !found.files.isEmpty || !found.unreadable.isEmpty else { return nil }
    files = found.files
    folder = found
  }

  /// The name of the file or folder, without what says its notation.
  package var label: String {
    let name = path.split(separator: "/").last.map(String.init) ?? "models"
    return name == "." || name == ".." ? "models" : ModelNotation.stem(of: name)
  }

  /// Reads the files, lays overlays over what they name, and resolves the powers.
  ///
  /// What a drawing has that models cannot say is told on the standard error.
  ///
  /// - Throws: ``CommandFailure`` where a file cannot be read, with everything that is wrong with
  ///   the files, and where they hold no power, which must never look clean.
  package func catalogue() throws(CommandFailure) -> ResolvedCatalogue {
    if let path = folder?.unreadable.first {
      throw CommandFailure("failure.folder-unreadable", ["path": LocalizedText(path)])
    }
    var reading = ModelReading()
    // What an office asks for lies beside its models. A file that was named is meant.
    for file in files { try reading.add(file, isMeant: folder == nil) }
    let catalogue = try reading.catalogue()
    if let folder { try Remarks.tell(of: folder) }
    return catalogue
  }

  /// The file that was named, and its powers without what is laid over it; nil where a folder or an
  /// overlay was named.
  ///
  /// - Throws: ``CommandFailure`` as ``catalogue()`` does.
  func fileAlone() throws(CommandFailure) -> (file: ModelFile, catalogue: ResolvedCatalogue)? {
    guard folder == nil, let named = files.first else { return nil }
    var reading = ModelReading()
    try reading.add(named, isMeant: true)
    let catalogue = try reading.catalogue()
    return reading.onlyBase.map { ($0, catalogue) }
  }

  /// A file that is named must be one that is read: its name says its notation.
  ///
  /// - Throws: ``CommandFailure`` that names those that are.
  static func validate(_ path: String) throws(CommandFailure) {
    let real = CommandContext.current.absolute(path)
    let isStream = FileInput.stream(namedBy: real) != nil
    guard isStream || FileManager.default.fileExists(atPath: real), !AtomicFile.isFolder(real),
      notation(ofNamed: path) == nil, !path.hasSuffix(".swift")
    else { return }
    let end = path.split(separator: ".").last?.lowercased() ?? ""
    let isWritten = ["mmd", "mermaid", "dot", "gv"].contains(end)
    let kind = isStream ? ".stream" : isWritten ? ".written" : ""
    let known = ModelNotation.allExtensions.map { ".\($0)" }.joined(separator: ", ")
    throw CommandFailure(
      "failure.no-notation\(kind)",
      ["path": LocalizedText(path.legible), "known": LocalizedText(known)])
  }

  // MARK: Finding

  /// The notation of a file that is named by itself.
  private static func notation(ofNamed path: String) -> ModelNotation? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if name.hasPrefix(".") { return nil }
    return ModelNotation(namedFile: name)
  }

  /// The overlay that lies beside a drawing under its name: `permit.overlay.yml` for `permit.bpmn`.
  private static func overlays(beside file: NamedFile) -> [NamedFile] {
    guard file.notation == .bpmn else { return [] }
    return ModelNotation.yaml.extensions.map { ".overlay.\($0)" }.compactMap { end in
      let path = ModelNotation.stem(of: file.path) + end
      guard FileManager.default.fileExists(atPath: path) else { return nil }
      return NamedFile(path: path, name: ModelNotation.stem(of: file.name) + end, notation: .yaml)
    }
  }
}

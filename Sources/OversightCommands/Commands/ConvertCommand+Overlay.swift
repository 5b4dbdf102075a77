internal import Oversight
internal import OversightFormats

/// `convert --to overlay`: what may be said of a file, to be filled in.
extension ConvertCommand {
  func writeOverlay() throws -> ExitStatus {
    guard let path, let (file, catalogue) = try ModelFiles(path)?.fileAlone() else {
      throw CommandFailure("failure.convert-overlay")
    }
    let powers = try powers.selection(from: catalogue)
    func text(from folder: String?) -> String {
      OverlaySkeleton.text(
        of: powers, in: file, base: Self.path(to: context.absolute(path), from: folder),
        schema: schema, language: reader.language)
    }
    guard let output else {
      try context.output.write(text(from: nil))
      return .clean
    }
    var name = output
    if let folder = outputFolder {
      try Folders.make(context.absolute(folder), as: folder)
      let base = path.split(separator: "/").last.map(String.init) ?? path
      name = "\(folder)/\(ModelNotation.stem(of: base)).\(Notation.overlay.fileExtension)"
    }
    let target = context.absolute(name)
    // Somebody may have filled it in.
    guard AtomicFile.realPath(of: target) == nil || AtomicFile.isSpecial(target) else {
      throw CommandFailure("failure.in-the-way", ["files": LocalizedText("\n  \(name)")])
    }
    let folder = AtomicFile.isSpecial(target) ? nil : Self.folder(of: target)
    try AtomicFile.write(Array(text(from: folder).utf8), to: target, as: name)
    return .clean
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  /// The path of a file as it is written in a folder; in its own where none is given.
  private static func path(to file: String, from folder: String?) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    guard let folder, let start = AtomicFile.realPath(of: folder + "/"),
      let end = AtomicFile.realPath(of: self.folder(of: file) + "/")
    else { return name }
    let (from, to) = (start.split(separator: "/"), end.split(separator: "/"))
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let steps = from.dropFirst(shared).map { _ in ".." } + to.dropFirst(shared).map(String.init)
    return (steps + [name]).joined(separator: "/")
  }
}

package import Oversight
internal import OversightFormats

/// Reads files of models one after the other, and what overlays name besides.
struct ModelReading {
  private var document = CatalogueDocument(templates: CommandContext.current.templates)
  /// The files that are no overlays, in order, each with what is laid over it.
  private var bases: [Base] = []
  private var placeOfBase: [String: Int] = [:]
  private var overlays: [(file: ModelFile, path: String)] = []

  /// A file, and the overlays over it.
  private struct Base {
    let file: ModelFile
    var overlays: [ModelFile] = []
  }

  /// The file, where one was read that is no overlay.
  var onlyBase: ModelFile? { overlays.isEmpty && bases.count == 1 ? bases[0].file : nil }

  /// Reads one more file.
  ///
  /// - Parameter isMeant: whether the user named it; in a folder there may be files of other kinds.
  mutating func add(_ file: ModelFiles.NamedFile, isMeant: Bool) throws(CommandFailure) {
    let real = AtomicFile.realPath(of: file.path) ?? file.path
    guard placeOfBase[real] == nil else { return }
    let read = ModelFile(try Self.bytes(of: file), in: file.notation, name: file.name)
    for fault in read.faults { document.add(fault, file: file.name) }
    if read.isOfficeFile, !isMeant { return }
    if read.base != nil {
      overlays.append((read, real))
    } else if read.document != nil {
      placeOfBase[real] = bases.count
      bases.append(Base(file: read))
    }
  }

  /// The powers, checked and complete.
  ///
  /// - Throws: ``CommandFailure`` with everything that is wrong, and where there is no power.
  mutating func catalogue() throws(CommandFailure) -> ResolvedCatalogue {
    for (overlay, path) in overlays { try lay(overlay, at: path) }
    for base in bases { add(base) }
    let catalogue = try document.catalogue()
    try Remarks.tell(of: bases.map(\.file))
    return catalogue
  }

  /// Finds the file below an overlay, and reads it where it is not among the files.
  private mutating func lay(_ overlay: ModelFile, at path: String) throws(CommandFailure) {
    guard let base = overlay.base, let word = base.text, !word.isEmpty,
      let notation = ModelNotation(namedFile: word)
    else {
      report("no-base", ["key": LocalizedText(Overlay.key)], overlay)
      return
    }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let below = word.hasPrefix("/") ? word : (folder + [Substring(word)]).joined(separator: "/")
    guard let real = AtomicFile.realPath(of: below) else {
      report("missing-base", ["base": LocalizedText(word.legible)], overlay)
      return
    }
    if placeOfBase[real] == nil, !overlays.contains(where: { $0.path == real }) {
      let names = overlay.name.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let name = word.hasPrefix("/") ? word : (names + [Substring(word)]).joined(separator: "/")
      try add(ModelFiles.NamedFile(path: real, name: name, notation: notation), isMeant: true)
    }
    guard let place = placeOfBase[real] else {
      // A base with a fault of its own is told already.
      if overlays.contains(where: { $0.path == real }) {
        report("of-overlay", ["base": LocalizedText(word.legible)], overlay)
      }
      return
    }
    bases[place].overlays.append(overlay)
  }

  private mutating func add(_ base: Base) {
    guard var value = base.file.document else { return }
    for (number, overlay) in base.overlays.enumerated() {
      guard let top = overlay.document?.inFile(number + 1) else { continue }
      let (merged, problems) = Overlay.lay(
        top, over: value, named: base.file.name, fit: base.file.documentID)
      value = merged
      for problem in problems {
        document.add(
          DocumentSyntaxError(
            line: problem.place.line, column: problem.place.column ?? 1, message: problem.message),
          file: overlay.name)
      }
    }
    document.add(value, files: [base.file.name] + base.overlays.map(\.name))
  }

  private mutating func report(
    _ key: String, _ arguments: [String: LocalizedText], _ overlay: ModelFile
  ) {
    let place = overlay.base?.place
    document.add(
      DocumentSyntaxError(
        line: place?.line ?? 1, column: place?.column ?? 1,
        message: Overlay.text(key, arguments)), file: overlay.name)
  }

  private static func bytes(of file: ModelFiles.NamedFile) throws(CommandFailure) -> [UInt8] {
    let most = file.notation.mostBytes
    let bytes = try FileInput.read(file.path, as: file.name, atMost: most + 1)
    guard bytes.count <= most else {
      throw CommandFailure(
        "failure.too-large",
        ["path": LocalizedText(file.name), "limit": LocalizedText("\(most >> 20)")])
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

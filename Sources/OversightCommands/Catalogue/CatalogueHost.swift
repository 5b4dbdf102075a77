package import Oversight

/// Who knows the powers that a command asks for.
///
/// There are two: a catalogue's own program, which has them, and the tool, which builds the program
/// of a package and lets it answer. The commands are the same under both.
package protocol CatalogueHost: Sendable {
  /// Has the work done on the catalogue at each path of a request.
  ///
  /// - Parameter work: what to do, where this process itself has the powers.
  /// - Returns: the worst status; nil where the request is optional and there is no catalogue.
  /// - Throws: ``CommandFailure`` where a catalogue cannot be had.
  func perform(
    _ request: CatalogueRequest, _ work: (LoadedCatalogue) throws -> ExitStatus
  ) throws -> ExitStatus?

  /// The powers of the catalogue at a path, to be worked on in this process: a comparison needs two
  /// catalogues at once.
  ///
  /// - Throws: ``CommandFailure`` where it cannot be had.
  func catalogue(at path: String) throws -> ResolvedCatalogue
}

/// Which catalogues a command works on.
package struct CatalogueRequest: Sendable {
  /// Folders or files of packages, exported files or folders of such; empty for the package of the
  /// current folder.
  package var paths: [String]
  /// How the command deals with several packages at once.
  package var several: Several
  /// Whether the command can do without a catalogue.
  package var isOptional: Bool

  /// What becomes of the output for several packages.
  package enum Several: Sendable {
    /// One report after the other.
    case inTurn
    /// It would be lost, for this reason.
    case refused(LocalizedText)
    /// Each gets arguments of its own, made from a word that is unique to the package.
    case apart(@Sendable (String) -> [String])
  }

  package init(paths: [String], several: Several = .inTurn, isOptional: Bool = false) {
    self.paths = paths
    self.several = several
    self.isOptional = isOptional
  }
}

/// The host before any is chosen: it has no catalogue.
struct CatalogueHostless: CatalogueHost {
  func perform(
    _ request: CatalogueRequest, _ work: (LoadedCatalogue) throws -> ExitStatus
  ) throws -> ExitStatus? {
    if request.isOptional { return nil }
    throw CommandFailure("failure.no-powers")
  }

  func catalogue(at path: String) throws -> ResolvedCatalogue {
    throw CommandFailure("failure.no-powers")
  }
}

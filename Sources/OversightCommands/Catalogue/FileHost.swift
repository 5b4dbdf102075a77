package import Oversight

/// The host in front of another: it reads exported files itself, and leaves packages to the other.
package struct FileHost: CatalogueHost {
  private let packages: any CatalogueHost

  /// - Parameter packages: who knows the powers of packages.
  package init(packages: any CatalogueHost) { self.packages = packages }

  package func perform(
    _ request: CatalogueRequest, _ work: (LoadedCatalogue) throws -> ExitStatus
  ) throws -> ExitStatus? {
    let context = CommandContext.current
    // The tool has chosen the package already, and has dealt with the files of its request.
    if context.environment[CatalogueHandshake.rootVariable] != nil {
      return try packages.perform(request, work)
    }
    for path in request.paths { try ModelFiles.validate(path) }
    // Without a path, files of the current folder are meant where there are such, else the package
    // around it.
    if request.paths.isEmpty, !request.isOptional, !(packages is ProgramHost),
      let files = ModelFiles(".")
    {
      return try work(LoadedCatalogue(try files.catalogue()))
    }
    let files = request.paths.compactMap(ModelFiles.init)
    guard !files.isEmpty else { return try packages.perform(request, work) }
    let others = request.paths.filter { ModelFiles($0) == nil }
    switch request.several {
    case .refused(let reason) where files.count > 1 || !others.isEmpty:
      throw CommandFailure(reason)
    case .apart where !others.isEmpty: throw CommandFailure("failure.files-and-packages")
    case .apart(let make) where files.count > 1: return try perform(on: files, apart: make)
    default: break
    }
    var worst = ExitStatus.clean
    for file in files { worst = max(worst, try work(LoadedCatalogue(try file.catalogue()))) }
    guard !others.isEmpty else { return worst }
    var rest = request
    rest.paths = others
    return try packages.perform(rest, work).map { max(worst, $0) }
  }

  package func catalogue(at path: String) throws -> ResolvedCatalogue {
    try ModelFiles.validate(path)
    if let files = ModelFiles(path) { return try files.catalogue() }
    return try packages.catalogue(at: path)
  }

  /// Runs the command once for each, with arguments of its own.
  private func perform(
    on files: [ModelFiles], apart make: (String) -> [String]
  ) throws -> ExitStatus {
    var worst = ExitStatus.clean
    var counts: [String: Int] = [:]
    for file in files {
      counts[file.label, default: 0] += 1
      let count = counts[file.label] ?? 1
      var context = CommandContext.current
      context.host = SingleHost(catalogue: try file.catalogue())
      context.arguments += make(count == 1 ? file.label : "\(file.label)-\(count)")
      worst = max(worst, CommandLineTool.perform(in: context))
    }
    return worst
  }
}

/// The host of one catalogue that is there already, whatever a request says.
private struct SingleHost: CatalogueHost {
  let catalogue: ResolvedCatalogue

  func perform(
    _ request: CatalogueRequest, _ work: (LoadedCatalogue) throws -> ExitStatus
  ) throws -> ExitStatus? {
    try work(LoadedCatalogue(catalogue))
  }

  func catalogue(at path: String) -> ResolvedCatalogue { catalogue }
}

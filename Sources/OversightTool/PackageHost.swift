internal import Oversight
internal import OversightCommands

/// The host of the tool: it builds the program of each package and lets it answer, so that the
/// author's own rules run and the versions match.
struct PackageHost: CatalogueHost {
  func perform(
    _ request: CatalogueRequest, _ work: (LoadedCatalogue) throws -> ExitStatus
  ) throws -> ExitStatus? {
    let context = CommandContext.current
    let roots = try roots(of: request, in: context)
    if roots.isEmpty { return nil }
    if case .refused(let reason) = request.several, roots.count > 1 {
      throw CommandFailure(reason)
    }
    let labels = Self.labels(for: roots)
    var worst = ExitStatus.clean
    for (root, label) in zip(roots, labels) {
      guard let program = try CatalogueProgram(package: root, isOptional: request.isOptional) else {
        return nil
      }
      var arguments = context.arguments
      if case .apart(let make) = request.several, roots.count > 1 { arguments += make(label) }
      worst = max(worst, try program.run(arguments))
    }
    return worst
  }

  /// Has the program of a package write its powers.
  ///
  /// Nothing is built of an old revision: where one is not at hand as a folder, its export is.
  func catalogue(at path: String) throws -> ResolvedCatalogue {
    let asked = try AtomicFile.existing(CommandContext.current.absolute(path), as: path)
    guard let root = PackageRoot.enclosing(asked),
      let program = try CatalogueProgram(package: root, isOptional: false)
    else { throw CommandFailure("failure.no-package", ["path": LocalizedText(path)]) }
    return try program.catalogue()
  }

  /// The packages that the paths lie in, each once.
  private func roots(
    of request: CatalogueRequest, in context: CommandContext
  ) throws(CommandFailure) -> [String] {
    var roots: [String] = []
    for path in request.paths.isEmpty ? ["."] : request.paths {
      let asked = try AtomicFile.existing(context.absolute(path), as: path)
      if let root = PackageRoot.enclosing(asked) {
        if !roots.contains(root) { roots.append(root) }
      } else if !request.isOptional {
        throw CommandFailure("failure.no-package", ["path": LocalizedText(path)])
      }
    }
    return roots
  }

  /// The names of the packages' folders, made different where they are the same.
  private static func labels(for roots: [String]) -> [String] {
    var counts: [String: Int] = [:]
    return roots.map { root in
      let name = root.split(separator: "/").last.map(String.init) ?? "package"
      counts[name, default: 0] += 1
      let count = counts[name] ?? 1
      return count == 1 ? name : "\(name)-\(count)"
    }
  }
}

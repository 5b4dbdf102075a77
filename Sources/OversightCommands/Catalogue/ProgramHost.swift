package import Oversight

/// The host in a catalogue's own program: it has the powers.
package struct ProgramHost: CatalogueHost {
  let models: [any PowerModel]
  let rules: [any Rule]

  package init(models: [any PowerModel], rules: [any Rule] = []) {
    self.models = models
    self.rules = rules
  }

  package func perform(
    _ request: CatalogueRequest, _ work: (LoadedCatalogue) throws -> ExitStatus
  ) throws -> ExitStatus? {
    let context = CommandContext.current
    let roots = roots
    var root = roots.first
    if let meant = context.environment[CatalogueHandshake.rootVariable] {
      root = try self.root(meant, among: roots)
    } else {
      for path in request.paths { root = try self.root(enclosing: path, among: roots) }
    }
    let status = try work(LoadedCatalogue(models: models, rules: rules, root: root))
    try state("\(status.rawValue)")
    return status
  }

  /// The catalogue's own powers, where the path lies in their package.
  package func catalogue(at path: String) throws -> ResolvedCatalogue {
    let root = try root(enclosing: path, among: roots)
    return try LoadedCatalogue(models: models, rules: rules, root: root).resolved()
  }

  /// Tells the tool something, where the tool has asked.
  private func state(_ line: String) throws(CommandFailure) {
    let environment = CommandContext.current.environment
    guard
      let number = environment[CatalogueHandshake.statementVariable].flatMap({ Int32($0) })
    else { return }
    try FileDescriptorOutput(descriptor: number).write(line + "\n")
  }

  /// The roots of the packages in which the powers are written, the first power's first. There are
  /// several where powers come from a library of templates.
  private var roots: [String] {
    var roots: [String] = []
    for model in models {
      guard let root = PackageRoot.enclosing(model.power.location.file) else { continue }
      if !roots.contains(root) { roots.append(root) }
    }
    return roots
  }

  /// Answers the tool.
  ///
  /// - Throws: ``CommandFailure`` where this is the catalogue of another package.
  private func root(
    _ meant: String, among roots: [String]
  ) throws(CommandFailure) -> String? {
    let root = roots.first { PackageRoot.isSame($0, meant) }
    try state(root ?? roots.first ?? "")
    if root == nil, let own = roots.first { throw .other("catalogue", own: own, asked: meant) }
    return root
  }

  private func root(
    enclosing path: String, among roots: [String]
  ) throws(CommandFailure) -> String? {
    let asked = try AtomicFile.existing(CommandContext.current.absolute(path), as: path)
    guard let package = PackageRoot.enclosing(asked) else {
      throw CommandFailure("failure.no-package", ["path": LocalizedText(path)])
    }
    guard let root = roots.first(where: { PackageRoot.isSame($0, package) }) else {
      if roots.isEmpty { return nil }
      throw .other("package", own: roots[0], asked: package)
    }
    return root
  }
}

extension CommandFailure {
  /// A program has the powers of another package than the one asked for.
  ///
  /// - Parameter thing: the part of the key: `failure.other-THING`.
  fileprivate static func other(
    _ thing: String, own: String, asked: String
  ) -> CommandFailure {
    CommandFailure(
      "failure.other-\(thing)", ["own": LocalizedText(own), "asked": LocalizedText(asked)])
  }
}

extension AtomicFile {
  /// The real path of something that must be there.
  ///
  /// - Parameter name: how the user wrote it.
  package static func existing(
    _ path: String, as name: String
  ) throws(CommandFailure) -> String {
    guard let real = realPath(of: path) else {
      throw CommandFailure(
        "failure.unreadable",
        ["path": LocalizedText(name), "reason": LocalizedText(SystemReason().description)])
    }
    return real
  }
}

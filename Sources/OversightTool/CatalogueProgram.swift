internal import Oversight
internal import OversightCommands

/// The program that a package makes of its models.
struct CatalogueProgram {
  private let package: String
  private let product: String

  /// Finds the executable product whose target lies in `models`.
  ///
  /// - Returns: nil where there is none and none is needed.
  /// - Throws: ``CommandFailure`` that says what was found and what to write.
  init?(package: String, isOptional: Bool) throws {
    self.package = package
    let description = try PackageDescription(package: package)
    guard let product = description.catalogueProduct else {
      if isOptional { return nil }
      throw CommandFailure(
        "failure.no-catalogue",
        ["package": LocalizedText(package), "found": LocalizedText(description.productList)])
    }
    self.product = product
  }

  /// Builds the program and runs it with the arguments of the tool.
  func run(_ arguments: [String]) throws -> ExitStatus {
    try answer(arguments, keepsOutput: false).status
  }

  /// Builds the program and has it write its powers, which are read back here.
  func catalogue() throws -> ResolvedCatalogue {
    let (status, output) = try answer(["show", "--format", "json"], keepsOutput: true)
    // It has said what is wrong with the models.
    guard status == .clean else {
      throw CommandFailure("failure.no-export", ["package": LocalizedText(package)])
    }
    var document = CatalogueDocument()
    document.add(json: Array(output.utf8), file: package)
    return ResolvedCatalogue(powers: try document.catalogue().powers, root: package)
  }

  private func answer(
    _ arguments: [String], keepsOutput: Bool
  ) throws -> (status: ExitStatus, output: String) {
    let program = try build()
    var environment = CommandContext.current.environment
    environment[CatalogueHandshake.rootVariable] = package
    let (end, statement, output) = try ChildProcess.runStating(
      program, arguments, environment, statementVariable: CatalogueHandshake.statementVariable,
      keepsOutput: keepsOutput)
    switch end {
    case .signalled(let signal):
      throw CommandFailure("failure.signal", ["signal": LocalizedText("\(signal)")])
    case .exited(let code):
      guard let status = ExitStatus(rawValue: code) else {
        throw CommandFailure("failure.exit-status", ["status": LocalizedText("\(code)")])
      }
      if status != .failed { try verify(statement, status) }
      return (status, output)
    }
  }

  /// Makes sure that the program was built from this package, and that it came to the end of its
  /// work.
  private func verify(_ statement: String, _ status: ExitStatus) throws {
    let lines = statement.split(separator: "\n").map(String.init)
    guard let root = lines.first, PackageRoot.isSame(root, package) else {
      throw CommandFailure("failure.no-statement", ["product": LocalizedText(product)])
    }
    guard lines.count == 2, lines[1] == "\(status.rawValue)" else {
      throw CommandFailure("failure.unfinished", ["product": LocalizedText(product)])
    }
  }

  /// Builds the product in the debug configuration, which is the fastest to build and makes no
  /// difference to models.
  ///
  /// - Returns: the path of the program.
  private func build() throws -> String {
    let errors = CommandContext.current.errors
    let base = ["build", "--package-path", package]
    let build = base + ["--product", product]
    let isWatched = errors.isTerminal
    let built = try ChildProcess.run("swift", build, isWatched ? .toStandardError : .captured)
    guard built.end == .exited(0) else {
      if !isWatched { try errors.write(built.output) }
      throw CommandFailure("failure.build", ["package": LocalizedText(package)])
    }
    let place = try ChildProcess.run("swift", base + ["--show-bin-path"], .captured)
    guard place.end == .exited(0), let folder = place.output.split(separator: "\n").last else {
      try errors.write(place.output)
      throw CommandFailure("failure.build", ["package": LocalizedText(package)])
    }
    return "\(folder)/\(product)"
  }
}

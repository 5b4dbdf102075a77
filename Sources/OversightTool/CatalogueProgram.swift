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
    let program = try build()
    var environment = CommandContext.current.environment
    environment[CatalogueHandshake.rootVariable] = package
    let (end, statement) = try ChildProcess.runStating(
      program, arguments, environment, statementVariable: CatalogueHandshake.statementVariable)
    switch end {
    case .signalled(let signal):
      throw CommandFailure("failure.signal", ["signal": LocalizedText("\(signal)")])
    case .exited(let code):
      guard let status = ExitStatus(rawValue: code) else {
        throw CommandFailure("failure.exit-status", ["status": LocalizedText("\(code)")])
      }
      guard status == .failed || isOwn(statement) else {
        throw CommandFailure("failure.no-statement", ["product": LocalizedText(product)])
      }
      return status
    }
  }

  /// Whether the program says that it was built from this package.
  private func isOwn(_ statement: String) -> Bool {
    guard let root = statement.split(separator: "\n").first else { return false }
    return PackageRoot.isSame(String(root), package)
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

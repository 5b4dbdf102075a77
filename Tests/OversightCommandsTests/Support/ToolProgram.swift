import Foundation
import OversightTestSupport

/// The built `oversight`, run as its users run it.
struct ToolProgram {
  let status: Int32
  let output: String
  let errors: String

  /// The folder of this repository.
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static var program: String {
    get throws { try Executable.built("oversight") }
  }

  init(
    _ arguments: String..., in folder: String, environment: [String: String] = [:]
  ) throws {
    try self.init(arguments, in: folder, environment: environment)
  }

  init(_ arguments: [String], in folder: String, environment: [String: String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Self.program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = ProcessInfo.processInfo.environment
    // Packages build beside their sources, unless a test says otherwise.
    variables["SWIFTPM_BUILD_DIR"] = nil
    variables.merge(["LC_ALL": "C", "NO_COLOR": "1"]) { $1 }
    process.environment = variables.merging(environment) { $1 }
    // Files and not pipes: nothing has to be read while the program runs.
    let files = try TemporaryFolder()
    let handles = try ["output", "errors"].map { name in
      try files.write("", to: name)
      return FileHandle(forWritingAtPath: "\(files.path)/\(name)")
    }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    output = try files.read("output")
    errors = try files.read("errors")
  }
}

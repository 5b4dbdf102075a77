import Foundation

/// The built `oversight`, run as its users run it.
struct ToolProgram {
  let status: Int32
  let output: String
  let errors: String

  /// The folder of this repository.
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// Beside the test runner: in the folder with all products, above a test bundle on a Mac.
  static var program: String {
    get throws {
      var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      #if os(macOS)
      let words = CommandLine.arguments
      if let option = words.firstIndex(of: "--test-bundle-path"), option + 1 < words.count {
        folder = URL(fileURLWithPath: words[option + 1])
      }
      #endif
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let program = folder.appendingPathComponent("oversight").path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: program, isDirectory: &isFolder),
          !isFolder.boolValue
        {
          return program
        }
      }
      throw CocoaError(.fileNoSuchFile)
    }
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

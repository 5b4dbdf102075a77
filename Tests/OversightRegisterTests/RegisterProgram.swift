import Foundation
import OversightTestSupport

/// A run of `oversight register` in the folder of a register.
struct RegisterProgram {
  private let process = Process()
  private let folder: RegisterFolder
  private let name = UUID().uuidString

  init(_ arguments: [String], in folder: RegisterFolder) throws {
    self.folder = folder
    process.executableURL = URL(fileURLWithPath: try Executable.built("oversight"))
    process.arguments = ["register"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }
    // Files and not pipes: nothing has to be read while the program runs.
    process.standardOutput = try handle("output")
    process.standardError = try handle("errors")
    try process.run()
  }

  /// Ends the program at once, wherever it is.
  func kill() {
    if process.isRunning { _ = Foundation.kill(process.processIdentifier, SIGKILL) }
  }

  /// Waits for the end.
  ///
  /// - Returns: the exit status, -1 where a signal ended it.
  @discardableResult func wait() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  var output: String { text("output") }
  var errors: String { text("errors") }

  private func text(_ kind: String) -> String {
    (try? String(contentsOfFile: "\(folder.path)/\(name).\(kind)", encoding: .utf8)) ?? ""
  }

  private func handle(_ kind: String) throws -> FileHandle {
    let path = "\(folder.path)/\(name).\(kind)"
    try Data().write(to: URL(fileURLWithPath: path))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }
}

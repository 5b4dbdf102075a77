internal import Foundation

/// A run of another program from its start to its end.
enum ProgramRun {
  /// The program in the usual folders, or nil.
  static func find(_ name: String) -> String? {
    ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether a program ends well, with what it prints in a file.
  static func succeeds(_ program: String, _ arguments: [String], outputTo file: URL) -> Bool {
    guard FileManager.default.createFile(atPath: file.path, contents: nil),
      let output = try? FileHandle(forWritingTo: file)
    else { return false }
    defer { try? output.close() }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// Seconds on the clock; nil where the program fails.
  static func seconds(
    _ program: String, _ arguments: [String], environment: [String: String] = [:]
  ) -> Double? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let start = ContinuousClock.now
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    let time = start.duration(to: .now) / .seconds(1)
    return process.terminationStatus == 0 ? time : nil
  }
}

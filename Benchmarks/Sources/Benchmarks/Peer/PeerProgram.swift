internal import Foundation

/// A script that runs pm4py, in the environment into which `prepare` put it.
struct PeerProgram {
  struct Failure: Error, CustomStringConvertible {
    let status: Int32

    var description: String {
      "pm4py ended with status \(status); remove Benchmarks/.venv to install it anew"
    }
  }

  private let python: URL
  private let script: URL
  /// How long it may take over one question, in seconds of processor time.
  private let limit: Int

  /// Nil where pm4py is not installed.
  ///
  /// - Parameter script: the name of its file in the folder `Peer`.
  init?(_ script: String, limit: Int) {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.lastPathComponent != "Sources" {
      guard folder.pathComponents.count > 1 else { return nil }
      folder.deleteLastPathComponent()
    }
    folder.deleteLastPathComponent()
    python = folder.appendingPathComponent(".venv/bin/python")
    self.script = folder.appendingPathComponent("Peer/\(script)")
    self.limit = limit
    let ready = folder.appendingPathComponent(".venv/ready")
    guard FileManager.default.fileExists(atPath: ready.path) else { return nil }
  }

  /// The answers to questions of a line each, up to the first over which it takes longer than the
  /// limit.
  func answers<Answer: Decodable>(to questions: [Data], as type: Answer.Type) throws -> [Answer] {
    let process = Process()
    process.executableURL = python
    process.arguments = ["-W", "ignore", script.path, String(limit)]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    // It reads everything before it answers anything, so that this cannot wait for ever.
    try input.fileHandleForWriting.write(
      contentsOf: questions.reduce(Data()) { $0 + $1 + Data("\n".utf8) })
    try input.fileHandleForWriting.close()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let isOverLimit =
      process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGPROF
    guard process.terminationStatus == 0 || isOverLimit else {
      throw Failure(status: process.terminationStatus)
    }
    return try text.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Answer.self, from: $0)
    }
  }
}

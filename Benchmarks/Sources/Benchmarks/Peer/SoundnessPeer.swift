internal import Foundation
internal import ProcessGraph

/// pm4py, which judges the same processes in a process of its own.
struct SoundnessPeer {
  struct Answer: Decodable {
    let isSound: Bool
    /// Processor time of the check alone.
    let seconds: Double
  }

  struct Failure: Error, CustomStringConvertible {
    let status: Int32

    var description: String {
      "pm4py ended with status \(status); remove Benchmarks/.venv to install it anew"
    }
  }

  /// How long it may take over one process, in seconds of processor time.
  static let limit = 60

  private let python: URL
  private let script: URL

  /// Nil where it is not installed.
  init?() {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.lastPathComponent != "Sources" {
      guard folder.pathComponents.count > 1 else { return nil }
      folder.deleteLastPathComponent()
    }
    folder.deleteLastPathComponent()
    python = folder.appendingPathComponent(".venv/bin/python")
    script = folder.appendingPathComponent("Peer/soundness.py")
    let ready = folder.appendingPathComponent(".venv/ready")
    guard FileManager.default.fileExists(atPath: ready.path) else { return nil }
  }

  /// What it says of each graph, up to the first that takes longer than the limit.
  func answers(_ graphs: [WorkflowGraph]) throws -> [Answer] {
    let process = Process()
    process.executableURL = python
    process.arguments = ["-W", "ignore", script.path, String(Self.limit)]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let nets = try graphs.map { try JSONEncoder().encode(PetriNet($0)) + Data("\n".utf8) }
    try process.run()
    // It reads everything before it judges anything, so that this cannot wait for ever.
    try input.fileHandleForWriting.write(contentsOf: nets.reduce(Data(), +))
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

import Foundation
import Oversight
import OversightCommands
import OversightMonitor
import Synchronization

/// One run of `supervise` on exported models, in a folder of its own.
final class SuperviseRun {
  private final class Recorded: TextOutput {
    private let written = Mutex("")
    let isTerminal = false
    var text: String { written.withLock { $0 } }
    func write(_ text: String) throws(CommandFailure) { written.withLock { $0 += text } }
  }

  /// The parts of the answer that tests look at.
  struct Answer: Decodable {
    struct Case: Decodable {
      let id: String
      let state: String
      let fits: Bool?
      let cost: Int?
      let findings: [Finding]
    }

    struct Finding: Decodable {
      let rule: String
      let element: String?
      let lines: [Int]
    }

    let cases: [Case]
    let unknownEvents: [String: Int]
    let silentControls: [String]
  }

  let status: OversightCommands.ExitStatus
  let output: String
  let errors: String

  /// - Parameters:
  ///   - files: what is in the folder, by name.
  ///   - arguments: the log, then options.
  convenience init(
    _ files: [String: [UInt8]], _ arguments: String..., models: [any PowerModel] = [KioskPermit()]
  ) throws {
    try self.init(files, arguments[0], options: Array(arguments.dropFirst()), models: models)
  }

  /// - Parameters:
  ///   - files: what is in the folder, by name.
  ///   - path: the exported models, or the folder.
  init(
    _ files: [String: [UInt8]], _ log: String, path: String = "models.json", options: [String],
    models: [any PowerModel] = [KioskPermit()]
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("oversight-cases-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
    let (output, errors) = (Recorded(), Recorded())
    func run(_ arguments: [String], to output: Recorded) -> OversightCommands.ExitStatus {
      CommandLineTool.run(
        in: CommandContext(
          host: ProgramHost(models: models), output: output, errors: errors, environment: [:],
          arguments: arguments, programName: "oversight", folder: folder.path,
          commands: [SuperviseCommand.self]))
    }
    let exported = Recorded()
    _ = run(["show", "--format", "json"], to: exported)
    try Data(exported.text.utf8).write(to: folder.appendingPathComponent("models.json"))
    status = run(["supervise", log, path] + options, to: output)
    self.output = output.text
    self.errors = errors.text
  }

  func answer() throws -> Answer {
    try JSONDecoder().decode(Answer.self, from: Data(output.utf8))
  }
}

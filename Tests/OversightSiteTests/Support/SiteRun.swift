import Foundation
import Oversight
import OversightCommands
import OversightInventory
import OversightSite
import OversightTestSupport
import Synchronization

/// Runs of `site` on models in a folder of its own.
final class SiteRun {
  private final class Recorded: TextOutput {
    private let written = Mutex("")
    let isTerminal = false
    var text: String { written.withLock { $0 } }
    func write(_ text: String) throws(CommandFailure) { written.withLock { $0 += text } }
  }

  let folder: String
  private(set) var status = OversightCommands.ExitStatus.clean
  private(set) var output = ""
  private(set) var errors = ""

  init() throws {
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("oversight-site-\(UUID().uuidString)").resolvingSymlinksInPath().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func run(_ arguments: [String], models: [any PowerModel] = []) {
    let (output, errors) = (Recorded(), Recorded())
    status = CommandLineTool.run(
      in: CommandContext(
        host: ProgramHost(models: models), output: output, errors: errors,
        environment: ["HOME": folder, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""],
        arguments: arguments, programName: "oversight",
        folder: folder, program: (try? Executable.built("oversight")) ?? "",
        commands: [SiteCommand.self, DocumentGroup.self], documents: [BookCommand.self]))
    self.output = output.text
    self.errors = errors.text
  }

  /// Exports models into a file, and makes the site of them.
  func publish(_ models: [any PowerModel], _ options: String...) throws {
    run(["show", "--format", "json"], models: models)
    try write(output, to: "models.json")
    run(["site", "models.json", "--output", "site", "--date", "2026-07-01"] + options)
  }

  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The files of the site by their paths in it.
  var files: [String: String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: "\(folder)/site")) ?? []
    return paths.reduce(into: [:]) { files, path in
      guard let data = FileManager.default.contents(atPath: "\(folder)/site/\(path)") else {
        return
      }
      files[path] = String(decoding: data, as: UTF8.self)
    }
  }
}

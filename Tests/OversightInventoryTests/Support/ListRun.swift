import Foundation
import Oversight
import OversightCommands
import OversightInventory
import OversightTables
import Synchronization

/// One run of the commands that take stock, in a folder of its own.
final class ListRun {
  /// Keeps what a command prints.
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
  /// Who reads what was filed.
  var filingLedger: (any FilingLedger)?

  /// What it printed, as the records of a text of separated values without the mark of its encoding.
  var records: [[String]] {
    var reader = CSVRecords(Array(output.utf8.drop { $0 > 0x7F }), separator: UInt8(ascii: ","))
    var records: [[String]] = []
    while let next = reader.next() { records.append(next) }
    return records
  }

  init() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("oversight-lists-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    folder = path.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(fileURLWithPath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
  }

  func names(_ name: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)").sorted()) ?? []
  }

  /// Runs the arguments.
  func run(_ arguments: String..., models: [any PowerModel] = []) {
    run(arguments, models: models)
  }

  /// Runs the arguments.
  func run(_ arguments: [String], models: [any PowerModel] = []) {
    let output = Recorded()
    let errors = Recorded()
    status = CommandLineTool.run(
      in: CommandContext(
        host: ProgramHost(models: models, rules: []), output: output, errors: errors,
        environment: [:],
        arguments: arguments, programName: "oversight", folder: folder,
        commands: [CatalogueGroup.self, DocumentGroup.self], filingLedger: filingLedger))
    self.output = output.text
    self.errors = errors.text
  }
}

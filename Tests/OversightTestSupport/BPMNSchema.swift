internal import Foundation

/// The XML Schema of BPMN 2.0 of the Object Management Group, and a program that checks files by it.
///
/// The schema is kept beside the repository, not in it; tests that need it are skipped without.
public struct BPMNSchema {
  private let program: String
  private let schema: String

  /// Nil where this machine lacks `xmllint` or the schema.
  public init?() {
    let schema = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../../shared/data/schemas/BPMN20.xsd").standardizedFileURL.path
    guard let program = Executable.find("xmllint"), FileManager.default.fileExists(atPath: schema)
    else { return nil }
    self.program = program
    self.schema = schema
  }

  /// Whether there is one, and what is said where there is none.
  public static let isThere = BPMNSchema() != nil
  public static let whyNot = "no xmllint, or no schema of BPMN beside the repository"

  /// What is wrong with documents, a line for each fault.
  public func faults(of documents: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bpmn-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try documents.enumerated().map { place, document in
      let file = folder.appending(path: "\(place).bpmn")
      try Data(document.utf8).write(to: file)
      return file.path
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["--noout", "--nonet", "--schema", schema] + files
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let lines = said.split(separator: "\n").map(String.init)
    let valid = lines.count { $0.hasSuffix(" validates") }
    let faults = lines.filter { !$0.hasSuffix(" validates") }
    return faults.isEmpty && valid != files.count ? ["\(files.count - valid) not checked"] : faults
  }
}

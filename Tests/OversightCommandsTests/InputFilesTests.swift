import Foundation
import Oversight
import OversightCommands
import Testing

/// What may be named as a file, and what is said of what may not.
@Suite("Files that are read") struct InputFilesTests {
  private func run(_ arguments: String..., in folder: TemporaryFolder) -> Run {
    Run(arguments + ["--language", "en"], models: [], folder: folder.path)
  }

  @Test(
    "A file whose name says no notation is refused, with those that are read",
    arguments: [
      ("chart.mermaid", "Mermaid and DOT are only written"), ("chart.mmd", "are only written"),
      ("chart.dot", "are only written"), ("chart.vsdx", "whose names end in .json, .yml, .yaml"),
      ("permit", "whose names end in"), (".permit.yml", "do not begin with a dot"),
    ])
  func notation(name: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("flowchart TD\n", to: name)
    for command in [["convert", name, "--to", "yaml"], ["check", name], ["render", name]] {
      let refused = Run(
        command + ["--language", "en"], models: [], folder: folder.path)
      #expect(refused.status == .failed)
      #expect(refused.output.isEmpty)
      #expect(refused.errors.contains("'\(name)' is not read"), "\(refused.errors)")
      #expect(refused.errors.contains(message), "\(refused.errors)")
    }
  }

  @Test("A stream with which the program was started is read where no name is needed")
  func streams() throws {
    let folder = try TemporaryFolder()
    let pipe = Pipe()
    let stream = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    pipe.fileHandleForWriting.write(Data("packs: [core]\nfailOn: warning\n".utf8))
    try pipe.fileHandleForWriting.close()
    let read = run("check", "--config", stream, "--show-config", in: folder)
    #expect(read.output.contains("warning"), "\(read.errors)")
    let model = run("check", stream, in: folder)
    #expect(model.status == .failed)
    #expect(model.errors.contains("is a stream"), "\(model.errors)")
    #expect(model.errors.contains("write it into a file"), "\(model.errors)")
    try pipe.fileHandleForReading.close()
  }

  @Test("Of very many problems the first hundred are listed, and all are counted")
  func manyProblems() throws {
    let folder = try TemporaryFolder()
    let powers = (1...150).map { "  - {id: p\($0), name: P, category: licens, process: {}}\n" }
    try folder.write("powers:\n" + powers.joined(), to: "many.yml")
    let refused = run("check", "many.yml", in: folder)
    #expect(refused.status == .failed)
    let lines = refused.errors.split(separator: "\n")
    #expect(lines.count == 102)
    #expect(lines[100].hasPrefix("… and "), "\(lines[100])")
    #expect(lines[101].contains("problems"))
  }
}

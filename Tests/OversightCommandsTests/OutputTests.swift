import Foundation
import OversightCommands
import Synchronization
import Testing

@Suite struct OutputTests {
  #if os(Linux)
  @Test(
    "A full disk is an error of every command that answers",
    arguments: [["check"], ["show"], ["rules"], ["--version"], ["check", "--help"]])
  func fullDisk(arguments: [String]) throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let errors = RecordedOutput()
    let status = CommandLineTool.run(
      in: CommandContext(
        host: ProgramHost(models: [Fixture()]),
        output: FileDescriptorOutput(descriptor: full.fileDescriptor), errors: errors,
        environment: [:], arguments: arguments))
    #expect(status == .failed)
    #expect(errors.text.contains("No space left on device"))
  }

  @Test("A device is written to and never replaced")
  func device() throws {
    #expect(throws: CommandFailure.self) {
      try AtomicFile.write([1, 2, 3], to: "/dev/full")
    }
    try AtomicFile.write([1, 2, 3], to: "/dev/null")
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }
  #endif

  @Test("A file that cannot be written ends with status 2, and nothing is left behind")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    let missing = Run("check", "--format", "json=none/gaps.json", folder: folder.path)
    #expect(missing.status == .failed)
    #expect(missing.errors.contains("'none/gaps.json' could not be written: No such file"))
    try folder.write("", to: "gaps.json/inside")
    let taken = Run("check", "--format", "json=gaps.json", folder: folder.path)
    #expect(taken.status == .failed)
    #expect(try folder.names == ["gaps.json"])
  }

  @Test("What others print while an output is kept for the answer goes elsewhere")
  func reserved() throws {
    let folder = try TemporaryFolder()
    let handles = try ["answer", "else"].map { name in
      try folder.write("", to: name)
      return try #require(FileHandle(forWritingAtPath: "\(folder.path)/\(name)"))
    }
    let output = FileDescriptorOutput.reserving(
      handles[0].fileDescriptor, from: handles[1].fileDescriptor)
    handles[0].write(Data("noise".utf8))
    try output.write("{}")
    handles[0].write(Data(" and more".utf8))
    #expect(try folder.read("answer") == "{}")
    #expect(try folder.read("else") == "noise and more")
  }

  @Test("Files that are written at the same time are all whole, however long their names")
  func atTheSameTime() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "n", count: 255)
    let path = "\(folder.path)/\(name)"
    let failures = Mutex<[any Error]>([])
    DispatchQueue.concurrentPerform(iterations: 200) { _ in
      do {
        try AtomicFile.write(Array("whole".utf8), to: path)
      } catch {
        failures.withLock { $0.append(error) }
      }
    }
    #expect(failures.withLock { $0 }.isEmpty)
    #expect(try folder.names == [name])
    #expect(try folder.read(name) == "whole")
  }

  @Test("A file behind a symbolic link is replaced, and the link stays")
  func symbolicLink() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "real.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.txt", withDestinationPath: "real.txt")
    try AtomicFile.write(Array("new".utf8), to: folder.path + "/link.txt")
    #expect(try folder.read("real.txt") == "new")
    #expect(try folder.names == ["link.txt", "real.txt"])
  }
}

import Foundation
import OversightCommands
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

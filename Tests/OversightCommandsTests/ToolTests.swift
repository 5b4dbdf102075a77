import Foundation
import OversightCommands
import Testing

/// The tool, run as a program on packages that are not catalogues. They do not depend on the
/// toolkit, so that they build in a moment.
@Suite(.serialized) struct ToolTests {
  private static func manifest(path: String) -> String {
    """
    // swift-tools-version: 6.1
    import PackageDescription
    let package = Package(
      name: "office", products: [.executable(name: "office", targets: ["OfficeModels"])],
      targets: [.executableTarget(name: "OfficeModels", path: "\(path)")])
    """
  }

  /// A package whose program does what it is told.
  private func package(_ program: String, path: String = "models") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.manifest(path: path), to: "Package.swift")
    try folder.write(program, to: "\(path)/main.swift")
    return folder
  }

  @Test("The version, the rules and the help need no package")
  func noPackageNeeded() throws {
    #expect(try ToolProgram("--version", in: "/").output == "\(Toolkit.version)\n")
    #expect(try ToolProgram("rules", in: "/").status == 0)
    #expect(try ToolProgram("check", "--help", in: "/").status == 0)
  }

  @Test("A usage error ends with status 2")
  func usage() throws {
    let run = try ToolProgram("check", "--nonsense", in: "/")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }

  @Test("Without a package there is a word about making one")
  func noPackage() throws {
    let folder = try TemporaryFolder()
    let run = try ToolProgram("check", in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("oversight init"))
    #expect(try ToolProgram("check", "none", in: folder.path).status == 2)
  }

  @Test("A manifest that cannot be read ends with status 2, and the reason is shown")
  func badManifest() throws {
    let folder = try package("print(1)")
    try folder.write("// swift-tools-version: 6.1\nnonsense\n", to: "Package.swift")
    let run = try ToolProgram("check", in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("nonsense"))
  }

  @Test("A package without a catalogue is told what it has and what to write")
  func noCatalogue() throws {
    let folder = try package("print(1)", path: "Sources/OfficeModels")
    let run = try ToolProgram("check", in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("office (Sources/OfficeModels)"))
    #expect(run.errors.contains("path: \"models\""))
    #expect(try ToolProgram("rules", in: folder.path).status == 0)
  }

  @Test("A model that does not compile ends with status 2, and the compiler's words are shown")
  func doesNotCompile() throws {
    let folder = try package("let count: Int = \"one\"\n")
    let run = try ToolProgram("check", in: folder.path)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("main.swift:1:18: error: cannot convert value"))
  }

  @Test("A program that traps, ends strangely or is no catalogue is never clean")
  func strangers() throws {
    let folder = try package(
      """
      import Foundation
      switch ProcessInfo.processInfo.environment["FIXTURE"] {
      case "trap": fatalError("the model is wrong")
      case "strange": exit(3)
      case "half":
        let environment = ProcessInfo.processInfo.environment
        let root = environment["OVERSIGHT_PACKAGE_ROOT"]! + "\\n"
        let tool = FileHandle(fileDescriptor: Int32(environment["OVERSIGHT_STATEMENT_FD"]!)!)
        tool.write(Data(root.utf8))
        exit(0)
      default: exit(0)
      }
      """)
    func run(_ behaviour: String) throws -> ToolProgram {
      try ToolProgram(
        "check", in: folder.path + "/models",
        environment: ["FIXTURE": behaviour, "SWIFT_BACKTRACE": "enable=no"])
    }
    let trap = try run("trap")
    #expect(trap.status == 2)
    #expect(trap.errors.contains("the model is wrong"))
    #expect(trap.errors.contains("the catalogue was stopped by signal "))
    let strange = try run("strange")
    #expect(strange.status == 2)
    #expect(strange.errors.contains("ended with status 3"))
    let half = try run("half")
    #expect(half.status == 2)
    #expect(half.errors.contains("ended before it had answered"))
    let stranger = try run("clean")
    #expect(stranger.status == 2)
    #expect(stranger.errors.contains("'office' ran but is not the catalogue of this package"))
  }

  @Test("A catalogue without end is ended together with the tool", arguments: [SIGTERM, SIGINT])
  func endless(signal: Int32) throws {
    // It ends by itself in the end, and says that it lived on.
    let folder = try package(
      """
      import Foundation
      FileManager.default.createFile(atPath: "started", contents: nil)
      for _ in 0..<200 { Thread.sleep(forTimeInterval: 0.1) }
      print("lived on")
      """)
    let tool = Process()
    let output = Pipe()
    tool.executableURL = URL(fileURLWithPath: try ToolProgram.program)
    tool.arguments = ["check"]
    tool.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    tool.standardOutput = output
    tool.standardError = FileHandle.nullDevice
    try tool.run()
    while tool.isRunning, !FileManager.default.fileExists(atPath: folder.path + "/started") {
      Thread.sleep(forTimeInterval: 0.05)
    }
    kill(tool.processIdentifier, signal)
    // The pipe is closed when the last of the two has ended.
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    tool.waitUntilExit()
    #expect(answer.isEmpty)
    #expect(tool.terminationReason == .uncaughtSignal)
    #expect(tool.terminationStatus == signal)
  }

  @Test("Without Swift there is a word about where to get it")
  func noSwift() throws {
    let folder = try package("print(1)")
    let run = try ToolProgram("check", in: folder.path, environment: ["PATH": "/nowhere"])
    #expect(run.status == 2)
    #expect(run.errors.contains("swift.org/install"))
  }

  @Test("One file cannot hold the reports of several packages")
  func severalPackages() throws {
    let folders = [try package("print(1)"), try package("print(1)")]
    let run = try ToolProgram(
      "check", "--format", "json", folders[0].path, folders[1].path, in: "/")
    #expect(run.status == 2)
    #expect(run.errors.contains("check one at a time"))
  }
}

import Foundation
import OversightCommands
import Testing

@Suite struct InitCommandTests {
  @Test("A package is written, with a dependency on a copy or on an address")
  func writes() throws {
    let folder = try TemporaryFolder()
    let run = Run(
      "init", "permit-office", "--dependency", ToolProgram.repository, folder: folder.path)
    #expect(run.status == .clean)
    let manifest = try folder.read("permit-office/Package.swift")
    #expect(manifest.contains("path: \"\(ToolProgram.repository)\""))
    #expect(
      manifest.contains(".executable(name: \"permit-office\", targets: [\"PermitOfficeModels\"])"))
    #expect(
      try folder.read("permit-office/.github/workflows/oversight.yml").contains(
        ".build/debug/permit-office check"))

    let other = Run(
      "init", "other", "--dependency", "https://example.org/tools/watch.git", folder: folder.path)
    #expect(other.status == .clean)
    let remote = try folder.read("other/Package.swift")
    #expect(remote.contains(".package(url: \"https://example.org/tools/watch.git\", from: "))
    #expect(remote.contains("package: \"watch\""))
  }

  @Test("The starter model is one that the tests compile, and it is in order")
  func model() throws {
    let folder = try TemporaryFolder()
    #expect(Run("init", "office", folder: folder.path).status == .clean)
    let written = try folder.read("office/models/Catalog.swift")
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Support/StarterModel.swift")
    let model = try String(contentsOf: source, encoding: .utf8)
      .replacing("import Oversight\n\n", with: "", maxReplacements: 1)
    #expect(written.hasSuffix(model))
    let run = Run("check", "--fail-on", "note", models: [DogLicence()])
    #expect(run.status == .clean, "\(run.output)\(run.errors)")
  }

  @Test("SwiftPM reads the manifest, and the tool finds its product")
  func manifest() throws {
    let folder = try TemporaryFolder()
    let arguments = ["init", "office", "--dependency", ToolProgram.repository]
    let made = try ToolProgram(arguments, in: folder.path, environment: [:])
    #expect(made.status == 0, "\(made.errors)")
    // A model that does not compile shows that the build began, and nothing else is built for it.
    try folder.write("let count: Int = \"one\"\n", to: "office/models/Catalog.swift")
    try folder.write(
      try folder.read("office/Package.swift").split(
        separator: "\n", omittingEmptySubsequences: false
      )
      .filter { !$0.contains(".product(") }.joined(separator: "\n"),
      to: "office/Package.swift")
    let check = try ToolProgram(["check"], in: folder.path + "/office", environment: [:])
    #expect(check.errors.contains("Catalog.swift:1:18: error: cannot convert value"))
  }

  @Test("Nothing is overwritten: what is in the way is listed, and nothing is written")
  func inTheWay() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "office/README.md")
    let run = Run("init", "office", folder: folder.path)
    #expect(run.status == .failed)
    #expect(run.errors.contains("\n  README.md\n"))
    #expect(try folder.read("office/README.md") == "mine")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/office/Package.swift"))
  }

  @Test("A package that cannot be written whole leaves nothing behind, and what was there stays")
  func halfWay() throws {
    let folder = try TemporaryFolder()
    // A file where a folder has to be is met after the other files.
    try folder.write("mine", to: "office/.github")
    try folder.write("mine", to: "office/models/notes.txt")
    let run = Run("init", "office", folder: folder.path)
    #expect(run.status == .failed)
    #expect(run.errors.contains("office/.github/workflows"))
    let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/office").sorted()
    #expect(left == [".github", "models", "models/notes.txt"])
    #expect(try folder.names == ["office"])
  }

  @Test("A package is written into a folder that is there already")
  func intoFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "office/notes.txt")
    #expect(Run("init", "office", folder: folder.path).status == .clean)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/office")
    #expect(
      names.sorted()
        == [".github", ".gitignore", "Package.swift", "README.md", "models", "notes.txt"])
  }

  @Test("What to do next names the new folder, or the current one where no name is given")
  func next() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "office/notes.txt")
    let here = Run("init", "--language", "zh-Hans", folder: "\(folder.path)/office")
    #expect(here.output.contains("接下来在当前文件夹中运行 oversight check"))
    let there = Run("init", "permits", "--language", "zh-Hans", folder: folder.path)
    #expect(there.output.contains("接下来在文件夹 permits 中运行 oversight check"))
    let english = Run("init", "others", "--language", "en", folder: folder.path)
    #expect(english.output.contains("Now, in the folder others: `oversight check`"))
  }

  @Test(
    "A name that no package can have is refused",
    arguments: ["worked-powers", "Oversight", "1st", "许可", "a b", "../x"])
  func badName(name: String) throws {
    let folder = try TemporaryFolder()
    #expect(Run("init", name, folder: folder.path).status == .failed)
    #expect(try folder.names.isEmpty)
  }
}

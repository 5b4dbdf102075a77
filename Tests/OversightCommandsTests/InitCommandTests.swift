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

  @Test(
    "A name that no package can have is refused",
    arguments: ["worked-powers", "Oversight", "1st", "许可", "a b", "../x"])
  func badName(name: String) throws {
    let folder = try TemporaryFolder()
    #expect(Run("init", name, folder: folder.path).status == .failed)
    #expect(try folder.names.isEmpty)
  }
}

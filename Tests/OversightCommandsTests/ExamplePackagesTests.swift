import Foundation
import OversightCommands
import Testing

/// Packages as users have them, checked with the built tool. Each builds the toolkit in a folder of
/// its own, which is kept: only the first run is slow.
@Suite(.serialized) struct ExamplePackagesTests {
  /// The packages under Examples.
  static let examples: [String] = {
    let folder = ToolProgram.repository + "/Examples"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { "\(folder)/\($0)" }
      .filter { FileManager.default.fileExists(atPath: $0 + "/Package.swift") }
  }()

  /// The ids that stand in the sources of a package's models.
  private func writtenIDs(in package: String) throws -> Set<String> {
    let models = package + "/models"
    var ids: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: models) {
      let source = try String(contentsOfFile: "\(models)/\(name)", encoding: .utf8)
      for match in source.matches(of: #/\bPower\(\s*"([^"]+)"/#) { ids.insert(String(match.1)) }
    }
    return ids
  }

  private struct Listing: Decodable {
    struct Power: Decodable { let id: String }
    let powers: [Power]
  }

  @Test("Every example reports its own powers and is in order", arguments: examples)
  func example(package: String) throws {
    let show = try ToolProgram("show", "--format", "json", "--path", package, in: "/")
    #expect(show.status == 0, "\(show.errors)")
    let listing = try JSONDecoder().decode(Listing.self, from: Data(show.output.utf8))
    #expect(Set(listing.powers.map(\.id)) == (try writtenIDs(in: package)))

    let check = try ToolProgram("check", in: package)
    #expect(check.status == 0, "\(check.output)\(check.errors)")
  }

  @Test("There are examples")
  func exist() { #expect(!Self.examples.isEmpty) }
}

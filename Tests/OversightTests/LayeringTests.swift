import OversightTestSupport
import Testing

/// The arrows between the modules: who may know whom.
@Suite("Layers")
struct LayeringTests {
  /// The modules of this package that each module may import.
  private static let arrows: [String: Set<String>] = [
    "CGraphviz": [],
    "CLibXML2": [],
    "CLibXLSXWriter": [],
    "CLibZip": [],
    "CZLib": [],
    "ProcessGraph": [],
    "Oversight": ["ProcessGraph"],
    "OversightYAML": ["Oversight"],
    "OversightRules": ["ProcessGraph", "Oversight", "OversightYAML"],
    "OversightCharts": ["ProcessGraph", "Oversight", "CGraphviz"],
    "OversightXML": ["Oversight", "CLibXML2"],
    "OversightTables": ["Oversight", "OversightXML", "CLibXLSXWriter", "CLibZip", "CZLib"],
    "OversightFormats": ["ProcessGraph", "Oversight", "OversightYAML", "OversightXML"],
    "OversightCommands": [
      "ProcessGraph", "Oversight", "OversightYAML", "OversightRules", "OversightCharts",
      "OversightFormats",
    ],
    "OversightInventory": [
      "ProcessGraph", "Oversight", "OversightYAML", "OversightRules", "OversightCharts",
      "OversightFormats", "OversightCommands", "OversightTables", "OversightTemplates",
    ],
    "OversightMonitor": [
      "ProcessGraph", "Oversight", "OversightYAML", "OversightXML", "OversightTables",
      "OversightCommands", "OversightCharts", "OversightRegister",
    ],
    "OversightRegister": [
      "ProcessGraph", "Oversight", "OversightCommands", "OversightFormats", "OversightInventory",
      "OversightTables",
    ],
    "OversightSite": [
      "Oversight", "OversightCharts", "OversightCommands", "OversightInventory",
    ],
    "OversightTool": [
      "ProcessGraph", "Oversight", "OversightYAML", "OversightRules", "OversightCharts",
      "OversightFormats", "OversightCommands", "OversightInventory", "OversightMonitor",
      "OversightRegister", "OversightSite",
      "OversightTemplates",
    ],
  ]

  @Test("Every import follows the arrows between the modules")
  func arrows() throws {
    for path in PackageFiles.swiftFiles(below: "Sources") {
      let module = String(path.split(separator: "/")[1])
      guard let allowed = Self.arrows[module] else {
        Issue.record("\(module) has no place among the layers: add it to this test")
        continue
      }
      for imported in try imports(in: path) where Self.arrows[imported] != nil {
        #expect(allowed.contains(imported), "\(path) imports \(imported)")
      }
    }
  }

  @Test("The graph knows no Foundation")
  func foundation() throws {
    for path in PackageFiles.swiftFiles(below: "Sources/ProcessGraph") {
      let foundation = try imports(in: path).filter { $0.hasPrefix("Foundation") }
      #expect(foundation.isEmpty, "\(path)")
    }
  }

  @Test("The database and the digests of the register are known to the register alone")
  func register() throws {
    for path in PackageFiles.swiftFiles(below: "Sources")
    where !path.hasPrefix("Sources/OversightRegister/") {
      #expect(Set(try imports(in: path)).isDisjoint(with: ["GRDB", "Crypto"]), "\(path)")
    }
  }

  @Test("Every module has files to look at")
  func modules() {
    for module in Self.arrows.keys where !module.hasPrefix("C") {
      #expect(!PackageFiles.swiftFiles(below: "Sources/\(module)").isEmpty, "\(module)")
    }
  }

  @Test(
    "An import is found behind an access level, an attribute or a kind",
    arguments: [
      ("import CGraphviz", "CGraphviz"), ("public import Oversight", "Oversight"),
      ("@preconcurrency internal import Oversight", "Oversight"),
      ("import struct Oversight.Power", "Oversight"), ("import Oversight // why", "Oversight"),
      ("// import Oversight", nil), ("  import Oversight", nil), ("let important = 1", nil),
    ]
  )
  func reading(_ line: String, module: String?) {
    #expect(importedModule(in: line) == module)
  }

  private func imports(in path: String) throws -> [String] {
    // Bytes first: the pattern is slow, and few lines import anything.
    try PackageFiles.text(path).utf8.split(separator: UInt8(ascii: "\n"))
      .filter { $0.contains("import ".utf8) }
      .compactMap { importedModule(in: String(decoding: $0, as: UTF8.self)) }
  }

  /// The module that a line imports; a line that is set in is a part of a text.
  private func importedModule(in line: String) -> String? {
    let pattern =
      /^(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
    return (try? pattern.firstMatch(in: line)).flatMap { $0 }.map { String($0.1) }
  }
}

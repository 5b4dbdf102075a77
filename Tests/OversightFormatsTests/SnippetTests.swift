import Foundation
import Oversight
import OversightFormats
import Testing

/// The lines that rules say to write into files.
@Suite struct SnippetTests {
  private static let languages: [Language] = [.english, .simplifiedChinese]

  @Test(arguments: Snippet.all.keys.sorted())
  func `every line of YAML is read where it is said to stand`(name: String) throws {
    let snippet = try #require(Snippet.all[name])
    for language in Self.languages {
      let model = SnippetModel(snippet.text(in: .yaml)[language], in: snippet.part)
      var document = CatalogueDocument()
      document.add(yaml: model.yaml, file: "\(name).yml")
      #expect(throws: Never.self, "\(model.yaml)") { try document.resolved() }
    }
  }

  @Test(arguments: Snippet.all.keys.sorted())
  func `every line of JSON says the same as that of YAML`(name: String) throws {
    let snippet = try #require(Snippet.all[name])
    for language in Self.languages {
      let yaml = SnippetModel(snippet.text(in: .yaml)[language], in: snippet.part).yaml
      let json = SnippetModel(snippet.text(in: .json)[language], in: snippet.part).json
      var (written, other) = (CatalogueDocument(), CatalogueDocument())
      written.add(yaml: yaml, file: "model.yml")
      other.add(json: Array(json.utf8), file: "model.yml")
      #expect(
        try AuthorForm.value(of: written.resolved())
          == AuthorForm.value(of: other.resolved()), "\(json)")
    }
  }

  @Test(arguments: Snippet.all.keys.sorted())
  func `a line has both forms, which differ only in sample words between languages`(
    name: String
  ) throws {
    let snippet = try #require(Snippet.all[name])
    #expect(!snippet.swift.isEmpty && !snippet.yaml.isEmpty)
    for notation in PasteNotation.allCases {
      let text = snippet.text(in: notation)
      let marks: (String) -> String = { $0.filter { "{}[]():,…\"".contains($0) } }
      #expect(marks(text[.english]) == marks(text[.simplifiedChinese]))
    }
  }

  /// The fixture that compiles, on one line.
  private static func compiledLines() throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Support/SnippetLines.swift")
    return try String(contentsOf: file, encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `every line of Swift stands in a model that compiles`() throws {
    let lines = try Self.compiledLines()
    for (name, snippet) in Snippet.all {
      // What is left open outside of quotation marks, and several calls in a row, are no Swift.
      let parts = snippet.swift.replacing(" …)", with: "").replacing(
        "), answers", with: ")\nanswers"
      )
      .split(separator: "\n")
      for part in parts { #expect(lines.contains(part), "\(name): \(part)") }
    }
  }

  @Test func `a line of YAML is not read in another place`() {
    let model = SnippetModel("receipt: …", in: .step)
    var document = CatalogueDocument()
    document.add(yaml: model.yaml, file: "model.yml")
    #expect(throws: ModelErrors.self) { try document.resolved() }
  }

  @Test func `JSON has every word in quotation marks, and no number`() throws {
    let names = ["two-officers", "limits", "other-branch", "recusal", "code"]
    let lines = try names.map { try #require(Snippet.all[$0]).text(in: .json)[.english] }
    #expect(
      lines == [
        #""performers": {"post": "…", "count": 2}"#,
        #""limits": {"statutory": "20 workingDays", "promised": "10 workingDays"}"#,
        #"{"from": "…", "to": "…", "condition": "not met"}"#, #""recusal": true"#,
        #""code": "…""#,
      ])
  }

  @Test(arguments: [
    ("permit.swift", PasteNotation.swift), ("permit.yml", .yaml), ("permit.overlay.yaml", .yaml),
    ("permit.json", .json), ("permit.bpmn", .overlay), ("permit.bpmn20.xml", .overlay),
    ("permit.xml", .overlay), ("", .swift),
  ])
  func `the name of a file says how one writes into it`(file: String, notation: PasteNotation) {
    #expect(PasteNotation(file: file) == notation)
  }
}

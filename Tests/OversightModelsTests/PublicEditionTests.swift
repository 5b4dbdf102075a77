import Foundation
import OversightTestSupport
import Testing

@testable import Oversight
@testable import OversightCharts

/// No public file has anything that is meant for fewer readers.
@Suite struct PublicEditionTests {
  /// A character that no model has: it stands in every text that is hidden. It is one, so that no line
  /// breaks inside it.
  private static let mark = "龘"

  /// The lists of a model whose elements may be internal.
  private static let lists = [
    "posts", "steps", "flows", "risks", "measures", "supervisions", "filings",
  ]

  /// A worked power of which a third of all elements are internal, each marked in every text that it
  /// has, and so is what hangs on it.
  private func half(_ id: String, seed: UInt64) throws -> ResolvedPower {
    let json = try CanonicalJSON.encode(try WorkedPowers.resolved(id))
    var power = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    var process = try #require(plain(power["process"] as Any) as? [String: Any])
    var generator = SeededGenerator(seed: seed)
    var hidden: [String: Set<String>] = [:]
    for list in Self.lists {
      guard var elements = process[list] as? [[String: Any]] else { continue }
      for index in elements.indices {
        let isInternal = Int.random(in: 0..<3, using: &generator) == 0
        if isInternal { elements[index]["audience"] = "internal" }
        if isInternal || hangsOnHidden(elements[index], hidden) {
          let id = elements[index]["id"] as? String ?? ""
          hidden[list, default: []].insert(id)
          elements[index] = marked(elements[index]) as? [String: Any] ?? elements[index]
        }
      }
      process[list] = elements
    }
    power["process"] = process
    power["audience"] = "public"
    var document = CatalogueDocument()
    document.add(
      json: Array(try JSONSerialization.data(withJSONObject: power)), file: "hidden.json")
    // The steps of some powers are detailed by others.
    for other in try WorkedPowers.catalogue.get().powers where other.entry.id != id {
      document.add(json: Array(try CanonicalJSON.encode(other).utf8), file: "other.json")
    }
    return try #require(try document.resolved().powers.first { $0.entry.id == id })
  }

  /// The model with ids of letters and digits where they are made of a text, so that the text can be
  /// another.
  private func plain(_ value: Any, key: String = "") -> Any {
    if let text = value as? String {
      let isID = ["id", "risks", "risk", "measure"].contains(key)
      guard isID, !text.allSatisfy(\.isASCII) else { return text }
      return "id-" + text.unicodeScalars.map { String($0.value, radix: 36) }.joined().suffix(70)
    }
    if let list = value as? [Any] { return list.map { plain($0, key: key) } }
    guard let object = value as? [String: Any] else { return value }
    return Dictionary(uniqueKeysWithValues: object.map { ($0, plain($1, key: $0)) })
  }

  /// Whether an element is at a step or flow that is hidden, or a measure against hidden risks only.
  private func hangsOnHidden(_ element: [String: Any], _ hidden: [String: Set<String>]) -> Bool {
    let steps = [element["step"], element["from"], element["to"]].compactMap { $0 as? String }
    if steps.contains(where: { hidden["steps"]?.contains($0) == true }) { return true }
    if let flow = element["flow"] as? String { return hidden["flows"]?.contains(flow) == true }
    guard let risks = element["risks"] as? [String], !risks.isEmpty else { return false }
    return risks.allSatisfy { hidden["risks"]?.contains($0) == true }
  }

  private static let texts: Set<String> = [
    "name", "condition", "manifestation", "text", "evidence", "frequency", "limitNote",
    "indicator", "objective", "title",
  ]

  private func marked(_ value: Any, isText: Bool = false) -> Any {
    if let text = value as? String { return isText ? text + Self.mark : text }
    if let list = value as? [Any] { return list.map { marked($0) } }
    guard let object = value as? [String: Any] else { return value }
    return object.reduce(into: [String: Any]()) { result, entry in
      let isTextOfObject = isText || Self.texts.contains(entry.key)
      result[entry.key] =
        ["grade", "rule", "unit"].contains(entry.key)
        ? entry.value : marked(entry.value, isText: isTextOfObject)
    }
  }

  private func gap(at element: any ModelElement) throws -> Gap {
    let title = "问题\(Self.mark)"
    let rule = RuleDescription(
      id: "inside", family: .structure, severity: .error,
      texts: ["inside.title": (title, title), "inside.message": (title, title)], examples: [])
    return try #require(Gap(rule: rule, verdict: .violated(element), root: nil))
  }

  /// The words of a PDF file; nil where the machine has no `pdftotext`.
  private func words(inPDF bytes: [UInt8]) throws -> String? {
    guard let tool = Executable.find("pdftotext") else { return nil }
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("oversight-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Executable.output(of: tool, [file.path, "-"])
  }

  @Test(arguments: WorkedPowers.ids) func noInternalTextInAnyPublicFile(_ id: String) throws {
    let power = try half(id, seed: 3)
    let gaps = try power.process.steps.map { try gap(at: $0) } + [try gap(at: power)]
    for language in Language.allCases {
      for kind in ChartKind.allCases {
        for paper in [Paper.auto, .a4] {
          let renderer = ChartRenderer(
            options: ChartOptions(language: language, edition: .public, gaps: gaps, paper: paper))
          let files = try renderer.renderPages(kind, of: power, as: [.svg, .json, .dot, .pdf])
          for (format, pages) in files {
            for page in pages {
              let text =
                format == .pdf
                ? try words(inPDF: page) ?? "" : String(decoding: page, as: UTF8.self)
              #expect(
                !text.contains(Self.mark), "\(id), \(kind), \(language), \(paper), \(format)")
              if format == .pdf, Executable.find("pdftotext") != nil {
                #expect(!text.isBlank)
              }
            }
          }
        }
      }
    }
  }

  @Test("The same texts stand in the internal edition, so that the search would find them")
  func internalEdition() throws {
    let power = try half("gas-operation-licence", seed: 3)
    for kind in ChartKind.allCases {
      let renderer = ChartRenderer(options: ChartOptions(edition: .internal))
      let files = try renderer.render(kind, of: power, as: [.svg, .json, .dot, .pdf])
      for (format, bytes) in files {
        if format == .pdf {
          #expect(try words(inPDF: bytes)?.contains(Self.mark) ?? true)
        } else {
          #expect(String(decoding: bytes, as: UTF8.self).contains(Self.mark), "\(format)")
        }
      }
    }
  }

  @Test(
    "The words of PDF files are searched",
    .enabled(
      if: Executable.find("pdftotext") != nil,
      "pdftotext (poppler-utils) is not installed: PDF files are drawn, their words not read"))
  func pdf() throws {
    let power = try WorkedPowers.resolved("gas-operation-licence")
    let files = try ChartRenderer().render(.flow, of: power, as: [.pdf])
    let bytes = try #require(files[.pdf])
    let text = try #require(try words(inPDF: bytes))
    #expect(text.contains(power.entry.name.original))
  }
}

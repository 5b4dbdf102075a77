import Foundation
import Oversight
import OversightCommands
import OversightTestSupport
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

/// What models say stays text in every format: a report of hostile texts has the same structure as
/// one of harmless texts.
@Suite struct HostileReportTests {
  @Test("No text changes the structure of a report", arguments: CheckForm.allCases)
  func structure(form: CheckForm) throws {
    // But for those that judge the words themselves, rules say the same of all texts.
    let rules = "-duplicate-risk,-vague-risk"
    let harmless = try skeleton(Hostile.report("ab", form.rawValue, "--rules", rules), form)
    #expect(harmless.count > 10)
    var generator = SeededGenerator(seed: 71)
    for _ in 0..<Fuzz.count(60) {
      let text = Hostile.text(using: &generator)
      let report = Hostile.report(text, form.rawValue, "--rules", rules)
      #expect(try skeleton(report, form) == harmless, "\(text.debugDescription)")
    }
  }

  @Test(
    "Nothing steers a terminal or turns the direction of writing", arguments: CheckForm.allCases)
  func controls(form: CheckForm) throws {
    // Of the data in JSON nothing is changed; what a file is named stands as it is in others too.
    guard form != .json else { return }
    let text = "a\u{1B}[31m\u{7F}\u{9B}\u{202E}\u{200F}\u{2066}\u{FEFF}b"
    let models: [any PowerModel] = [HostileFixture(text: text)]
    let run = Run("check", "--format", form.rawValue, models: models)
    for scalar in "\u{1B}\u{7F}\u{9B}\u{202E}\u{200F}\u{2066}\u{FEFF}".unicodeScalars {
      #expect(!run.output.unicodeScalars.contains(scalar))
    }
  }

  @Test("The same input gives the same bytes", arguments: CheckForm.allCases)
  func reproducible(form: CheckForm) {
    let text = "汉|<b>\n::"
    #expect(Hostile.report(text, form.rawValue) == Hostile.report(text, form.rawValue))
  }

  @Test("Chinese readers get Chinese words", arguments: CheckForm.allCases)
  func chinese(form: CheckForm) {
    let run = Run(
      "check", "--format", form.rawValue, "--language", "zh-Hans",
      models: [HostileFixture(text: "ab")])
    #expect(run.output.contains("监督") && !run.output.contains("nobody"))
  }

  private func skeleton(_ report: String, _ form: CheckForm) throws -> [String] {
    switch form {
    case .text:
      report.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0.isEmpty)" }
    case .json, .sarif, .gitlab:
      jsonSkeleton(try JSONSerialization.jsonObject(with: Data(report.utf8)))
    case .junit: try XMLSkeleton(report).events
    case .github:
      try WorkflowCommand.all(in: report).map { $0.name + $0.properties.keys.sorted().joined() }
    case .markdown: MarkdownSkeleton(report).lines
    case .html: tags(in: report)
    }
  }

  private func jsonSkeleton(_ value: Any) -> [String] {
    switch value {
    case let object as [String: Any]:
      object.keys.sorted().flatMap { key in [key] + (object[key].map(jsonSkeleton) ?? []) }
    case let array as [Any]: ["["] + array.flatMap(jsonSkeleton) + ["]"]
    default: ["value"]
    }
  }

  private func tags(in page: String) -> [String] {
    page.split(separator: "<").dropFirst().map { part in
      String(part.prefix { $0 != ">" })
    }
  }
}

/// What a parser of XML sees.
final class XMLSkeleton: NSObject, XMLParserDelegate {
  private(set) var events: [String] = []
  private(set) var attributes: [(element: String, values: [String: String])] = []
  private(set) var text = ""

  init(_ document: String) throws {
    super.init()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.coderReadCorrupt) }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    events.append("<\(element) \(attributes.keys.sorted().joined(separator: " "))")
    self.attributes.append((element, attributes))
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    events.append(">\(element)")
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { self.text += text }
}

/// A workflow command, read as the runner of GitHub reads it.
struct WorkflowCommand {
  let name: String
  let properties: [String: String]
  let message: String

  static func all(in log: String) throws -> [WorkflowCommand] {
    // The runner takes each of these for the end of a line.
    log.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { WorkflowCommand(String($0)) }
  }

  private init(_ line: String) {
    let text = Array(line.unicodeScalars)
    func find(_ from: Int) -> Int? {
      guard from + 1 < text.count else { return nil }
      return (from..<text.count - 1).first { text[$0] == ":" && text[$0 + 1] == ":" }
    }
    func string(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(text[range]))
    }
    guard find(0) == 0, let end = find(2) else {
      (name, properties, message) = ("none", [:], line)
      return
    }
    message = Self.decoded(string(end + 2..<text.count))
    let head = string(2..<end)
    let blank = head.unicodeScalars.firstIndex(of: " ") ?? head.endIndex
    name = String(head[..<blank])
    var properties: [String: String] = [:]
    for pair in head[blank...].unicodeScalars.dropFirst().split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      properties[String(parts[0])] = parts.count == 2 ? Self.decoded(String(parts[1])) : ""
    }
    self.properties = properties
  }

  private static func decoded(_ text: String) -> String {
    text.replacingOccurrences(of: "%3A", with: ":", options: .literal)
      .replacingOccurrences(of: "%2C", with: ",", options: .literal)
      .replacingOccurrences(of: "%0D", with: "\r", options: .literal)
      .replacingOccurrences(of: "%0A", with: "\n", options: .literal)
      .replacingOccurrences(of: "%25", with: "%", options: .literal)
  }
}

/// What Markdown makes of each line: its beginning, its cells and its tags, apart from code.
struct MarkdownSkeleton {
  let lines: [String]

  init(_ document: String) {
    lines = document.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let words = Self.withoutCode(Array(line.unicodeScalars))
      let special = words.enumerated().filter { place, scalar in
        "<>|*_[]`$".unicodeScalars.contains(scalar) && (place == 0 || words[place - 1] != "\\")
      }.map { String($0.element) }
      return String(String.UnicodeScalarView(words.prefix(3))) + special.joined()
    }
  }

  /// The line with nothing in place of code, after CommonMark 6.1.
  private static func withoutCode(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var words: [Unicode.Scalar] = []
    var place = 0
    while place < line.count {
      guard line[place] == "`" else {
        words.append(line[place])
        place += 1
        continue
      }
      let fence = line[place...].prefix { $0 == "`" }.count
      var end = place + fence
      var isClosed = false
      while end < line.count, !isClosed {
        let run = line[end...].prefix { $0 == "`" }.count
        isClosed = run == fence
        end += max(run, 1)
      }
      guard isClosed else {
        words += line[place..<place + fence]
        place += fence
        continue
      }
      place = end
    }
    return words
  }
}

import Foundation
import Oversight
import OversightCommands
import OversightTestSupport
import Testing

/// What each format says of a check.
@Suite struct FormatTests {
  private struct Document: Decodable {
    struct Gap: Decodable {
      struct Step: Decodable { let element, name, file: String, line: Int }
      let rule, severity, message, remedy, fingerprint, file, element: String
      let line: Int
      let witness: [Step]?
    }
    struct Question: Decodable { let rule, severity, file: String, line: Int }
    let gaps: [Gap]
    let undetermined: [Question]
  }

  private func document(_ text: String) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(Hostile.report(text, "json").utf8))
  }

  @Test("Each witness names its elements and their lines")
  func witnesses() throws {
    let document = try document("ab")
    let traced = document.gaps.filter { $0.rule != "hostile-rule" }.flatMap { $0.witness ?? [] }
    #expect(traced.allSatisfy { $0.file.hasSuffix("Support/Hostile.swift") && $0.line > 0 })
    for (element, name) in [("hostile/examine->decide", "ab → ab"), ("hostile/decide", "ab")] {
      #expect(traced.contains { $0.element == element && $0.name == name })
    }
    let unknown = try #require(document.gaps.first { $0.rule == "hostile-rule" }?.witness?.last)
    #expect(unknown.name == "hostile/nowhere" && unknown.file == "/!ab" && unknown.line == 7)
  }

  @Test("SARIF has every gap with its rule, its place and its witness, and open questions besides")
  func sarif() throws {
    struct Log: Decodable {
      struct Place: Decodable {
        struct Physical: Decodable {
          struct Artifact: Decodable { let uri: String, uriBaseId: String? }
          struct Region: Decodable { let startLine: Int }
          let artifactLocation: Artifact
          let region: Region?
        }
        struct Message: Decodable { let text: String }
        let physicalLocation: Physical
        let message: Message?
      }
      struct Run: Decodable {
        struct Tool: Decodable {
          struct Driver: Decodable {
            struct Rule: Decodable { let id, name: String }
            let rules: [Rule]
          }
          let driver: Driver
        }
        struct Result: Decodable {
          struct Flow: Decodable {
            struct Thread: Decodable {
              struct Step: Decodable { let location: Place }
              let locations: [Step]
            }
            let threadFlows: [Thread]
          }
          let ruleId, kind, level: String
          let ruleIndex: Int
          let message: Place.Message
          let locations: [Place]
          let partialFingerprints: [String: String]
          let codeFlows: [Flow]?
        }
        struct Invocation: Decodable { let executionSuccessful: Bool, exitCode: Int }
        let tool: Tool
        let results: [Result]
        let invocations: [Invocation]
      }
      let version: String
      let runs: [Run]
    }
    let text = "a b:%汉?#\n"
    let document = try document(text)
    let log = try JSONDecoder().decode(Log.self, from: Data(Hostile.report(text, "sarif").utf8))
    #expect(log.version == "2.1.0")
    let run = try #require(log.runs.first)
    #expect(run.invocations.map(\.exitCode) == [1] && run.invocations[0].executionSuccessful)
    let rules = run.tool.driver.rules
    #expect(Set(rules.map(\.id)).count == rules.count)
    #expect(rules.first { $0.id == "dead-end" }?.name == "DeadEnd")
    for result in run.results { #expect(rules[result.ruleIndex].id == result.ruleId) }
    let gaps = run.results.filter { $0.kind == "fail" }
    #expect(gaps.map(\.ruleId) == document.gaps.map(\.rule))
    #expect(gaps.map(\.level) == document.gaps.map(\.severity))
    let open = run.results.filter { $0.kind == "open" }
    #expect(open.map(\.ruleId) == document.undetermined.map(\.rule))
    #expect(open.allSatisfy { $0.level == "none" })
    for (result, gap) in zip(gaps, document.gaps) {
      let place = try #require(result.locations.first).physicalLocation
      let isInside = !gap.file.hasPrefix("/")
      #expect(place.artifactLocation.uriBaseId == (isInside ? "SRCROOT" : nil))
      let address = place.artifactLocation.uri
      #expect(address.unicodeScalars.allSatisfy { $0.isASCII })
      #expect(address.removingPercentEncoding == (isInside ? gap.file : "file://" + gap.file))
      #expect(place.region?.startLine == (gap.line > 0 ? gap.line : nil))
      let steps = result.codeFlows?.first?.threadFlows.first?.locations.map(\.location)
      #expect(
        steps?.map(\.physicalLocation.region?.startLine)
          == gap.witness?.map { $0.line > 0 ? $0.line : nil })
      #expect(steps?.count == gap.witness?.count)
    }
    let prints = run.results.compactMap { $0.partialFingerprints["oversight/v1"] }
    #expect(prints.count == run.results.count && Set(prints).count == prints.count)
  }

  @Test("JUnit counts each case once, and lists each gap with file and line")
  func junit() throws {
    let document = try document("ab")
    let xml = try XMLSkeleton(Hostile.report("ab", "junit", "--rules", "-ungraded-risk"))
    for gap in document.gaps where gap.severity == "error" && gap.rule != "ungraded-risk" {
      #expect(xml.text.contains("\(gap.file):\(gap.line): \(gap.message)"))
    }
    let suite = try #require(xml.attributes.first { $0.element == "testsuite" }?.values)
    let counts = ["testcase", "failure", "error", "skipped"].map { name in
      "\(xml.attributes.count { $0.element == name })"
    }
    #expect(["tests", "failures", "errors", "skipped"].map { suite[$0] } == counts)
    #expect(suite["name"] == "hostile")
    let leftOut = xml.attributes.first { $0.values["name"] == "left-out" }
    #expect(leftOut?.values["value"] == "ungraded-risk")
    #expect(
      !xml.attributes.contains { $0.element == "testcase" && $0.values["name"] == "ungraded-risk" })
  }

  @Test("In JUnit an open question of an error rule is an error unless it is allowed")
  func junitOpen() throws {
    func elements(_ options: String...) throws -> [String] {
      let run = Run(
        ["check", "--format", "junit", "--rules", "open-rule"] + options, rules: [OpenRule()])
      return try XMLSkeleton(run.output).attributes.map(\.element)
    }
    #expect(try elements().last == "error")
    #expect(try elements("--allow-undetermined").suffix(2) == ["skipped", "system-out"])
  }

  @Test("A workflow command gives back file, line, title and message, whatever they are")
  func github() throws {
    var generator = SeededGenerator(seed: 72)
    for _ in 0..<Fuzz.count(60) {
      let text = Hostile.text(using: &generator)
      let document = try document(text)
      let commands = try WorkflowCommand.all(in: Hostile.report(text, "github"))
      #expect(commands.count == document.gaps.count + document.undetermined.count)
      for (command, gap) in zip(commands, document.gaps) {
        #expect(command.name == (gap.severity == "note" ? "notice" : gap.severity))
        #expect(
          command.properties["file"].map { Array($0.unicodeScalars) }
            == Array(gap.file.unicodeScalars))
        #expect(command.properties["line"] == (gap.line > 0 ? "\(gap.line)" : nil))
        #expect(command.properties["title"]?.hasSuffix("[\(gap.rule)]") == true)
        let advice = CleanText.line(gap.message) + "\n" + CleanText.line(gap.remedy)
        #expect(Array(command.message.unicodeScalars) == Array(advice.unicodeScalars))
      }
    }
  }

  @Test("GitLab's issues have digests of their own")
  func gitlab() throws {
    struct Issue: Decodable {
      struct Place: Decodable {
        struct Lines: Decodable { let begin: Int }
        let path: String
        let lines: Lines
      }
      let description, checkName, fingerprint, severity: String
      let location: Place
    }
    let document = try document("ab")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let issues = try decoder.decode(
      [Issue].self, from: Data(Hostile.report("ab", "gitlab").utf8))
    #expect(issues.count == document.gaps.count + document.undetermined.count)
    #expect(Set(issues.map(\.fingerprint)).count == issues.count)
    for (issue, gap) in zip(issues, document.gaps) {
      #expect(issue.checkName == gap.rule && issue.location.path == gap.file)
      #expect(issue.location.lines.begin == max(gap.line, 1))
      #expect(
        ["error": "critical", "warning": "major", "note": "info"][gap.severity] == issue.severity)
    }
    let first = try #require(document.gaps.first?.fingerprint)
    #expect(issues.first?.fingerprint == SHA256.hexDigest(of: first))
  }

  @Test("A comment is never longer than it may be, and says how much it leaves out")
  func markdownBound() throws {
    let text = String(repeating: "<&|`*", count: 2_000)
    let models = (0..<150).map { Fixture(id: "dog-\($0)") } as [any PowerModel]
    let hostile: [any PowerModel] = [HostileFixture(text: text)]
    for powers in [models, hostile + models] {
      let run = Run("check", "--format", "markdown", "--language", "en", models: powers)
      #expect(run.output.utf16.count <= 65_536)
      #expect(run.output.contains("| 1 ") || run.output.contains("| 0 "))
      let items = run.output.split(separator: "\n").count { $0.hasPrefix("- ") }
      let findings = Run("check", "--format", "gitlab", models: powers).output
      let all = findings.split(separator: "\n").count { $0.contains("\"check_name\"") }
      #expect(items < all)
      #expect(
        run.output.hasSuffix(
          "\n\(all - items) findings left out, because a comment holds no more.\n"))
    }
  }

  @Test("A remedy that several gaps share stands once in a comment")
  func markdownRemedy() {
    let report = Run(
      "check", "--format", "markdown", "--language", "en",
      models: [Fixture(), Fixture(id: "cat")], rules: [FixtureRule()]
    ).output
    #expect(report.components(separatedBy: "Put it in order").count == 2)
  }

  @Test("The page needs nothing from elsewhere, and its links lead somewhere")
  func html() throws {
    let page = Hostile.report("ab", "html")
    for word in ["<script", "<link", "<img", "src=", "http:", "https:", "@import", "url("] {
      #expect(!page.contains(word))
    }
    #expect(page.contains("default-src 'none'") && page.contains("<html lang=\"en\">"))
    func values(_ attribute: String) -> [String] {
      page.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap { part in
        part.components(separatedBy: "\"").first?.replacingOccurrences(of: "&gt;", with: ">")
      }
    }
    let anchors = values("id")
    #expect(Set(anchors).count == anchors.count)
    let links = values("href").map { $0.dropFirst().removingPercentEncoding ?? "" }
    #expect(Set(links) == Set(anchors))
  }

  @Test("Each form goes to its own file, and one to the standard output")
  func files() throws {
    let folder = try TemporaryFolder()
    let forms = CheckForm.allCases.map(\.rawValue).filter { $0 != "text" }
    let run = Run(
      "check", "--format", "text," + forms.map { "\($0)=gaps.\($0)" }.joined(separator: ","),
      folder: folder.path)
    #expect(try folder.names == forms.map { "gaps.\($0)" }.sorted())
    for form in forms {
      #expect(try folder.read("gaps.\(form)") == Run("check", "--format", form).output)
    }
    #expect(run.output == Run("check").output)
  }
}

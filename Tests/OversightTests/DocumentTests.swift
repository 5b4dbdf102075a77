import Foundation
import Oversight
import OversightTestSupport
import Testing

@Suite("Models that come back from files")
struct DocumentTests {
  private func read(_ json: String, file: String = "old.json") throws -> ResolvedCatalogue {
    var document = CatalogueDocument()
    document.add(json: Array(json.utf8), file: file)
    return try document.resolved()
  }

  private func problems(_ json: String) -> [String] {
    do {
      _ = try read(json)
      return []
    } catch let errors as ModelErrors {
      return errors.problems.map {
        "\($0.location.description(relativeTo: nil).drop { $0 != ":" }.dropFirst()): \($0.path): \($0.message[.english])"
      }
    } catch {
      return ["\(error)"]
    }
  }

  private func expectRoundTrip(
    _ power: ResolvedPower, _ sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let json = try CanonicalJSON.encode(power)
    let again = try #require(try read(json).powers.first, sourceLocation: sourceLocation)
    #expect(try CanonicalJSON.encode(again) == json, sourceLocation: sourceLocation)
    let process = again.process
    #expect(process.handOvers.map(\.flow.id) == power.process.handOvers.map(\.flow.id))
    #expect(process.risks.map(\.path) == power.process.risks.map(\.path))
    #expect(process.measures.map(\.path) == power.process.measures.map(\.path))
    #expect(process.measures.map(\.risks) == power.process.measures.map(\.risks))
    #expect(process.supervisions.map(\.path) == power.process.supervisions.map(\.path))
    #expect(process.supervisions.map(\.target) == power.process.supervisions.map(\.target))
    #expect(process.filings.map(\.path) == power.process.filings.map(\.path))
    #expect(process.steps.map(\.number) == power.process.steps.map(\.number))
    #expect(
      process.steps.map(\.facts.isDecisive) == power.process.steps.map(\.facts.isDecisive))
  }

  @Test("Every model comes back as it was: the same bytes, addresses, numbers and hand-overs")
  func roundTrip() throws {
    for model in [DogLicence(), EverythingSaid(), GasLicence()] as [any PowerModel] {
      try expectRoundTrip(model.resolved())
    }
    for model in [
      DocumentedModels.repairGrant, DocumentedModels.stallLicence,
      DocumentedModels.mendedStallLicence,
    ] {
      try expectRoundTrip(model.resolved())
    }
  }

  @Test("Random models come back as they were")
  func randomRoundTrip() throws {
    let count = Fuzz.count(400)
    for model in RandomModel.samples(count, seed: 71) {
      // Some of them make no sense and are refused before they are written.
      guard let power = try? model.resolved() else { continue }
      try expectRoundTrip(power)
    }
    var generator = SeededGenerator(seed: 72)
    for _ in 0..<count {
      try expectRoundTrip(ResolvedPower(resolving: .random, .random(using: &generator)))
      try expectRoundTrip(
        ResolvedPower(
          resolving: .random, .structured(using: &generator, steps: 12, posts: 4)))
    }
    Fuzz.report(3 * count, "models that came back from JSON")
  }

  @Test("The model that says everything leaves nothing out")
  func everything() throws {
    func blanks(_ value: Any) -> [String] {
      Mirror(reflecting: value).children.compactMap { label, value in
        let mirror = Mirror(reflecting: value)
        let isAbsent = [.optional, .collection, .set, .dictionary].contains(mirror.displayStyle)
        return isAbsent && mirror.children.isEmpty ? label : nil
      }
    }
    let power = try EverythingSaid().resolved()
    #expect(blanks(power.entry) == [])
    func everywhereBlank(_ values: [Any]) -> [String] {
      Set(values.flatMap(blanks)).filter { label in
        values.allSatisfy { blanks($0).contains(label) }
      }.sorted()
    }
    let process = power.process
    #expect(everywhereBlank(process.posts.map(\.facts)) == [])
    #expect(everywhereBlank(process.steps.map(\.facts)) == [])
    #expect(everywhereBlank(process.flows.map(\.facts)) == [])
    #expect(everywhereBlank(process.risks.map(\.facts)) == [])
    #expect(everywhereBlank(process.measures.map(\.facts)) == [])
    #expect(everywhereBlank(process.supervisions.map(\.facts)) == [])
    #expect(everywhereBlank(process.filings.map(\.facts)) == [])
  }

  @Test("A catalogue states its format, comes back in its order, and calls are checked")
  func catalogue() throws {
    let catalogue = try ResolvedCatalogue(resolving: [EverythingSaid(), DogLicence()])
    let json = try CanonicalJSON.encode(catalogue)
    #expect(json.contains("\"format\" : \"\(CanonicalJSON.format)\""))
    #expect(try CanonicalJSON.encode(try read(json)) == json)
    let other = json.replacingOccurrences(of: CanonicalJSON.format, with: "urn:oversight:model:9")
    #expect(
      problems(other).contains {
        $0.hasPrefix("2:14: $.format: the format 'urn:oversight:model:9' is not known")
      })
    // Without a format, and one power alone.
    let bare = json.replacingOccurrences(
      of: "  \"format\" : \"\(CanonicalJSON.format)\",\n", with: "")
    #expect(try CanonicalJSON.encode(try read(bare)) == json)
  }

  @Test("Elements have their places in the file, so that a gap can be found there")
  func places() throws {
    let json = try CanonicalJSON.encode(EverythingSaid().resolved())
    let lines = json.split(separator: "\n", omittingEmptySubsequences: false)
    let power = try #require(try read(json, file: "exports/old.json").powers.first)
    for step in power.process.steps where step.isDescribed {
      #expect(step.location.file == "exports/old.json")
      let rest = lines[(step.location.line - 1)...]
      let id = try #require(rest.first { $0.hasPrefix("        \"id\"") })
      #expect(id.contains("\"\(step.reference.id)\""))
    }
  }

  @Test(
    "What is wrong is said with its place, and what was meant",
    arguments: [
      (
        "\"kind\" : \"decision\"", "\"kind\" : \"decsion\"",
        "$.process.steps[1].kind: 'decsion' may not stand here; it must be one of start, activity, "
          + "decision, fork, join, inclusiveSplit, inclusiveJoin, end, subProcess; did you mean "
          + "'decision'?"
      ),
      ("\"reportsTo\" : \"x\"", "", ""),
      (
        "\"receipt\" : \"window\"", "\"receipt\" : \"windw\"",
        "$.process.flows[2].receipt: there is no post with the id 'windw' in this power; did you "
          + "mean 'window'?"
      ),
      (
        "\"receipt\" : \"window\"", "\"reciept\" : \"window\"",
        "$.process.flows[2].reciept: nobody knows the key 'reciept' here; did you mean 'receipt'?; "
          + "these may stand here: approver, audience, condition, extension, from, id, kind, range, "
          + "receipt, returnLimit, risks, supervisions, to"
      ),
      (
        "\"to\" : \"complete\"", "\"to\" : \"compleet\"",
        "$.process.flows[2].to: there is no step with the id 'compleet' in this power; did you mean "
          + "'complete'?"
      ),
      (
        "\"ordinal\" : 0", "\"ordinal\" : 3",
        "$.process.risks[0].grade: the scale 'high-medium-low' has no level 3; levels are counted "
          + "from 0, the worst"
      ),
      (
        "\"copies\" : 1", "\"copies\" : \"1\"",
        "$.process.filings[0].materials[0].copies: it must be a number, not a text"
      ),
      (
        "\"copies\" : 1", "\"copies\" : 1.5",
        "$.process.filings[0].materials[0].copies: '1.5' is no whole number of a usual size"
      ),
      (
        "\"versionDate\" : \"2026-01-15\"", "\"versionDate\" : \"2026-02-30\"",
        "$.versionDate: '2026-02-30' is not a day; write it as 2026-01-15"
      ),
      ("\"category\" : \"licence\",", "", "$: 'category' is missing"),
      (
        "\"id\" : \"apply->complete\"", "\"id\" : \"apply->decide\"",
        "$.process.flows[2]: the id 'apply->decide' does not follow from the ends of the flow; leave "
          + "it out, or write 'apply->complete' or an id without an arrow"
      ),
      (
        "\"outcome\" : \"granted\",", "",
        "$.process.steps[3]: 'outcome' is missing"
      ),
    ])
  func faults(_ old: String, _ new: String, _ expected: String) throws {
    let json = try CanonicalJSON.encode(DogLicence().resolved())
    let changed = json.replacingOccurrences(of: old, with: new)
    guard !expected.isEmpty else { return #expect(changed == json) }
    #expect(changed != json)
    let found = problems(changed)
    #expect(found.contains { $0.hasSuffix(": \(expected)") }, "\(found)")
  }

  @Test("All that is wrong is said at once, in both languages, also of several powers and files")
  func allAtOnce() throws {
    let json = try CanonicalJSON.encode(
      ResolvedCatalogue(resolving: [DogLicence(), EverythingSaid()]))
    let broken = json.replacingOccurrences(
      of: "\"audience\" : \"public\"", with: "\"audience\" : 1"
    )
    .replacingOccurrences(of: "\"phase\" : \"after\"", with: "\"phase\" : \"late\"")
    let count =
      json.components(separatedBy: "\"audience\" : \"public\"").count
      + json.components(separatedBy: "\"phase\" : \"after\"").count - 2
    // Of the post and the step that are declared only, nothing but the id is read.
    #expect(problems(broken).count == count - 2)
    var document = CatalogueDocument()
    document.add(json: Array("{".utf8), file: "a.json")
    document.add(json: Array("[1]".utf8), file: "b.json")
    document.add(json: Array(json.utf8), file: "c.json")
    document.add(json: Array(json.utf8), file: "d.json")
    do {
      _ = try document.resolved()
      Issue.record("no problem was found")
    } catch {
      #expect(error.problems.map(\.location.file) == ["a.json", "b.json", "d.json", "d.json"])
      for problem in error.problems {
        #expect(problem.message[.english] != problem.message[.simplifiedChinese])
      }
    }
  }

  @Test("An id that several risks or measures have is no answer to the question which is meant")
  func ambiguous() throws {
    let json = try CanonicalJSON.encode(EverythingSaid().resolved())
    #expect(json.contains("\"risk\" : \"examine/r\""))
    #expect(json.contains("\"measure\" : \"examine/r/m\""))
    let found = problems(
      json.replacingOccurrences(of: "\"risk\" : \"examine/r\"", with: "\"risk\" : \"r\"")
        .replacingOccurrences(of: "\"examine/r/m\"", with: "\"m\""))
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.contains("have the id") })
  }

  @Test(
    "A file that is no JSON is refused with line and column",
    arguments: [
      ("", "1:1: $: the file is empty"),
      ("{\n  \"a\" 1}", "2:7: $: ':' must stand after a key, not '1'"),
      ("{\"a\": 1,}", "1:9: $: a key in quotation marks must stand here, not '}'"),
      ("[1 2]", "1:4: $: ',' or the closing bracket must stand here, not '2'"),
      ("[\"\n\"]", "1:3: $: a text may not hold a line end"),
      ("[\"\\ud800\"]", "1:9: $: what follows '\\' stands for no character"),
      ("[\"\\x\"]", "1:5: $: what follows '\\' stands for no character"),
      ("[-]", "1:3: $: a digit must stand here, not ']'"),
      ("[01]", "1:3: $: ',' or the closing bracket"),
      ("[1", "1:3: $: ',' or the closing bracket must stand here, not the end of the file"),
      ("\"", "1:2: $: the text that begins here has no closing"),
      ("{} {}", "1:4: $: the document ends here, and '{' follows"),
      ("nul", "1:1: $: a value must stand here, not 'n'"),
      ("<xml/>", "1:1: $: a value must stand here, not '<'; is this a JSON file?"),
      ("{}", "1:1: $: this is no model: an object without 'powers'"),
      ("[{}]", "1:1: $: this is no model: a list without 'powers'"),
      ("{\"powers\": [], \"power\": 1}", "1:25: $.power: nobody knows the key 'power' here"),
    ])
  func syntax(_ json: String, _ expected: String) {
    let found = problems(json)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(expected) == true, "\(found)")
  }

  @Test("Texts are read as others write them")
  func texts() throws {
    let value = try JSONText.parse(
      Array("\u{FEFF}[\"\\u4e2d\\ud83d\\ude00\\n\\/\", \"文\", -1.5e+3, true, null]".utf8))
    #expect(value.elements[0].text == "中😀\n/")
    #expect(value.elements[1].text == "文")
    #expect(value.elements[2].content == .number("-1.5e+3"))
    #expect(throws: DocumentSyntaxError.self) { try JSONText.parse([0x22, 0xFF, 0x22]) }
  }

  @Test("Depth, size and number of values are bounded, and nothing crashes")
  func bounds() throws {
    for sign in ["[", "{\"a\":", "{\"powers\":["] {
      let deep = String(repeating: sign, count: 100_000)
      #expect(problems(deep).first?.contains("more than 100 lists and objects") == true)
    }
    var bounds = JSONText.Bounds()
    bounds.values = 1000
    let many = Array(("[" + String(repeating: "0,", count: 1000) + "0]").utf8)
    #expect(throws: DocumentSyntaxError.self) { try JSONText.parse(many, bounds: bounds) }
    bounds.bytes = 100
    #expect(throws: DocumentSyntaxError.self) { try JSONText.parse(many, bounds: bounds) }
    #expect(try JSONText.parse(many).elements.count == 1001)
  }

  @Test("No file brings the program down: models with bytes changed at random are read or refused")
  func mutilated() throws {
    let json = Array(try CanonicalJSON.encode(EverythingSaid().resolved()).utf8)
    let signs = Array("{}[]\",:0123abc\\\n ".utf8) + [0xFF, 0x00]
    var generator = SeededGenerator(seed: 73)
    var refused = 0
    let count = Fuzz.count(300)
    for _ in 0..<count {
      var bytes = json
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(try #require(signs.randomElement(using: &generator)), at: place)
        default: bytes[place] = try #require(signs.randomElement(using: &generator))
        }
      }
      var document = CatalogueDocument()
      document.add(json: bytes, file: "x.json")
      do {
        _ = try document.resolved()
      } catch {
        refused += 1
        #expect(!error.problems.isEmpty)
      }
    }
    #expect(refused > count / 2)
  }
}

import Oversight
import OversightCharts
import OversightFormats
import OversightTestSupport
import Testing

@Suite("Powers in BPMN")
struct BPMNTextTests {
  private func text(_ powers: [ResolvedPower]) throws -> String {
    try BPMNText.text(of: powers) {
      FlowChartGeometry.of($0, options: ChartOptions(edition: .internal))
    }
  }

  private func samples(_ count: Int, seed: UInt64) throws -> [ResolvedPower] {
    var details = RandomDetails(seed: seed)
    return try (0..<count).map { _ in try details.power() }
  }

  private func read(_ text: String) throws -> ResolvedCatalogue {
    let result = BPMNDocument.read(Array(text.utf8), file: "model.bpmn")
    #expect(result.problems == [])
    #expect(result.uncovered.map(\.kind) == [])
    var document = CatalogueDocument()
    document.add(try #require(result.value), files: ["model.bpmn"])
    return try document.resolved()
  }

  @Test("Random models come back from BPMN as they were, byte for byte")
  func roundTrip() throws {
    let count = Fuzz.count(200)
    for power in try samples(count, seed: 33) {
      let written = try BPMNText.text(of: [power])
      let again = try read(written)
      let same = try CanonicalJSON.encode(again.powers[0]) == CanonicalJSON.encode(power)
      let difference = try difference(again.powers[0], power)
      #expect(same, "\(difference)")
      if !same { return }
    }
    Fuzz.report(count, "models that came back from BPMN")
  }

  @Test("Powers that share a file, and ids, come back each as it was")
  func catalogue() throws {
    var details = RandomDetails(seed: 34)
    for _ in 0..<Fuzz.count(20) {
      let powers = try ["s1", "f1", "random", "post_p0", "1st", "pool_s1"].map {
        try details.power(id: $0)
      }
      let catalogue = ResolvedCatalogue(powers: powers)
      let again = try read(try BPMNText.text(of: powers))
      let isSame = try CanonicalJSON.encode(again) == CanonicalJSON.encode(catalogue)
      #expect(isSame)
    }
  }

  @Test("A file of documented models comes back as it was, in each language")
  func documented() throws {
    for model in [
      DocumentedModels.repairGrant, DocumentedModels.stallLicence,
      DocumentedModels.mendedStallLicence, GasLicence(),
    ] as [any PowerModel] {
      let power = try model.resolved()
      for language in Language.allCases {
        let again = try read(try BPMNText.text(of: [power], language: language))
        #expect(try CanonicalJSON.encode(again.powers[0]) == CanonicalJSON.encode(power))
      }
    }
  }

  @Test("Ids that end in a stroke come back as they were, and stay as they are drawn")
  func strokes() throws {
    var document = CatalogueDocument()
    document.add(
      yaml: """
        id: p-
        name: P
        category: other
        process:
          posts: [{id: a-, name: A}, {id: a, name: B}]
          steps:
            - {id: s, kind: start, name: S}
            - {id: t-, name: T, performers: a-}
            - {id: t, name: U, performers: a}
            - {id: e-, kind: end, outcome: granted, name: E}
          flows: [{id: f-, from: s, to: t-}, {from: t-, to: t}, {from: t, to: e-}]

        """, file: "p.yml")
    let catalogue = try document.resolved()
    let again = try read(try BPMNText.text(of: catalogue.powers))
    #expect(try CanonicalJSON.encode(again) == CanonicalJSON.encode(catalogue))
    let drawn = BPMNDocument.read(
      Array(
        BPMNSamples.process(
          "<bpmn:task id='t-'/><bpmn:task id='t'/>\(BPMNSamples.flow("t-", "t"))"
        ).utf8), file: "drawn.bpmn")
    let ids = try drawn.resolved().powers[0].process.steps.map(\.reference.id)
    #expect(Set(ids).isSuperset(of: ["t-", "t"]))
  }

  @Test("Texts that XML cannot hold are all told, each with its place")
  func unwritable() throws {
    let place = SourceLocation(file: "a.swift", line: 3)
    var process = PowerProcess()
    process.posts = [
      AuthoredPost(id: "p", facts: PostFacts(name: "岗\u{1}位"), location: place)
    ]
    var step = AuthoredStep(
      id: "s", facts: StepFacts(kind: .activity, name: "环节"),
      location: SourceLocation(file: "a.swift", line: 4))
    step.facts.documents = [IssuedDocument("\u{FFFF}")]
    process.steps = [step]
    var entry = Power("p", "职权", .other)
    entry.body = "\u{8}"
    let power = try ResolvedPower(resolving: entry, process)
    let error = #expect(throws: ModelErrors.self) { try BPMNText.text(of: [power]) }
    #expect(error?.problems.map(\.path.description) == ["p", "p/post:p", "p/s"])
    #expect(error?.problems.map(\.location.line).dropFirst() == [3, 4])
    #expect(error?.problems[1].message[.english].contains("U+0001") == true)
  }

  /// The first lines in which two models differ.
  private func difference(_ first: ResolvedPower, _ second: ResolvedPower) throws -> String {
    let lines = try [first, second].map { try CanonicalJSON.encode($0).split(separator: "\n") }
    let place = zip(lines[0], lines[1]).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let start = max(0, (place ?? min(lines[0].count, lines[1].count)) - 8)
    return lines.map { $0.dropFirst(start).prefix(16).joined(separator: "\n") }
      .joined(separator: "\n-- not --\n")
  }

  @Test(
    "Every random model is valid by the schema of BPMN",
    .enabled(if: BPMNSchema.isThere, Comment(rawValue: BPMNSchema.whyNot)))
  func schema() throws {
    let schema = try #require(BPMNSchema())
    let count = Fuzz.count(150)
    let documents = try samples(count, seed: 31).map { try text([$0]) }
    for start in stride(from: 0, to: count, by: 200) {
      #expect(try schema.faults(of: Array(documents[start..<min(start + 200, count)])) == [])
    }
    // Several powers in one file share no id.
    var details = RandomDetails(seed: 32)
    let catalogue = try ["s1", "f1", "random", "post_p0"].map { try details.power(id: $0) }
    #expect(try schema.faults(of: [text(catalogue)]) == [])
    // The check finds something.
    #expect(try !schema.faults(of: [documents[0].replacing("startEvent", with: "start")]).isEmpty)
    Fuzz.report(count, "models that are valid by the schema of BPMN")
  }
}

import Oversight
import OversightFormats
import Testing

@Suite("The form in which authors write models")
struct AuthorFormTests {
  private static let short = """
    units:
      - {id: bureau, name: 局}
      - {id: section, name: 科, in: bureau}
    scales: {id: four, labels: [甲, 乙, 丙, 丁]}
    rules: {id: rule-1, title: 制度一}
    powers:
      id: dog
      name: 养犬许可
      category: licence
      basis: 行政许可法
      rules: rule-1
      subItems: 子项
      limits: {statutory: 20 workingDays}
      supervision: phone 12345
      process:
        posts:
          - {id: clerk, name: 窗口, unit: section, grade: 乙}
          - {id: office, name: 纪检}
        steps:
          - id: examine
            kind: decision
            name: 审查
            action: examine
            performers: clerk
            limit: 3 workingDays
            documents: 通知书
            clock: starts
            discretion: free
            rules: rule-1
            branches: {to: done, kind: return, returnLimit: {within: 5 workingDays}}
            risks:
              manifestation: 放宽审查
              grade: high
              responsible: clerk
              measures:
                - 逐项核对
                - text: 抽查
                  residual: 丁
                  supervisions: {post: office, kind: conduct}
              supervisions: {post: office, kind: content}
            supervisions: {post: office, kind: process}
            filings: {phase: after, offset: 3 workingDays, materials: 登记表}
          - {id: done, kind: end, outcome: granted, name: 准予}
    """

  private func read(_ files: [String]) throws -> ResolvedCatalogue {
    var document = CatalogueDocument()
    for (number, yaml) in files.enumerated() {
      document.add(yaml: yaml, file: "\(number).yml")
    }
    return try document.resolved()
  }

  private func problems(_ files: [String]) -> String {
    do {
      _ = try read(files)
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test("Every short form says what the full form says")
  func shortForms() throws {
    let power = try #require(try read([Self.short]).powers.first)
    let process = power.process
    #expect(power.entry.basis == [LegalReference("行政许可法")])
    #expect(power.entry.rules == [RuleDocument("rule-1", "制度一")])
    #expect(power.entry.subItems == [.init("子项")])
    #expect(power.entry.limits.statutory == .workingDays(20))
    #expect(power.entry.supervision == [.phone("12345")])
    let bureau = Unit("bureau", "局")
    #expect(process.posts[0].facts.unit == Unit("section", "科", in: bureau))
    #expect(process.posts[0].facts.grade?.ordinal == 1)
    let step = process.steps[0]
    #expect(step.facts.limit == .workingDays(3))
    #expect(step.facts.documents == [IssuedDocument("通知书")])
    #expect(step.facts.clock == ClockEvent(.starts))
    #expect(step.facts.discretion == .free)
    #expect(step.facts.isDecisive)
    #expect(step.performers.map(\.post.id) == ["clerk"])
    #expect(process.flows[0].facts.kind == .returned(within: .workingDays(5)))
    #expect(process.risks[0].facts.grade == .high)
    #expect(process.measures.map(\.facts.text.original) == ["逐项核对", "抽查"])
    #expect(process.measures[1].facts.residual?.ordinal == 3)
    #expect(process.supervisions.count == 3)
    #expect(process.filings[0].materials[0].title == "登记表")
    #expect(process.filings[0].facts.offset == .workingDays(3))
  }

  @Test("A table in one file serves the others, whatever the order of the files")
  func files() throws {
    let start = try #require(Self.short.firstRange(of: "powers:")).lowerBound
    let tables = String(Self.short[..<start])
    let power = String(Self.short[start...])
    let whole = try CanonicalJSON.encode(read([Self.short]))
    #expect(try CanonicalJSON.encode(read([tables, power])) == whole)
    #expect(try CanonicalJSON.encode(read([power, tables])) == whole)
    #expect(problems([power]).contains("no table 'units' has a unit with the id 'section'"))
    let other = "units: {id: bureau, name: 另一局}"
    #expect(problems([Self.short, other]).contains("1.yml:1:8: $.units: the unit 'bureau' is not"))
  }

  @Test(
    "A mistake in a short form is told with its place, and what was meant",
    arguments: [
      ("limit: 3 workingDays", "limit: 3 workingDay", "did you mean 'workingDays'?"),
      ("phone 12345", "fone 12345", "'fone 12345' is no channel"),
      ("unit: section", "unit: sektion", "with the id 'sektion'; did you mean 'section'?"),
      ("grade: 乙", "grade: 戊", "'戊' is no grade of a scale"),
      ("in: bureau", "in: buro", "no table 'units' has a unit with the id 'buro'"),
      ("{id: bureau, name: 局}", "{id: bureau, name: 局, in: section}", "is a part of itself"),
      ("performers: clerk", "performers: clark", "no post with the id 'clark'"),
      ("responsible: clerk", "responsible: clark", "no post with the id 'clark'"),
      ("rules: rule-1", "rules: rule-2", "with the id 'rule-2'; did you mean 'rule-1'?"),
      ("clock: starts", "clock: start", "did you mean 'starts'?"),
      ("discretion: free", "discretion: fre", "did you mean 'free'?"),
      ("{to: done", "{from: examine, to: done", "nobody knows the key 'from' here"),
      ("manifestation: 放宽", "step: examine\n          manifestation: 放宽", "the key 'step'"),
      ("kind: return, ", "", "only returns have a limit of returns"),
      ("outcome: granted, ", "", "'outcome' is missing"),
    ])
  func mistakes(_ old: String, _ new: String, _ expected: String) {
    let broken = Self.short.replacing(old, with: new, maxReplacements: 1)
    let found = problems([broken])
    #expect(found.contains(expected), "\(found)")
    #expect(found.hasPrefix("0.yml:"))
  }

  @Test("Version 1 is brought to the newest, and an unknown version is refused")
  func migration() throws {
    let first = """
      {"format": "urn:oversight:model:1", "powers": [{"id": "p", "name": "n", "category": "other",
        "process": {"posts": [{"id": "a", "name": "a"}],
          "steps": [
            {"id": "s", "name": "s", "kind": "activity", "action": "decide",
              "performers": [{"post": "a", "count": 1}], "discretion": {"none": {}}},
            {"id": "t", "name": "t", "action": "decide", "decisive": true,
              "discretion": {"benchmark": {"_0": "b"}}}],
          "flows": [
            {"from": "s", "to": "t", "kind": "return", "returnLimit": {"times": {"_0": 2}}},
            {"from": "t", "to": "s", "kind": "return",
              "returnLimit": {"within": {"_0": {"amount": 5, "unit": "hours"}}}}]}}]}
      """
    let process = try #require(try read([first]).powers.first).process
    #expect(process.steps.map(\.facts.isDecisive) == [false, true])
    #expect(process.steps.map(\.facts.discretion) == [Discretion.none, .benchmark("b")])
    #expect(
      process.flows.map(\.facts.kind) == [.returned(atMost: 2), .returned(within: .hours(5))])
    let newer = first.replacing("model:1", with: "model:3")
    #expect(problems([newer]).contains("'urn:oversight:model:3' is not known"))
    let unversioned = first.replacing("\"format\": \"urn:oversight:model:1\", ", with: "")
    #expect(problems([unversioned]).contains("_0"))
  }
}

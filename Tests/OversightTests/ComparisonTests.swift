import Oversight
import OversightTestSupport
import Testing

@Suite("What a change is, and what it means")
struct ComparisonTests {
  private func compare(_ old: ResolvedPower, _ new: ResolvedPower) -> Comparison {
    Comparison(
      from: ResolvedCatalogue(powers: [old]), to: ResolvedCatalogue(powers: [new]))
  }

  private func resolved(_ process: PowerProcess, _ power: Power = .random) throws -> ResolvedPower {
    try ResolvedPower(resolving: power, process)
  }

  /// What a record says, apart from words.
  private struct Said: Hashable, CustomStringConvertible {
    let subject: Change.Subject
    let kind: Change.Kind
    let element: String
    var description: String { "\(kind) \(subject) \(element)" }

    init(_ subject: Change.Subject, _ kind: Change.Kind, _ element: ElementPath) {
      (self.subject, self.kind, self.element) = (subject, kind, "\(element)")
    }

    init(_ change: Change) { self.init(change.subject, change.kind, change.element) }
  }

  private func said(_ comparison: Comparison) -> [Said: Int] {
    Dictionary(comparison.changes.map { (Said($0), 1) }, uniquingKeysWith: +)
  }

  private func expectMirror(
    _ old: ResolvedPower, _ new: ResolvedPower,
    _ sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    // Translations have no order of their own.
    func words(_ text: LocalizedText?) -> String {
      text.map { text in "\(Language.allCases.map { text[$0] })" } ?? "none"
    }
    let there = compare(old, new)
    let back = compare(new, old)
    func turned(_ kind: Change.Kind) -> Change.Kind {
      switch kind {
      case .added: .removed
      case .removed: .added
      default: kind
      }
    }
    let changes = Set(
      there.changes.map {
        "\($0.subject) \(turned($0.kind)) \($0.element) "
          + "\($0.field ?? "") \(words($0.new)) \(words($0.old))"
      })
    #expect(
      changes
        == Set(
          back.changes.map {
            "\($0.subject) \($0.kind) \($0.element) "
              + "\($0.field ?? "") \(words($0.old)) \(words($0.new))"
          }),
      sourceLocation: sourceLocation)
    #expect(
      Set(there.consequences.map { "\($0.kind.reversed) \($0.element) \($0.evidence)" })
        == Set(back.consequences.map { "\($0.kind) \($0.element) \($0.evidence)" }),
      sourceLocation: sourceLocation)
    #expect(there.consequences == there.consequences.sorted(), sourceLocation: sourceLocation)
    #expect(there.changes == there.changes.sorted(), sourceLocation: sourceLocation)
  }

  /// The changes of hand-overs, which follow from the rest, by a plain comparison.
  private func handOverChanges(_ old: ResolvedPower, _ new: ResolvedPower) -> [Said: Int] {
    func all(_ power: ResolvedPower) -> [ElementPath: [String: String]] {
      Dictionary(
        uniqueKeysWithValues: power.process.handOvers.map { handOver in
          (
            power.process[handOver.flow].path,
            [
              "senders": handOver.senders.map(\.id).joined(separator: ","),
              "receiver": handOver.receiver.id, "level": handOver.level.rawValue,
              "outside": "\(handOver.involvesOutsideParty)",
            ]
          )
        })
    }
    let (before, now) = (all(old), all(new))
    var changes: [Said: Int] = [:]
    for (path, facts) in now {
      guard let former = before[path] else {
        changes[Said(.handOver, .added, path), default: 0] += 1
        continue
      }
      for (key, value) in facts where former[key] != value {
        let kind: Change.Kind =
          key != "outside" ? .changed : value == "true" ? .added : .removed
        changes[Said(.field, kind, path), default: 0] += 1
      }
    }
    for path in before.keys where now[path] == nil {
      changes[Said(.handOver, .removed, path), default: 0] += 1
    }
    return changes
  }

  private func samples(_ count: Int, seed: UInt64) -> [PowerProcess] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map {
      $0 % 2 == 0
        ? .random(using: &generator) : .structured(using: &generator, steps: 12, posts: 4)
    }
  }

  @Test("A catalogue compared with itself gives nothing, also where it comes from a file")
  func identical() throws {
    for process in samples(Fuzz.count(60), seed: 81) {
      let power = try resolved(process)
      #expect(compare(power, power).isEmpty)
      var document = CatalogueDocument()
      document.add(json: Array(try CanonicalJSON.encode(power).utf8), file: "x.json")
      #expect(compare(power, try #require(try document.resolved().powers.first)).isEmpty)
    }
    let everything = try EverythingSaid().resolved()
    #expect(compare(everything, everything).isEmpty)
  }

  @Test("What is taken out singly is exactly what the comparison names, and so is what is put in")
  func removals() throws {
    var tried: [Removal.Kind: Int] = [:]
    var powers = try samples(Fuzz.count(24), seed: 82).map { try resolved($0) }
    powers += [try GasLicence().resolved(), try EverythingSaid().resolved()]
    for power in powers {
      let process = power.process
      for removal in process.removals {
        let mutant = power.without(removal)
        var expected: [Said: Int] = [:]
        let element = process.element(of: removal).path
        switch removal {
        case .supervision: expected[Said(.supervision, .removed, element)] = 1
        case .receipt: expected[Said(.receipt, .removed, element)] = 1
        case .riskOwner, .measureOwner: expected[Said(.owner, .removed, element)] = 1
        case .filing: expected[Said(.filing, .removed, element)] = 1
        case .measure(let measure):
          expected[Said(.measure, .removed, element)] = 1
          for supervision in process.supervisions(of: process[measure]) {
            expected[Said(.supervision, .removed, supervision.path)] = 1
          }
        }
        #expect(said(compare(power, mutant)) == expected, "\(element)")
        tried[removal.kind, default: 0] += 1
        if tried[removal.kind, default: 0] <= 15 { expectMirror(power, mutant) }
      }
    }
    #expect(Set(tried.keys) == Set(Removal.Kind.allCases))
    Fuzz.report(tried.values.reduce(0, +), "removals that a comparison names")
  }

  @Test("A single change gives exactly its records, and the hand-overs that follow from it")
  func singleChanges() throws {
    var tried: Set<String> = []
    for (number, process) in samples(Fuzz.count(40), seed: 83).enumerated() {
      let old = try resolved(process)
      for mutation in mutations {
        var changed = process
        guard let records = mutation.change(&changed) else { continue }
        // What is new makes no sense together with what is there by chance.
        guard let new = try? resolved(changed) else { continue }
        tried.insert(mutation.name)
        var expected = handOverChanges(old, new)
        for (subject, kind, element) in records {
          let path = old.path.appending(element)
          expected[Said(subject, kind, path), default: 0] += 1
        }
        #expect(said(compare(old, new)) == expected, "\(mutation.name)")
        if number < 8 { expectMirror(old, new) }
      }
    }
    #expect(tried == Set(mutations.map(\.name)))
  }

  @Test("Two models that have nothing to do with one another mirror one another too")
  func strangers() throws {
    let models = try samples(24, seed: 84).map { try resolved($0) }
    for (old, new) in zip(models, models.dropFirst()) { expectMirror(old, new) }
  }

  @Test("What is said of a power is compared field by field, sub-items and limits one by one")
  func entry() throws {
    let old = try EverythingSaid().resolved()
    var entry = old.entry
    entry.limits.promised = .workingDays(5)
    entry.subItems = [.init("子项一（新）", code: "A-1-1"), .init("子项三")]
    entry.fee = nil
    entry.body = "另一局"
    let comparison = compare(old, ResolvedPower(entry: entry, process: old.process))
    let lines = comparison.changes.map { change in
      "\(change.kind.rawValue) \(change.subject.rawValue) \(change.fieldTitle?[.english] ?? "") "
        + "\(change.old?[.english] ?? "–") → \(change.new?[.english] ?? "–")"
    }
    #expect(
      Set(lines) == [
        "changed limit promised limit 10 working days → 5 working days",
        "changed subItem sub-items 子项一 → 子项一（新）", "added subItem sub-items – → 子项三",
        "removed subItem sub-items 子项二 → –", "removed field fee 不收费 → –",
        "changed field body 示例局 → 另一局",
      ])
    #expect(comparison.consequences.contains { $0.kind == .reviewDue && $0.weight == .neutral })
  }

  @Test("A step that says how it was called before is followed with all that hangs on it")
  func renamed() throws {
    let old = try DogLicence().resolved()
    let json = try CanonicalJSON.encode(old)
    var document = CatalogueDocument()
    document.add(json: Array(json.utf8), file: "x.json")
    var power = try #require(document.powers.first)
    for place in power.process.steps.indices where power.process.steps[place].id == "decide" {
      power.process.steps[place].id = "register"
      power.process.steps[place].facts.formerIDs = ["decide"]
    }
    for place in power.process.flows.indices {
      if power.process.flows[place].source == "decide" {
        power.process.flows[place].source = "register"
      }
      if power.process.flows[place].target == "decide" {
        power.process.flows[place].target = "register"
      }
    }
    for place in power.process.supervisions.indices {
      power.process.supervisions[place].region = power.process.supervisions[place].region.map {
        $0 == "decide" ? "register" : $0
      }
    }
    let new = try power.resolved()
    let there = compare(old, new)
    #expect(
      said(there) == [
        Said(.step, .renamed, ElementPath("dog-licence", "register")): 1,
        Said(.field, .added, ElementPath("dog-licence", "register")): 1,
      ])
    #expect(there.consequences.isEmpty)
    #expect(
      said(compare(new, old)) == [
        Said(.step, .renamed, ElementPath("dog-licence", "decide")): 1,
        Said(.field, .removed, ElementPath("dog-licence", "decide")): 1,
      ])
  }

  @Test("Powers that come and go are named, without their elements")
  func powers() throws {
    let (dog, gas) = (try DogLicence().resolved(), try GasLicence().resolved())
    let comparison = Comparison(
      from: ResolvedCatalogue(powers: [dog]), to: ResolvedCatalogue(powers: [gas]))
    #expect(
      said(comparison) == [Said(.power, .added, gas.path): 1, Said(.power, .removed, dog.path): 1])
    #expect(comparison.powers.map(\.id) == [gas.entry.id, dog.entry.id])
  }

  @Test("Every kind of consequence comes about somewhere, and is said in both languages")
  func kinds() throws {
    var found: [Consequence.Kind: Consequence] = [:]
    func gather(_ old: ResolvedPower, _ new: ResolvedPower) {
      for pair in [(old, new), (new, old)] {
        for consequence in compare(pair.0, pair.1).consequences {
          found[consequence.kind] = consequence
        }
      }
    }
    let gas = try GasLicence().resolved()
    for removal in gas.process.removals { gather(gas, gas.without(removal)) }
    var entry = gas.entry
    entry.supervision = []
    gather(gas, ResolvedPower(entry: entry, process: gas.process))
    var published = gas.entry
    published.status = .published
    entry.status = .published
    gather(
      ResolvedPower(entry: published, process: gas.process),
      ResolvedPower(entry: entry, process: gas.process))
    for process in samples(50, seed: 85) {
      let old = try resolved(process)
      for mutation in mutations {
        var changed = process
        guard mutation.change(&changed) != nil, let new = try? resolved(changed) else { continue }
        gather(old, new)
      }
      for removal in old.process.removals { gather(old, old.without(removal)) }
      var independent = process
      for place in independent.posts.indices { independent.posts[place].reportsTo = nil }
      gather(old, try resolved(independent))
    }
    var milder = samples(2, seed: 86)[0]
    milder.steps[1].risks = [
      AuthoredRisk(
        id: "r", facts: RiskFacts(manifestation: "说情", grade: .high), location: Self.place)
    ]
    let grave = try resolved(milder)
    milder.steps[1].risks[0].facts.grade = .low
    gather(grave, try resolved(milder))
    for limits in [(3, 20), (3, 4)] {
      func timed(_ first: Int, _ second: Int) throws -> ResolvedPower {
        try Self.timed(first, promised: second).resolved()
      }
      gather(try timed(limits.0, limits.1), try timed(limits.1 + 5, limits.1))
      gather(try timed(30, 4), try timed(40, 4))
    }
    #expect(
      Set(Consequence.Kind.allCases).subtracting(found.keys).map(\.rawValue).sorted() == [])
    for consequence in found.values {
      let (english, chinese) = (
        consequence.message[.english], consequence.message[.simplifiedChinese]
      )
      #expect(english != chinese && !english.contains("{") && !chinese.contains("{"))
      #expect(!english.hasPrefix("consequence."), "\(english)")
    }
  }

  private static func timed(_ days: Int, promised: Int) -> Sketch {
    let power = Power(
      "timed", "限时", .other, limits: .init(promised: .workingDays(promised)), file: "x", line: 1)
    return Sketch(power) { sketch in
      sketch.post(.a, "甲")
      sketch.start(.s0, "开始", by: .a)
      sketch.step(.s1, "办理", by: .a, within: .workingDays(days))
      sketch.end(.s2, "办结", .completed, by: .a)
      sketch.sequence(.s0, .s1, .s2)
    }
  }
}

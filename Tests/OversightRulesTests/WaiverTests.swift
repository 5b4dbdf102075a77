import Oversight
import OversightRules
import OversightTestSupport
import OversightYAML
import Testing

/// Exceptions: what they take out, and what they do not.
@Suite struct WaiverTests {
  private static func waiver(_ gap: Gap, by granter: String = "市纪委监委") -> Waiver {
    Waiver(
      rule: gap.rule, element: gap.element.description, reason: "年底前整改", grantedBy: granter,
      grantedOn: "2026-05-01", until: "2026-12-31")
  }

  private static let checker = Checker(configuration: .complete)

  private static func isAboutWaivers(_ gap: Gap) -> Bool { gap.rule.hasPrefix("waiver-") }

  @Test func `a waiver takes out its gap and changes no other`() throws {
    var generator = SeededGenerator(seed: 41)
    var count = 0
    for _ in 0..<60 {
      let power = try ResolvedPower(resolving: .random, .random(using: &generator))
      let catalogue = ResolvedCatalogue(powers: [power])
      let before = Self.checker.check(catalogue)
      for gap in before.gaps.shuffled(using: &generator).prefix(3) {
        let after = Self.checker.check(catalogue, waivers: [Self.waiver(gap)])
        let others = after.gaps.filter { !Self.isAboutWaivers($0) }
        let review = try #require(after.waivers.first)
        if review.holds {
          count += 1
          #expect(others == before.gaps.filter { $0 != gap })
          #expect(after.waived.map(\.gap) == [gap])
        } else {
          #expect(others == before.gaps && after.waived.isEmpty)
          #expect(after.gaps.contains(where: Self.isAboutWaivers))
        }
        #expect(after.undetermined == before.undetermined)
      }
    }
    #expect(count > 50)
  }

  @Test func `the order of waivers makes no difference`() throws {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<40 {
      let power = try ResolvedPower(resolving: .random, .random(using: &generator))
      let catalogue = ResolvedCatalogue(powers: [power])
      let waivers = Self.checker.check(catalogue).gaps.prefix(6).map { Self.waiver($0) }
      let one = Self.checker.check(catalogue, waivers: waivers)
      let other = Self.checker.check(catalogue, waivers: waivers.shuffled(using: &generator))
      #expect(one.gaps == other.gaps && one.waived == other.waived)
    }
  }

  @Test func `a waiver of which a rule about waivers speaks never waives anything`() throws {
    for rule in BuiltInRules.all {
      guard rule is any WaiverRule else { continue }
      for example in rule.description.examples where example.expectation == .fires {
        let catalogue = try ResolvedCatalogue(resolving: example.models)
        let report = Self.checker.check(catalogue, waivers: example.waivers)
        let isWarning = report.gaps.contains {
          $0.rule == rule.description.id && $0.severity == .warning
        }
        #expect(report.waived.isEmpty != isWarning || rule.description.id == "waiver-unused")
      }
    }
  }

  @Test(arguments: [
    ("2026-06-30", "past", Severity.error), ("2026-07-01", "soon", .warning),
    ("2026-07-15", "soon", .warning), ("2026-07-16", "", .note),
  ])
  func `the last day counts, and a fortnight before it a warning is given`(
    until: String, variant: String, severity: Severity
  ) throws {
    let gaps = try report(on: "2026-07-01", until: CalendarDate(until)).gaps
    let gap = gaps.first { $0.rule == "waiver-expired" }
    #expect((gap == nil) == variant.isEmpty)
    if let gap { #expect(gap.severity == severity) }
  }

  private func report(on today: CalendarDate, until: CalendarDate) throws -> CheckReport {
    let catalogue = try ResolvedCatalogue(resolving: [DocumentedModels.stallLicence])
    let checker = Checker(configuration: .complete, today: today)
    var waiver = Self.waiver(try #require(checker.check(catalogue).gaps.first))
    waiver.until = until
    return checker.check(catalogue, waivers: [waiver])
  }

  @Test(arguments: [
    ("window", true), ("Service window", true), ("SERVICE  WINDOW (Zhang San)", true),
    ("examiner", true), ("Window dressing", true), ("auditor", false),
    ("Municipal discipline office", false), ("windows", false),
  ])
  func `whoever has a part in it is known by id, by name and behind a person's name`(
    granter: String, isSelf: Bool
  ) throws {
    let catalogue = try ResolvedCatalogue(resolving: [DocumentedModels.stallLicence])
    let gap = try #require(Self.checker.check(catalogue).gaps.first)
    let report = Self.checker.check(catalogue, waivers: [Self.waiver(gap, by: granter)])
    #expect(report.gaps.contains { $0.rule == "waiver-self-granted" } == isSelf)
    #expect(report.waived.isEmpty == isSelf)
  }

  @Test func `rules of soundness and self-supervision may not be waived, nor those about waivers`()
  {
    let ids = BuiltInRules.all.map(\.description).filter { !$0.isWaivable }.map(\.id)
    #expect(Set(ids).isSuperset(of: ["deadlock", "self-supervision", "reporting-cycle"]))
    let waivers = BuiltInRules.all.map(\.description).filter { $0.family == .waivers }
    #expect(waivers.count == 7 && waivers.allSatisfy { !$0.isWaivable && $0.scope == .waivers })
  }

  // MARK: Bindings

  private struct Line: PowerModel {
    enum Post: String, PostID { case clerk, head, office }
    enum Step: String, StepID { case a, b, c, d, e, done }
    var name = "b"
    var measure = "核对"
    var far = "e"
    var hasExtraStep = false
    var power: Power { Power("line", "示例", .other) }
    var process: PowerProcess {
      post(.clerk, "窗口", reportsTo: .head)
      post(.head, "科长")
      post(.office, "监督岗")
      start(.a, "a", by: .clerk)
      step(.b, LocalizedText(name), .examine, by: .clerk) {
        risk("放宽", id: "r") { measure(LocalizedText(measure), id: "m") }
      }
      step(.c, "c", .decide, by: .head)
      step(.d, "d", by: .clerk)
      if hasExtraStep {
        step(.e, LocalizedText(far), by: .head) {
          risk("放宽", id: "r") { measure("另一", id: "m") }
        }
        end(.done, "完", .completed)
        sequence(.a, .b, .c, .d, .e, .done)
      } else {
        step(.e, LocalizedText(far), by: .head)
        end(.done, "完", .completed)
        sequence(.a, .b, .c, .d, .e, .done)
      }
    }
  }

  private func digest(_ model: Line, _ path: String) throws -> String {
    let path = ElementPath(path.split(separator: "/").map(String.init))
    let part = Surroundings(of: path, in: try ResolvedCatalogue(resolving: [model]))
    return try #require(part?.digest)
  }

  @Test func `a binding changes with its part of the process, and with nothing elsewhere`() throws {
    let elements = [
      "line/b", "line/a->b", "line/b/r", "line/b/r/m", "line/post:clerk",
    ]
    for element in elements {
      let old = try digest(Line(), element)
      #expect(try digest(Line(), element) == old)
      #expect(try digest(Line(name: "x"), element) != old, "\(element)")
      // A risk of the same id elsewhere makes exports name risks by address: no matter here.
      if element != "line/post:clerk" {
        #expect(try digest(Line(far: "x", hasExtraStep: true), element) == old, "\(element)")
      }
    }
    let old = try digest(Line(), "line/b")
    #expect(try digest(Line(measure: "x"), "line/b") != old)
    #expect(try digest(Line(measure: "x"), "line/d") == digest(Line(), "line/d"))
    #expect(try digest(Line(far: "x"), "line") != digest(Line(), "line"))
  }

  @Test func `every element of a power has a binding, and no two parts of one kind are alike`()
    throws
  {
    var generator = SeededGenerator(seed: 43)
    for _ in 0..<30 {
      let power = try ResolvedPower(resolving: .random, .random(using: &generator))
      let catalogue = ResolvedCatalogue(powers: [power])
      let process = power.process
      let paths =
        [power.path] + process.posts.map(\.path) + process.steps.map(\.path)
        + process.flows.map(\.path) + process.risks.map(\.path) + process.measures.map(\.path)
        + process.supervisions.map(\.path) + process.filings.map(\.path)
      for path in paths {
        let digest = try #require(Surroundings(of: path, in: catalogue)).digest
        #expect(digest.count == 64)
        #expect(Surroundings(of: path, in: catalogue)?.digest == digest)
      }
      #expect(Surroundings(of: power.path.appending("no-such"), in: catalogue) == nil)
    }
  }

  // MARK: The file

  @Test func `all problems of a file of waivers are told at once, with line and column`() {
    let errors = #expect(throws: YAMLErrors.self) {
      try WaiverList.read(
        """
        waivers:
          - {rule: a, element: b, reason: " ", grantedBy: c, grantedOn: 2026-02-30, until: soon}
          - {rule: a, element: b, grantedBy: c, grantedOn: 2026-05-01, until: 2026-04-01, reason: d}
          - {rule: a, element: b, grantedBy: c, grantedOn: 2026-05-01, until: 2026-06-01, reason: d}
          - {reasn: d, hash: abc}
        """, file: "waivers.yml")
    }
    let lines = (errors?.description ?? "").split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.hasPrefix("waivers.yml:") })
    for words in [
      "2026-02-30", "'soon'", "ends on 2026-04-01", "stands here twice", "did you mean 'reason'?",
      "the key 'until' is missing", "'abc' is no hash", "a text is expected",
    ] {
      #expect(lines.contains { $0.contains(words) }, "\(words)\n\(lines)")
    }
  }

  @Test(arguments: [
    "", "waivers:", "waivers: []", "- 1", "waivers: 7", "waivers: {a: b}", "waivers: [1, [2]]",
    "&a [*a]",
    "waivers: [", "{", "a: b\na: c", "\u{0}", "waivers: [{rule: [1]}]", "--- 1\n--- 2",
    "!!binary x",
  ])
  func `hostile files are read or refused, and never crash`(text: String) {
    do {
      #expect(try WaiverList.read(text, file: "w.yml").isEmpty)
    } catch {
      #expect(!error.problems.isEmpty)
    }
    _ = try? CheckConfiguration(yaml: text, file: "o.yml") { _ in "" }
    _ = try? Baseline(text, file: "b.json", rules: [])
  }
}

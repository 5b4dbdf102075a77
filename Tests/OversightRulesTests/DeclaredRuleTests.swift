import Foundation
import Oversight
import OversightRules
import OversightTestSupport
import OversightYAML
import Testing

/// Rules that a configuration declares.
@Suite struct DeclaredRuleTests {
  private func read(_ text: String) throws -> CheckConfiguration {
    try CheckConfiguration(yaml: text, file: "oversight.yml") { _ in "" }
  }

  private func problems(_ rows: String) -> String {
    do {
      _ = try read("rules:\n\(rows)")
      return ""
    } catch {
      return "\(error)"
    }
  }

  private struct Case: ExampleModel {
    var process: PowerProcess {
      posts(.clerk, .head, .office)
      start(.apply, "提出申请")
      step(.examine, "审查", .examine, by: .clerk, within: .workingDays(3)) {
        recusal()
        risk("放宽审查", .high, owner: .clerk) { measure("逐项核对", by: .clerk) }
        risk("拖延") { measure("督办") }
        supervised(by: .office, .content, phase: .during, evidence: "台账")
      }
      step(.decide, "决定", .decide, by: .head)
      end(.done, "办结", .completed)
      sequence(.apply, .examine, .decide, .done)
    }
  }

  private func verdicts(_ row: String) throws -> [String: String] {
    let configuration = try read("packs: []\nrules:\n  - {id: own, title: T, \(row)}")
    let rule = try #require(configuration.declaredRules.first)
    return Dictionary(
      try rule.verdicts(on: Case()).map { ($0.element.description, $0.kind) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func `every element of the kind must have what is listed`() throws {
    let steps = try verdicts("every: step, mustHave: [limit, recusal, supervision, performer]")
    #expect(steps == ["example/examine": "satisfied", "example/decide": "violated"])
    let some = try verdicts("every: step, where: {actions: [examine]}, mustHave: limit")
    #expect(some == ["example/examine": "satisfied", "example/decide": "notApplicable"])
    let layers = try verdicts("every: step, where: {layers: [sectionHead]}, mustHave: [risk]")
    #expect(layers == ["example/examine": "notApplicable", "example/decide": "violated"])
  }

  @Test func `a condition on what the model does not say leaves it undetermined`() throws {
    let risks = try verdicts("every: risk, where: {grade: worst}, mustHave: [owner]")
    #expect(risks == ["example/examine/放宽审查": "satisfied", "example/examine/拖延": "undetermined"])
  }

  @Test func `hand-overs, measures, supervisions, posts and powers are asked too`() throws {
    let flows = try verdicts("every: flow, where: {handOver: true}, mustHave: [receipt]")
    #expect(flows["example/examine->decide"] == "violated")
    #expect(flows["example/apply->examine"] == "notApplicable")
    let measures = try verdicts("every: measure, mustHave: [owner]")
    #expect(Set(measures.values) == ["satisfied", "violated"])
    #expect(try Set(verdicts("every: supervision, mustHave: evidence").values) == ["satisfied"])
    #expect(try Set(verdicts("every: post, mustHave: layer").values) == ["satisfied"])
    #expect(try verdicts("every: power, mustHave: [supervision]") == ["example": "satisfied"])
    #expect(try verdicts("every: power, mustHave: [basis]") == ["example": "violated"])
    #expect(
      try verdicts("every: power, where: {categories: [licence]}, mustHave: [basis]").isEmpty)
  }

  @Test func `it is a rule as any other`() throws {
    let configuration = try read(
      """
      packs: []
      severities: {own: error}
      rules:
        - id: own
          every: step
          mustHave: [limit]
          title: {en: No limit, zh-Hans: 未写时限}
          message: {en: "'{element}' needs {missing}!", zh-Hans: '「{element}」须写{missing}！'}
      """)
    let catalogue = try ResolvedCatalogue(resolving: [Case()])
    let checker = Checker(configuration: configuration)
    let report = checker.check(catalogue)
    let gap = try #require(report.gaps.first)
    #expect(report.gaps.count == 1 && gap.fingerprint == "own@example/decide")
    #expect(gap.severity == .error && gap.message[.english] == "'决定' needs time limit!")
    #expect(gap.message[.simplifiedChinese] == "「决定」须写时限！")
    #expect(report.coverage.map(\.rule) == ["own"])
    let waiver = Waiver(
      rule: "own", element: "example/decide", reason: "r", grantedBy: "市政府",
      grantedOn: "2026-05-01", until: "2026-12-31")
    #expect(checker.check(catalogue, waivers: [waiver]).waived.map(\.gap) == [gap])
    let baseline = Baseline(adopting: report, on: "2026-07-01")
    #expect(baseline.entries.map(\.fingerprint) == ["own@example/decide"])
  }

  @Test func `what makes no sense is told with its place and the word that was meant`() {
    for (row, words) in [
      ("  - {id: own, title: T, every: step, mustHave: [recieved]}", "'recieved' is not one of"),
      ("  - {id: own, title: T, every: step, mustHave: [indicator]}", "what it can have: basis"),
      ("  - {id: own, title: T, every: stp, mustHave: [limit]}", "did you mean 'step'?"),
      ("  - {id: Own Rule, title: T, every: step, mustHave: [limit]}", "is no id of a rule"),
      ("  - {id: dead-end, title: T, every: step, mustHave: [limit]}", "a rule 'dead-end' already"),
      ("  - {id: own, every: step, mustHave: [limit]}", "the key 'title' is missing"),
      ("  - {id: own, title: T, every: step}", "the key 'mustHave' is missing"),
      (
        "  - {id: own, title: T, every: post, where: {actions: [pay]}, mustHave: [unit]}",
        "'actions' says nothing of a post"
      ),
      (
        "  - {id: own, title: T, message: 'no {thing}', every: step, mustHave: [limit]}",
        "'thing' that nobody fills in"
      ),
      (
        "  - {id: own, title: T, every: step, mustHave: [limit], wher: {}}",
        "did you mean 'where'?"
      ),
    ] {
      let found = problems(row)
      #expect(found.hasPrefix("oversight.yml:2:"), "\(found)")
      #expect(found.contains(words), "\(row)\n\(found)")
    }
    let twice = "  - {id: own, title: T, every: step, mustHave: [limit]}\n"
    #expect(problems(twice + twice).contains("a rule 'own' already"))
  }
}

import Oversight
import OversightRules
import Testing

/// What a careless file or an odd model could do to rules, and may not.
@Suite struct HardRuleTests {
  private struct Empty: ExampleModel {
    var entry: Power
    var power: Power { entry }
    var process: PowerProcess { PowerProcess() }
  }

  private func kinds(_ id: String, _ entry: Power, _ policy: Policy) throws -> [String] {
    let rule = try #require(BuiltInRules.all.first { $0.description.id == id })
    return try rule.verdicts(on: Empty(entry: entry), policy: policy).map(\.kind)
  }

  private var complete: Policy { CheckConfiguration.complete.policy }

  @Test func `a hearing is asked for of no process without steps`() throws {
    let power = Power("p", "职权", .penalty, isMajor: true)
    #expect(try kinds("missing-hearing", power, complete) == ["notApplicable"])
  }

  @Test func `a day beyond all calendars ends nothing`() throws {
    var policy = complete
    policy.filing.publishWithin = .workingDays(20)
    #expect(policy.calendar.end(of: .workingDays(20), from: "9999-12-20") == nil)
    let power = Power(
      "p", "职权", .licence, status: .published, publishedOn: "2026-01-05",
      versionDate: "9999-12-20")
    // A version of the future is none yet.
    #expect(try kinds("unpublished-power", power, policy) == ["satisfied"])
  }

  @Test func `the greatest limits are compared without a crash`() throws {
    let limits = PowerLimits(statutory: .days(.max), promised: .workingDays(.max - 1))
    let power = Power("p", "职权", .licence, limits: limits)
    #expect(try kinds("promise-exceeds-statute", power, complete) == ["undetermined"])
  }

  @Test func `every change of law is judged, not only the last`() throws {
    let power = Power(
      "p", "职权", .licence,
      basis: [
        LegalReference("甲", validFrom: "2026-03-01"), LegalReference("乙", validFrom: "2026-06-25"),
      ], versionDate: "2025-06-01")
    #expect(try kinds("stale-process", power, complete) == ["violated"])
  }

  @Test(
    arguments: [
      ("filing: {publishWithin: 480 hours}", "days"),
      ("procedure: {hearings: [{categories: [penalty], from: 5, source: q}]}", "quantity"),
      (
        "procedure: {hearings: [{named: true, quantity: 罚款金额, from: 5, source: q}]}", "named"
      ),
      (
        "procedure: {prerequisites: [{rule: missing-prior-notice, needs: [], source: q}]}", "empty"
      ),
      (
        "procedure: {prerequisites: [{rule: missing-prior-notce, needs: [notify], source: q}]}",
        "missing-prior-notice"
      ), ("risk: {risksByPostGrade: [1, 3]}", "greatest"),
      ("risk: {scales: [{id: a, worstFirst: []}]}", "empty"),
      (
        "separation: {duties: [{rule: single-officer, first: [fine], second: [pay], source: q}]}",
        "single-officer"
      ),
    ]) func `what a policy cannot mean is refused`(text: String, word: String) throws
  {
    do {
      _ = try CheckConfiguration(yaml: "policy: {\(text)}", file: "oversight.yml") { _ in "" }
      Issue.record("\(text) is taken")
    } catch {
      #expect("\(error)".contains(word), "\(error)")
    }
  }

  @Test func `an office adds a hearing and loses none of the law's`() throws {
    let configuration = try CheckConfiguration(
      yaml: """
        packs: [core, public, china]
        policy:
          procedure:
            hearings: [{categories: [penalty], quantity: 罚款金额, from: 50000, source: 本局规定}]
        """, file: "oversight.yml"
    ) { _ in "" }
    #expect(configuration.policy.procedure.hearings.count == 4)
  }
}

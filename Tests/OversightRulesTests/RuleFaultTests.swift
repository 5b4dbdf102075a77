import Oversight
import OversightRules
import Testing

/// The helper with which authors test their rules.
@Suite struct RuleFaultTests {
  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `the rules of the toolkit have no fault`(rule: RuleCase) throws {
    guard rule.description.family != .waivers else { return }
    #expect(try rule.rule.faults(policy: CheckConfiguration.complete.policy) == [])
  }

  @Test func `a rule with faults is told each of them`() throws {
    #expect(
      try Careless().faults() == [
        "no text 'careless.rationale' in 'zh-Hans'", "no text 'careless.rationale' in 'en'",
        "no example of kind 'silent'",
        "NoMessage: a message without text in 'zh-Hans': careless.message.other",
        "NoMessage: a message without text in 'en': careless.message.other",
        "NoMessage: 'undetermined' is expected, the verdicts are violated",
      ])
  }

  private struct Careless: Rule {
    static let description = RuleDescription(
      id: "careless", family: .filing, severity: .note,
      texts: [
        "careless.title": ("t", "标"), "careless.summary": ("s", "摘"),
        "careless.remedy": ("r", "改"), "careless.detection": ("d", "查"),
        "careless.falsePositives": ("f", "误"),
      ], examples: [.fires(NoMessage()), .undetermined(NoMessage())])

    func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
      [.violated(power, variant: "other")]
    }
  }

  private struct NoMessage: ExampleModel {
    var process: PowerProcess { PowerProcess() }
  }
}

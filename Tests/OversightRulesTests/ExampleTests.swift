import Oversight
import OversightRules
import Testing

/// The examples of the rules are their first tests.
@Suite struct ExampleTests {
  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `every example does what it says`(rule: RuleCase) throws {
    for example in rule.description.examples {
      let verdicts = try rule.rule.verdicts(on: example)
      let name = example.models.map { "\(type(of: $0))" }.joined(separator: ", ")
      #expect(example.isMet(by: verdicts), "\(name): \(verdicts.map(\.kind))")
    }
  }

  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `every rule has an example that fires and one that is silent`(rule: RuleCase) {
    let expectations = Set(rule.description.examples.map(\.expectation))
    #expect(expectations.isSuperset(of: [.fires, .silent]))
  }

  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `every message of a rule is shown by an example`(rule: RuleCase) throws {
    let id = rule.description.id
    let shown = try rule.description.examples.flatMap { example in
      try rule.rule.verdicts(on: example).compactMap(\.violation).map { violation in
        violation.variant.map { "\(id).message.\($0)" } ?? "\(id).message"
      }
    }
    let written = rule.description.texts.keys.filter { $0.hasPrefix("\(id).message") }
    #expect(Set(shown) == Set(written))
  }

  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `examples without fault in its own matter keep each rule quiet about the unwritten`(
    rule: RuleCase
  ) throws {
    // Undescribed elements are one rule's business: no other may speak of them.
    guard rule.description.id != "undescribed-step" else { return }
    let undescribed = BuiltInRules.all.first { $0.description.id == "undescribed-step" }
    for example in try #require(undescribed).description.examples {
      let power = try #require(example.models.first).resolved()
      let hidden =
        power.process.steps.filter { !$0.isDescribed }.map(\.path)
        + power.process.posts.filter { !$0.isDescribed }.map(\.path)
      let verdicts = try rule.rule.verdicts(on: example)
      #expect(!verdicts.contains { hidden.contains($0.element) && $0.kind != "notApplicable" })
    }
  }
}

import Oversight
import OversightRules
import Testing

/// The list of built-in rules.
@Suite struct RegistryTests {
  @Test func `ids are unique`() {
    let ids = BuiltInRules.all.map(\.description.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `an id is the name of the rule's file with hyphens`(rule: RuleCase) {
    let name = String(describing: type(of: rule.rule))
    let hyphenated = name.reduce(into: "") { text, letter in
      if letter.isUppercase, !text.isEmpty { text += "-" }
      text += letter.lowercased()
    }
    #expect(rule.description.id == hyphenated)
    #expect(rule.description.id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
  }

  @Test func `rules that compare powers say that their scope is the catalogue`() {
    for rule in BuiltInRules.all {
      #expect((rule is any CatalogueRule) == (rule.description.scope == .catalogue))
    }
  }
}

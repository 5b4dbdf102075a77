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

  @Test func `severities and packs are the published ones`() {
    let warnings = BuiltInRules.all.map(\.description).filter { $0.severity == .warning }
    #expect(
      warnings.map(\.id) == [
        "single-exit-decision", "unbounded-return", "unjoined-fork", "unlabelled-branch",
        "missing-receipt", "supervision-by-subordinate", "supervision-inside-unit",
        "supervision-phase-gap", "unsupervised-path", "unsupervised-risk", "unsupervised-step",
        "measure-never-on-path",
      ])
    let notes = BuiltInRules.all.map(\.description).filter { $0.severity == .note }
    #expect(notes.map(\.id) == ["overloaded-supervisor"])
    let publicRules = BuiltInRules.all.map(\.description).filter { $0.pack == .public }
    #expect(
      publicRules.map(\.id) == [
        "missing-complaint-channel", "missing-receipt", "supervision-phase-gap",
      ])
  }
}

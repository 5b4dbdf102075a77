import Oversight
import PermitOfficeRules
import Testing

@Suite struct OwnComplaintPhoneTests {
  @Test("The examples of the description behave as it says")
  func examples() throws {
    let rule = OwnComplaintPhone()
    for example in rule.description.examples {
      let findings = try rule.verdicts(on: example.model).map(\.finding)
      switch example.expectation {
      case .fires: #expect(findings.contains { if case .violated = $0 { true } else { false } })
      case .silent: #expect(findings.allSatisfy { if case .satisfied = $0 { true } else { false } })
      case .undetermined:
        #expect(findings.contains { if case .undetermined = $0 { true } else { false } })
      }
    }
  }

  @Test("Every text is there in both languages", arguments: RuleDescription.Part.allCases)
  func texts(part: RuleDescription.Part) {
    let text = OwnComplaintPhone.description[part]
    #expect(!text[.english].isEmpty && text[.english] != text[.simplifiedChinese])
  }
}

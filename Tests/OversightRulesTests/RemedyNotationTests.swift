import Oversight
import OversightRules
import OversightTestSupport
import Testing

/// Remedies in the notation of the file in which the gap stands.
@Suite struct RemedyNotationTests {
  private static let texts = StringTable(BuiltInRules.all.map(\.description.texts))

  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `every snippet that a text shows stands in the table`(rule: RuleCase) throws {
    for key in rule.description.texts.keys {
      for name in rule.description.texts.snippetNames(in: key) {
        #expect(Snippet.all[name] != nil, "\(key): \(name)")
      }
    }
  }

  @Test func `every snippet is shown by a text`() {
    let shown = Set(Self.texts.keys.flatMap { Self.texts.snippetNames(in: $0) })
    #expect(Set(Snippet.all.keys).subtracting(shown).sorted() == [])
  }

  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `no text shows Swift but by a snippet`(rule: RuleCase) throws {
    let code = /[A-Za-z]\([.":a-z)]|(?:^|[\s(:：（、])\.[a-z]+[A-Z]?|: (?:\.|\[|")/
    for key in rule.description.texts.keys {
      let entry = try #require(rule.description.texts[key])
      for text in [entry.english, entry.chinese] {
        #expect(text.firstMatch(of: code) == nil, "\(key): \(text)")
      }
    }
  }

  /// The remedy of the first gap that an example of a rule brings up, as if it stood in a file.
  private func remedy(of id: String, in file: String, _ language: Language) throws -> String {
    let rule = try #require(BuiltInRules.all.first { $0.description.id == id })
    let example = try #require(rule.description.examples.first { $0.expectation == .fires })
    let verdict = try #require(
      rule.verdicts(on: example).first { verdict in
        if case .violated = verdict.finding { true } else { false }
      })
    let moved = Verdict(
      element: verdict.element, location: SourceLocation(file: file, line: 3),
      finding: verdict.finding)
    let gap = try #require(Gap(rule: rule.description, verdict: moved, root: nil))
    return gap.remedy[language]
  }

  @Test func `a remedy is in the notation of the file`() throws {
    let id = "step-without-time-limit"
    #expect(
      try remedy(of: id, in: "models/Permit.swift", .english)
        == #"Write how long the step may take: within: .workingDays(3), or in words: limitNote("…")."#
    )
    #expect(
      try remedy(of: id, in: "permit.yml", .english)
        == #"Write how long the step may take: `limit: 3 workingDays`, or in words: `limitNote: "…"`."#
    )
    #expect(
      try remedy(of: id, in: "permit.json", .english)
        == #"Write how long the step may take: `"limit": "3 workingDays"`, or in words: `"limitNote": "…"`."#
    )
    #expect(
      try remedy(of: id, in: "permit.overlay.yml", .simplifiedChinese)
        == #"写明办理时限：`limit: 3 workingDays`，或用文字：`limitNote: "…"`。"#)
  }

  @Test func `in a drawing it says where to write what cannot be drawn`() throws {
    #expect(
      try remedy(of: "step-without-time-limit", in: "permit.bpmn", .english)
        .hasSuffix(" This goes into the overlay beside the drawing, under the id of the element."))
    #expect(
      try remedy(of: "dead-end", in: "permit.bpmn", .english)
        .hasSuffix(" Draw it; what cannot be drawn goes into the overlay beside the drawing."))
    #expect(
      try remedy(of: "duplicate-risk", in: "permit.bpmn", .english)
        == remedy(of: "duplicate-risk", in: "Permit.swift", .english))
  }

  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `a remedy in a file shows no Swift`(rule: RuleCase) throws {
    guard rule.description.examples.contains(where: { $0.expectation == .fires }) else { return }
    let id = rule.description.id
    for language in Language.allCases {
      let swift = try remedy(of: id, in: "Permit.swift", language)
      #expect(swift.firstMatch(of: /\{|kind: [a-z]/) == nil, "\(swift)")
      for file in ["permit.yml", "permit.json", "permit.bpmn"] {
        let remedy = try remedy(of: id, in: file, language)
        #expect(
          remedy.firstMatch(of: /\{write|[A-Za-z]\([.":a-z)]|: \.[a-z]/) == nil, "\(remedy)")
      }
    }
  }

  @Test func `the description of a rule shows both`() throws {
    let rule = try #require(
      BuiltInRules.all.first { $0.description.id == "risk-without-owner" })
    #expect(
      rule.description[.remedy][.english]
        == #"Name the post that answers for the risk: risk("…", .high, owner: .post). In YAML: in "#
        + "the risk `responsible: …`.")
  }
}

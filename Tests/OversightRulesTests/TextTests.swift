import Oversight
import OversightRules
import OversightTestSupport
import Testing

/// What people read.
@Suite struct TextTests {
  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `every rule has every text in both languages`(rule: RuleCase) throws {
    let (id, texts) = (rule.description.id, rule.description.texts)
    let keys = texts.keys.filter { $0.hasPrefix("\(id).") }
    for part in RuleDescription.Part.allCases {
      let entry = try #require(texts["\(id).\(part.rawValue)"], "\(id).\(part.rawValue)")
      let snippets = texts.snippetNames(in: "\(id).\(part.rawValue)").map { "write:\($0)" }
      #expect(StringTable.places(in: entry.english) == Set(snippets), "\(id).\(part.rawValue)")
    }
    #expect(keys.contains { $0.hasPrefix("\(id).message") })
    for key in keys {
      let entry = try #require(texts[key])
      #expect(!entry.english.isEmpty && !entry.chinese.isEmpty, "\(key)")
      #expect(
        StringTable.places(in: entry.english) == StringTable.places(in: entry.chinese), "\(key)")
    }
  }

  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `every title has a text in traditional characters`(rule: RuleCase) {
    let texts = rule.description.texts
    #expect(texts.faultOfTraditional("\(rule.description.id).title") == nil)
  }

  @Test func `no text has two blanks in a row`() {
    let rules = StringTable(BuiltInRules.all.map(\.description.texts))
    #expect(!rules.keys.isEmpty)
    #expect(StringTable([rules, Texts.shared, Texts.soundness]).keysWithRunsOfBlanks == [])
  }

  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `no text has a run of spaces`(rule: RuleCase) throws {
    let texts = rule.description.texts
    for key in texts.keys {
      let entry = try #require(texts[key])
      #expect(!entry.english.contains("  ") && !entry.chinese.contains("  "), "\(key)")
    }
  }

  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `a title fits into a column of forty characters`(rule: RuleCase) {
    for language in Language.allCases {
      #expect(rule.description[.title][language].count <= 40)
    }
  }

  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `the Chinese texts use the words of the field`(rule: RuleCase) throws {
    let texts = rule.description.texts
    for key in texts.keys {
      let chinese = try #require(texts[key]).chinese
      for word in ["步骤", "缺口", "漏洞", "监察点"] {
        #expect(!chinese.contains(word), "\(key): \(word)")
      }
    }
  }

  @Test(arguments: BuiltInRules.all.map(RuleCase.init))
  func `no message shows a key or an empty place`(rule: RuleCase) throws {
    var powers = try rule.description.examples.flatMap { try $0.models.map { try $0.resolved() } }
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      powers.append(try ResolvedPower(resolving: .random, .random(using: &generator)))
    }
    for power in powers {
      let context = CheckContext(
        catalogue: ResolvedCatalogue(powers: [power]),
        policy: CheckConfiguration.complete.policy)
      for verdict in rule.rule.verdicts(on: power, in: context) {
        var texts = [verdict.reason].compactMap { $0 }
        if let gap = Gap(rule: rule.description, verdict: verdict, root: nil) {
          texts += [gap.message, gap.remedy]
        }
        for text in texts {
          for language in Language.allCases {
            let words = text[language]
            #expect(!words.contains("{") && !words.isEmpty, "\(words)")
            #expect(!words.contains("\(rule.description.id).") && !words.contains("shared."))
          }
        }
      }
    }
  }
}

extension Rule {
  /// What is wrong with the rule as its description tells it, in words for its author; nothing where
  /// all is well. It is the test of a rule:
  ///
  /// ```swift
  /// @Test func rule() throws { #expect(try OwnComplaintPhone().faults().isEmpty) }
  /// ```
  ///
  /// It asks for an example that fires and one that is silent, lets the rule judge each example, and
  /// looks whether every part of the description and every message that an example brings up has a
  /// text in both languages, with nothing left to fill in.
  ///
  /// - Parameters:
  ///   - policy: what the office asks for, where the rule reads it.
  ///   - today: the day for which is checked.
  /// - Throws: ``ModelErrors`` where an example makes no sense as a model.
  /// - Complexity: that of the rule on its examples.
  public func faults(
    policy: Policy = Policy(), today: CalendarDate = RuleExample.day
  ) throws(ModelErrors) -> [String] {
    var faults = missingTexts
    for expectation in [RuleExample.Expectation.fires, .silent]
    where !description.examples.contains(where: { $0.expectation == expectation }) {
      faults.append("no example of kind '\(expectation.rawValue)'")
    }
    for example in description.examples {
      let names = example.models.map { "\(type(of: $0))" }.joined(separator: ", ")
      let verdicts = try verdicts(on: example.models, policy: policy, today: today)
      if !example.isMet(by: verdicts) {
        let said = verdicts.map(\.finding.word).withoutRepetitions.joined(separator: ", ")
        faults.append(
          "\(names): '\(example.expectation.rawValue)' is expected, the verdicts are "
            + (said.isEmpty ? "none" : said))
      }
      faults += verdicts.compactMap { Gap(rule: description, verdict: $0, root: nil) }
        .flatMap { gap in
          Language.written.compactMap { language in
            let message = gap.message[language]
            return message.isBlank || !StringTable.places(in: message).isEmpty
              || message.hasPrefix("\(description.id).message")
              ? "\(names): a message without text in '\(language.rawValue)': \(message)" : nil
          }
        }
    }
    return faults.withoutRepetitions
  }

  private var missingTexts: [String] {
    RuleDescription.Part.allCases.flatMap { part in
      Language.written.compactMap { language in
        let key = "\(description.id).\(part.rawValue)"
        let text = description[part][language]
        return text.isBlank || text == key ? "no text '\(key)' in '\(language.rawValue)'" : nil
      }
    }
  }
}

extension RuleExample {
  /// Whether these verdicts are what the example says of the rule. Where it is silent, it holds of
  /// something at least.
  public func isMet(by verdicts: [Verdict]) -> Bool {
    let words = Set(verdicts.map(\.finding.word))
    switch expectation {
    case .fires: return words.contains("violated")
    case .silent:
      return words.contains("satisfied") && words.isDisjoint(with: ["violated", "undetermined"])
    case .undetermined: return words.contains("undetermined") && !words.contains("violated")
    }
  }
}

extension Verdict.Finding {
  fileprivate var word: String {
    switch self {
    case .satisfied: "satisfied"
    case .violated: "violated"
    case .notApplicable: "notApplicable"
    case .undetermined: "undetermined"
    }
  }
}

import Oversight
import Testing

/// A rule as an argument of a test, shown by its id.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: any Rule

  init(_ rule: any Rule) { self.rule = rule }

  var description: RuleDescription { rule.description }
  var testDescription: String { description.id }
}

extension Verdict {
  /// Which of the four verdicts it is.
  var kind: String {
    switch finding {
    case .satisfied: "satisfied"
    case .violated: "violated"
    case .notApplicable: "notApplicable"
    case .undetermined: "undetermined"
    }
  }

  var violation: Violation? {
    if case .violated(let violation) = finding { violation } else { nil }
  }

  /// The words in which a verdict gives its reason.
  var reason: LocalizedText? {
    switch finding {
    case .satisfied(let reason), .undetermined(let reason): reason
    case .violated, .notApplicable: nil
    }
  }
}

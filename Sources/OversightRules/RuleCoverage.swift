public import Oversight

/// What a rule said of one power: the proof that it was asked.
public struct RuleCoverage: Sendable, Hashable {
  public let rule: String
  public let power: String
  public let counts: VerdictCounts

  package init(rule: String, power: String, counts: VerdictCounts) {
    self.rule = rule
    self.power = power
    self.counts = counts
  }
}

/// How many elements got each of the four verdicts.
public struct VerdictCounts: Sendable, Hashable, Encodable {
  public private(set) var satisfied = 0
  public private(set) var violated = 0
  public private(set) var notApplicable = 0
  public private(set) var undetermined = 0

  /// None of any.
  public init() {}

  /// - Complexity: O(number of verdicts).
  public init(_ verdicts: [Verdict]) {
    for verdict in verdicts {
      switch verdict.finding {
      case .satisfied: satisfied += 1
      case .violated: violated += 1
      case .notApplicable: notApplicable += 1
      case .undetermined: undetermined += 1
      }
    }
  }

  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.satisfied += right.satisfied
    sum.violated += right.violated
    sum.notApplicable += right.notApplicable
    sum.undetermined += right.undetermined
    return sum
  }
}

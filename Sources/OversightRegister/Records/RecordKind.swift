/// What the register keeps besides filings, each with a number of its own.
package enum RecordKind: String, Sendable, CaseIterable {
  /// From what was found to its closure (督办).
  case notice
  /// A test of a control (控制测试).
  case test
  /// A control that does not do what it should (控制缺陷).
  case deficiency
  /// What an authority has excused for a time (豁免).
  case waiver
  /// A publication of a power (公布).
  case publication
  /// A review of a power (复查).
  case review

  /// The letter in its numbers.
  var letter: String {
    switch self {
    case .notice: "N"
    case .test: "T"
    case .deficiency: "D"
    case .waiver: "W"
    case .publication: "P"
    case .review: "R"
    }
  }

  /// The event with which it begins.
  var opening: EventKind {
    switch self {
    case .notice: .noticed
    case .test: .tested
    case .deficiency: .deficient
    case .waiver: .waived
    case .publication: .published
    case .review: .reviewed
    }
  }

  /// Whether it is to be explained, put right and closed.
  var isFollowedUp: Bool { self == .notice || self == .deficiency }
}

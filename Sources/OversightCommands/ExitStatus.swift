/// The three ways in which a command ends. There are no others, so that scripts can rely on them.
package enum ExitStatus: Int32, Sendable, Comparable {
  /// Nothing at or above the threshold.
  case clean = 0
  /// Gaps.
  case gaps = 1
  /// The question was not answered: unreadable input, no powers, bad options, a crash.
  case failed = 2

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

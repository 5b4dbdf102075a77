internal import Foundation

/// How many random inputs tests try.
public enum Fuzz {
  /// So many times as many as in a plain run: `OVERSIGHT_FUZZ=10 swift test`.
  public static let factor = max(
    1, ProcessInfo.processInfo.environment["OVERSIGHT_FUZZ"].flatMap { Int($0) } ?? 1)

  public static func count(_ base: Int) -> Int { base * factor }
}

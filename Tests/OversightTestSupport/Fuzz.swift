internal import Foundation

/// How hard tests on random inputs try.
public enum Fuzz {
  /// A number of cases, times what the environment says: `OVERSIGHT_FUZZ=10 swift test`.
  public static func count(_ base: Int) -> Int {
    let factor = ProcessInfo.processInfo.environment["OVERSIGHT_FUZZ"].flatMap(Double.init) ?? 1
    return max(1, Int(Double(base) * factor))
  }
}

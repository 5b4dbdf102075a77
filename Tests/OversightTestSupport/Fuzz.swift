internal import Foundation

/// How hard tests on random inputs try.
public enum Fuzz {
  /// A number of cases, times what the environment says: `OVERSIGHT_FUZZ=10 swift test`.
  public static func count(_ base: Int) -> Int { max(1, Int(Double(base) * (factor ?? 1))) }

  /// Says how many graphs were compared with an oracle, where the environment says how hard to try.
  /// `make fuzz` adds the numbers up.
  public static func report(_ count: Int, _ what: String) {
    guard factor != nil else { return }
    // In one piece, since tests run at the same time.
    FileHandle.standardOutput.write(Data("compared \(count): \(what)\n".utf8))
  }

  private static let factor =
    ProcessInfo.processInfo.environment["OVERSIGHT_FUZZ"].flatMap(Double.init)
}

/// How the work grows with the size: the exponent between two sizes that follow one another.
///
/// Instructions say it exactly. The time grows faster where a process no longer fits into the caches.
struct Growth {
  struct Point {
    let size: Int
    let seconds: Double
    let instructions: Double?
  }

  /// An exponent that still counts as linear.
  private static let linear = 1.2

  private var last: Point?
  private var byTime: Double?
  private var byInstructions: Double?

  mutating func append(_ point: Point) {
    defer { last = point }
    guard let last else { return }
    let scale = logarithm(Double(point.size) / Double(last.size))
    byTime = logarithm(point.seconds / last.seconds) / scale
    byInstructions = nil
    if let now = point.instructions, let before = last.instructions {
      byInstructions = logarithm(now / before) / scale
    }
  }

  /// Judged by instructions where they can be counted, else by time.
  var isLinear: Bool { (byInstructions ?? byTime).map { $0 <= Self.linear } ?? true }

  /// Nil at the first size.
  var description: String? {
    guard let byTime else { return nil }
    guard let byInstructions else { return "slope \(byTime.asExponent) of time" }
    return "slope \(byInstructions.asExponent) of instructions, \(byTime.asExponent) of time"
  }
}

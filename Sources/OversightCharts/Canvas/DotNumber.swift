/// Numbers as they stand in DOT: finite, clamped, with few decimals and never in another notation.
enum DotNumber {
  /// Beyond this no page reaches; Graphviz takes time and memory by such numbers.
  static let limit = 100_000.0

  static func text(_ value: Double, decimals: Int = 2) -> String {
    guard value.isFinite else { return "0" }
    let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let clamped = min(max(value, -limit), limit)
    let units = Int((abs(clamped) * Double(scale)).rounded())
    let sign = clamped < 0 && units > 0 ? "-" : ""
    let (whole, part) = units.quotientAndRemainder(dividingBy: scale)
    guard part > 0 else { return "\(sign)\(whole)" }
    let digits = String(part)
    let padded = String(repeating: "0", count: decimals - digits.count) + digits
    let end = padded.lastIndex { $0 != "0" } ?? padded.startIndex
    return "\(sign)\(whole).\(padded[...end])"
  }
}

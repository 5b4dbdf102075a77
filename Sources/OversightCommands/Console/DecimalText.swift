/// Numbers with decimal places, the same in every locale.
package enum DecimalText {
  /// A number that is not negative, rounded to so many decimal places.
  package static func text(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale).leftPadded(to: places, with: "0")
    return "\(scaled / scale).\(fraction)"
  }
}

extension String {
  /// The text with a filler before it, so that it has at least so many characters.
  func leftPadded(to width: Int, with filler: Character = " ") -> String {
    String(repeating: filler, count: max(0, width - count)) + self
  }
}

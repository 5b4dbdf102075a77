import Oversight

/// Text of a model between double quotes in DOT.
enum DotText {
  /// The text with its line ends, without the places where it would best be broken.
  static func escaped(_ text: String) -> String {
    let scalars = CleanText.paragraphs(text).unicodeScalars
    return DOTString.escaped(
      String(String.UnicodeScalarView(scalars.filter { $0 != LineBreaker.preferredBreak })))
  }
}

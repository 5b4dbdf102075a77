/// Makes text of a model fit to be shown: it appears as written, and what cannot be written in XML,
/// or steers a terminal, is made visible or left out.
package enum CleanText {
  /// The text with line feeds as its only control characters.
  ///
  /// Other controls and noncharacters, which XML does not allow, become U+FFFD, so that a reader
  /// sees that something is wrong. Controls that turn the direction of writing are left out: they
  /// make a text look other than it is.
  package static func paragraphs(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A where previous == "\r": continue
      case 0x0A, 0x0D, 0x2028, 0x2029: clean.append("\n")
      case 0x09: clean.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: clean.append("\u{FFFD}")
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      case let value where value & 0xFFFE == 0xFFFE: clean.append("\u{FFFD}")
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// The text on one line, without marks for preferred breaks, U+200B.
  package static func line(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in paragraphs(text).unicodeScalars where scalar != "\u{200B}" {
      clean.append(scalar == "\n" ? " " : scalar)
    }
    return String(clean)
  }
}

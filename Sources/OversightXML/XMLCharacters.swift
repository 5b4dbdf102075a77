/// Which characters XML 1.0 can hold, and how.
///
/// After Extensible Markup Language (XML) 1.0, fifth edition, 2.2 and 2.11: there is no way at all to
/// write most control characters, and others would come back as blanks if they were written as they are.
package enum XMLCharacters {
  /// Whether a document can hold a character, as it is or as a reference.
  package static func canHold(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// The first character of a text that no document can hold.
  ///
  /// - Complexity: O(n)
  package static func firstForbidden(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { !canHold($0) }
  }

  /// Whether a character is a blank of XML, which readers may change unless they are told not to.
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    [0x9, 0xA, 0xD, 0x20].contains(scalar.value)
  }

  /// Whether a word can be the name of an element or attribute without a prefix, or an id.
  ///
  /// Stricter than Namespaces in XML 1.0 for letters beyond ASCII, which not every tool takes: of those
  /// only such that Unicode calls letters.
  package static func isName(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, first == "_" || isLetter(first) else {
      return false
    }
    return word.unicodeScalars.allSatisfy {
      $0 == "_" || $0 == "-" || $0 == "." || isLetter($0) || ("0"..."9").contains($0)
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    // The ranges of NameStartChar in which every character is a letter of some script.
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x20000...0x2FFFF: true
    default: false
    }
  }
}

extension String {
  /// Whether nothing can be read in it: it has blanks and invisible characters only.
  ///
  /// - Complexity: O(n), and O(1) where the first character can be read.
  /// - Source: Unicode Standard Annex #44, `White_Space` and `Default_Ignorable_Code_Point`.
  package var isBlank: Bool { unicodeScalars.allSatisfy(\.isInvisible) }
}

extension Unicode.Scalar {
  /// Fillers of letters that nobody sees, such as U+3164, are ignorable; two symbols are drawn as
  /// nothing although their properties do not say so.
  fileprivate var isInvisible: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      || properties.generalCategory == .control || properties.generalCategory == .format
      || self == "\u{2800}" || self == "\u{1D159}"
  }
}

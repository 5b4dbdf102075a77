extension String {
  /// Its letters and digits, all small: what of a text counts when wordings are compared.
  var letters: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}

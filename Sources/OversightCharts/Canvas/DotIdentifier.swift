/// An id that needs no quoting anywhere: letters, digits, `-` and `_` of ASCII.
///
/// Ids of models are such already; anything else is written as its number between underscores.
struct DotIdentifier: Sendable, Hashable {
  let text: String

  init(_ id: String) {
    var text = ""
    for scalar in id.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": text.unicodeScalars.append(scalar)
      default: text += "_\(String(scalar.value, radix: 16))_"
      }
    }
    self.text = text
  }
}

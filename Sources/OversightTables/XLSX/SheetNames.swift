/// Names for the tabs of a workbook.
///
/// - Source: the specifications and limits of Excel: 31 characters, none of `[]:*?/\`, no apostrophe at
///   an end, not `History`, and no two alike whatever their capitals.
enum SheetNames {
  private static let most = 31

  /// - Complexity: O(n²) where all names are the same.
  static func fit(_ names: [String]) -> [String] {
    var taken: Set<String> = ["history"]
    return names.map { name in
      var scalars = String.UnicodeScalarView()
      for scalar in name.unicodeScalars {
        let isPlain = scalar.value >= 0x20 && !"[]:*?/\\'".unicodeScalars.contains(scalar)
        scalars.append(isPlain ? scalar : "_")
      }
      let plain = String(scalars).isEmpty ? "_" : String(scalars)
      var number = 1
      var fitted = cut(plain, most)
      while !taken.insert(fitted.lowercased()).inserted {
        number += 1
        let end = " (\(number))"
        fitted = cut(plain, most - end.utf16.count) + end
      }
      return fitted
    }
  }

  private static func cut(_ name: String, _ most: Int) -> String {
    var name = name
    while name.utf16.count > most { name.removeLast() }
    return name
  }
}

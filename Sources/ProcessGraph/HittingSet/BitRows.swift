/// Rows of bits of equal length, for asking quickly whether one is contained in another.
struct BitRows {
  private let wordCount: Int
  private var words: [UInt64]

  init(_ rows: [[Int]], columnCount: Int) {
    wordCount = (columnCount + 63) / 64
    words = [UInt64](repeating: 0, count: wordCount * rows.count)
    for (number, row) in rows.enumerated() {
      for column in row { words[number * wordCount + column / 64] |= 1 << UInt64(column % 64) }
    }
  }

  func isSubset(_ small: Int, of large: Int) -> Bool {
    for word in 0..<wordCount
    where words[small * wordCount + word] & ~words[large * wordCount + word] != 0 {
      return false
    }
    return true
  }
}

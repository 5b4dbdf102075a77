/// Makes the same chart the same PDF: Cairo writes the time of day into it.
enum PDFFinish {
  private static let key = Array("/CreationDate (D:".utf8)
  /// A time that stands for none; the day of a chart's version is printed on it.
  private static let fixed = Array("20000101000000".utf8)

  /// The file with a fixed time; offsets inside it stay valid, because its length stays the same.
  static func finish(_ pdf: [UInt8]) -> [UInt8] {
    guard let start = firstIndex(of: key, in: pdf), start + fixed.count <= pdf.count else {
      return pdf
    }
    var finished = pdf
    finished.replaceSubrange(start..<start + fixed.count, with: fixed)
    var position = start + fixed.count
    while position < finished.count, finished[position] != UInt8(ascii: ")") {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(finished[position]) {
        finished[position] = UInt8(ascii: "0")
      }
      position += 1
    }
    return finished
  }

  /// The place after the first occurrence.
  private static func firstIndex(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    for index in 0...(bytes.count - pattern.count)
    where bytes[index] == first && bytes[index..<index + pattern.count].elementsEqual(pattern) {
      return index + pattern.count
    }
    return nil
  }
}

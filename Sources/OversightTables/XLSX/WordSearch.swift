/// Looks for a word in bytes that come in parts.
struct WordSearch {
  private let word: [UInt8]
  private var tail: [UInt8] = []
  private(set) var isFound = false

  init(_ word: String) { self.word = Array(word.utf8) }

  /// - Complexity: O(n · length of the word)
  mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !isFound, let first = word.first else { return }
    let text = tail + bytes
    isFound = text.withUnsafeBufferPointer { text in
      var place = 0
      while place + word.count <= text.count {
        if text[place] == first,
          word.indices.allSatisfy({ text[place + $0] == word[$0] })
        {
          return true
        }
        place += 1
      }
      return false
    }
    tail = Array(text.suffix(word.count - 1))
  }
}

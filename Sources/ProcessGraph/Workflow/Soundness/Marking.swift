/// A set of edges that hold a token each, one bit an edge.
struct Marking: Hashable {
  var words: [UInt64]

  /// The empty marking of so many edges.
  init(edgeCount: Int) {
    words = [UInt64](repeating: 0, count: max(1, (edgeCount + 63) / 64))
  }

  func contains(_ edge: Int) -> Bool { words[edge >> 6] >> UInt64(edge & 63) & 1 == 1 }

  mutating func insert(_ edge: Int) { words[edge >> 6] |= 1 << UInt64(edge & 63) }

  mutating func remove(_ edge: Int) { words[edge >> 6] &= ~(1 << UInt64(edge & 63)) }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  func intersects(_ other: Marking) -> Bool {
    for index in words.indices where words[index] & other.words[index] != 0 { return true }
    return false
  }

  /// The edges that hold a token, ascending.
  var edges: [Int] {
    var edges: [Int] = []
    forEach { edges.append($0) }
    return edges
  }

  func forEach(_ body: (Int) -> Void) {
    for index in words.indices {
      var word = words[index]
      while word != 0 {
        body(index << 6 + word.trailingZeroBitCount)
        word &= word - 1
      }
    }
  }
}

internal import OversightTestSupport

/// Changes files by their pieces — tags, attributes, lines, words — so that what comes out is more
/// often well-formed than what single bytes make.
struct PieceMutator {
  private let bytes: [UInt8]
  private var random: SeededGenerator

  init(_ bytes: [UInt8], seed: UInt64) {
    self.bytes = bytes
    random = SeededGenerator(seed: seed)
  }

  /// The file changed in one place; nil where single bytes are to be changed, as every other time.
  mutating func mutated() -> [UInt8]? {
    guard random.chance(50) else { return nil }
    let pieces = self.pieces(between: random.chance(50) ? Self.ends : Self.wordEnds)
    guard let first = pieces.randomElement(using: &random),
      let second = pieces.randomElement(using: &random)
    else { return nil }
    var result = bytes
    switch Int.random(in: 0..<4, using: &random) {
    case 0: result.removeSubrange(first)
    case 1: result.insert(contentsOf: bytes[first], at: second.lowerBound)
    case 2: result.replaceSubrange(second, with: bytes[first])
    default:
      guard first.upperBound <= second.lowerBound else { return nil }
      result.replaceSubrange(second, with: bytes[first])
      result.replaceSubrange(first, with: bytes[second])
    }
    return result
  }

  /// What ends a tag, a line or an element of a list.
  private static let ends = Set(">\n,".utf8)
  /// What ends a name or a value besides.
  private static let wordEnds = Set("> \n,:\"'={}[]/".utf8)

  private func pieces(between ends: Set<UInt8>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    for (place, byte) in bytes.enumerated() where ends.contains(byte) {
      if start < place { pieces.append(start..<place) }
      start = place
    }
    if start < bytes.count { pieces.append(start..<bytes.count) }
    return pieces
  }
}

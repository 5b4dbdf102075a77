/// Markings by number, each stored once, side by side in one array.
struct MarkingTable {
  private let wordCount: Int
  private var storage: [UInt64] = []
  /// Places for numbers, by hash; -1 where free.
  private var slots: [Int32]
  private(set) var count = 0

  init(edgeCount: Int) {
    wordCount = max(1, (edgeCount + 63) / 64)
    slots = [Int32](repeating: -1, count: 256)
  }

  /// - Returns: the number of the marking, and whether it is new.
  mutating func insert(_ marking: Marking) -> (number: Int, isNew: Bool) {
    let mask = slots.count - 1
    var slot = hash(marking.words, at: 0) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if matches(number, marking) { return (number, false) }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(count)
    storage += marking.words
    count += 1
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
  }

  /// Writes a marking over another, so that nothing is allocated.
  func copy(_ number: Int, to marking: inout Marking) {
    let base = number * wordCount
    for index in 0..<wordCount { marking.words[index] = storage[base + index] }
  }

  private func matches(_ number: Int, _ marking: Marking) -> Bool {
    let base = number * wordCount
    for index in 0..<wordCount where storage[base + index] != marking.words[index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for number in 0..<count {
      var slot = hash(storage, at: number * wordCount) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// The same for the same marking on every machine; `Hasher` is not.
  private func hash(_ words: [UInt64], at base: Int) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for index in 0..<wordCount {
      hash = (hash ^ words[base + index]) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash >> 1)
  }
}

/// A search for the cheapest way over pairs of an event and a marking, where a move costs 0 or 1.
///
/// Dijkstra's algorithm with two stacks instead of a heap: what costs as much as the present pair, and
/// what costs one more. Of equally cheap pairs the last found comes first, so that a case that fits
/// is followed straight to its end.
struct AlignmentSearch {
  /// How a pair was reached.
  enum Move {
    case none, log
    case model(MarkingSpace.Move)
    case synchronous(MarkingSpace.Move)
  }

  struct Entry {
    let position: Int
    let state: Int
    let parent: Int?
    let move: Move
  }

  private struct Key: Hashable {
    let position: Int
    let state: Int
  }

  private var entries: [Entry] = []
  private var settled: Set<Key> = []
  private var present: [Int] = []
  private var later: [Int] = []
  /// What the last popped pair costs.
  private(set) var cost = 0

  var count: Int { entries.count }

  subscript(record: Int) -> Entry { entries[record] }

  mutating func push(
    position: Int, state: Int, from parent: Int? = nil, by move: Move = .none, extra: Int = 0
  ) {
    guard !settled.contains(Key(position: position, state: state)) else { return }
    if extra == 0 { present.append(entries.count) } else { later.append(entries.count) }
    entries.append(Entry(position: position, state: state, parent: parent, move: move))
  }

  /// The cheapest pair that has not been looked at; nil where there is none.
  mutating func pop() -> Int? {
    while true {
      if present.isEmpty {
        guard !later.isEmpty else { return nil }
        present = later.reversed()
        later = []
        cost += 1
      }
      guard let record = present.popLast() else { return nil }
      let key = Key(position: entries[record].position, state: entries[record].state)
      if settled.insert(key).inserted { return record }
    }
  }

  /// The entries on the way to a pair, the first without a move.
  func path(to record: Int) -> [Entry] {
    var path: [Entry] = []
    var place: Int? = record
    while let here = place {
      path.append(entries[here])
      place = entries[here].parent
    }
    return path.reversed()
  }
}

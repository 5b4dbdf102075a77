/// Lists of brackets, one a node: linked both ways, so that a bracket leaves its list, and a list is
/// put on top of another, in constant time.
struct BracketLists {
  private static let none = -1

  /// The size that the list had when the bracket was last asked on top of it, and the class given then.
  var recentSize: [Int]
  var recentClass: [Int]

  private var above: [Int]
  private var below: [Int]
  private var tops: [Int]
  private var bottoms: [Int]
  private var sizes: [Int]

  /// - Parameter edgeCount: how many brackets there are at first; their numbers are those of edges.
  init(listCount: Int, edgeCount: Int) {
    above = [Int](repeating: Self.none, count: edgeCount)
    below = above
    recentSize = above
    recentClass = above
    tops = [Int](repeating: Self.none, count: listCount)
    bottoms = tops
    sizes = [Int](repeating: 0, count: listCount)
  }

  /// One more bracket, in no list yet.
  mutating func addBracket() -> Int {
    above.append(Self.none)
    below.append(Self.none)
    recentSize.append(Self.none)
    recentClass.append(Self.none)
    return above.count - 1
  }

  func size(of list: Int) -> Int { sizes[list] }

  func top(of list: Int) -> Int? { tops[list] == Self.none ? nil : tops[list] }

  mutating func push(_ bracket: Int, to list: Int) {
    below[bracket] = tops[list]
    above[bracket] = Self.none
    if tops[list] == Self.none {
      bottoms[list] = bracket
    } else {
      above[tops[list]] = bracket
    }
    tops[list] = bracket
    sizes[list] += 1
  }

  mutating func remove(_ bracket: Int, from list: Int) {
    if above[bracket] == Self.none {
      tops[list] = below[bracket]
    } else {
      below[above[bracket]] = below[bracket]
    }
    if below[bracket] == Self.none {
      bottoms[list] = above[bracket]
    } else {
      above[below[bracket]] = above[bracket]
    }
    sizes[list] -= 1
  }

  /// Puts one list on top of another.
  mutating func append(_ list: Int, to other: Int) {
    guard sizes[list] > 0 else { return }
    if sizes[other] == 0 {
      bottoms[other] = bottoms[list]
    } else {
      above[tops[other]] = bottoms[list]
      below[bottoms[list]] = tops[other]
    }
    tops[other] = tops[list]
    sizes[other] += sizes[list]
  }
}

/// Boxes of a page by the stripes that they touch, so that a question looks only at what is at its
/// height.
///
/// - Complexity: adding costs the stripes that a box touches; a question looks at the boxes of its
///   stripes.
struct BoxIndex: Sendable {
  /// A box, and to what it belongs, if to something.
  private struct Entry {
    var box: Box
    var owner: Int?
  }

  /// About the height of a row: most boxes touch two stripes or three.
  private static let stripe = 40.0

  private var stripes: [[Entry]] = []

  mutating func add(_ box: Box, of owner: Int? = nil) {
    for stripe in Self.range(of: box) {
      while stripes.count <= stripe { stripes.append([]) }
      stripes[stripe].append(Entry(box: box, owner: owner))
    }
  }

  /// Whether a box has points in common with one of those that are here.
  ///
  /// - Parameter own: whose boxes do not count.
  func overlaps(_ box: Box, ignoring own: Int? = nil) -> Bool {
    for stripe in Self.range(of: box) where stripe < stripes.count {
      for entry in stripes[stripe]
      where entry.box.overlaps(box) && (own == nil || entry.owner != own) {
        return true
      }
    }
    return false
  }

  /// To what the boxes belong that have points in common with a box.
  func owners(of box: Box) -> Set<Int> {
    var owners: Set<Int> = []
    for stripe in Self.range(of: box) where stripe < stripes.count {
      for entry in stripes[stripe] where entry.box.overlaps(box) {
        if let owner = entry.owner { owners.insert(owner) }
      }
    }
    return owners
  }

  /// What lies beyond the upper end of the page counts to its first stripe.
  private static func range(of box: Box) -> ClosedRange<Int> {
    let first = max(0, Int(box.top / stripe))
    return first...max(first, Int(box.bottom / stripe))
  }
}

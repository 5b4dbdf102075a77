/// A node that is to be entered at a distance; of several at the same, the one with the lowest number
/// comes first.
struct Candidate: Comparable {
  let distance: Int
  let node: Int

  static func < (first: Candidate, second: Candidate) -> Bool {
    (first.distance, first.node) < (second.distance, second.node)
  }
}

/// How many edges there are at each port, and which one where there is only one.
///
/// The sum of the numbers of the edges at a port is, where there is one edge, its number: so no list
/// is needed to take edges away.
struct LinkRows {
  private var counts: [Int32]
  private var sums: [Int]

  init(count: Int) {
    counts = [Int32](repeating: 0, count: count)
    sums = [Int](repeating: 0, count: count)
  }

  mutating func append(_ link: Int, at port: Int) {
    counts[port] += 1
    sums[port] += link
  }

  mutating func remove(_ link: Int, at port: Int) {
    counts[port] -= 1
    sums[port] -= link
  }

  func count(at port: Int) -> Int { Int(counts[port]) }

  /// The only edge at a port; nil where there are none or several.
  func only(at port: Int) -> Int? { counts[port] == 1 ? sums[port] : nil }
}

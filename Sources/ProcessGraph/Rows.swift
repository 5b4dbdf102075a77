/// Compressed rows: for each node the numbers of its edges, all in one array.
@usableFromInline
struct Rows: Sendable, Hashable {
  /// Row `i` is `entries[starts[i] ..< starts[i + 1]]`.
  let starts: [Int32]
  let entries: [Int32]

  /// Sorts edges into rows by counting; within a row they keep their order.
  init(nodeCount: Int, keys: [Int32]) {
    var starts = [Int32](repeating: 0, count: nodeCount + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var next = starts
    var entries = [Int32](repeating: 0, count: keys.count)
    for (edge, key) in keys.enumerated() {
      entries[Int(next[Int(key)])] = Int32(edge)
      next[Int(key)] += 1
    }
    self.starts = starts
    self.entries = entries
  }

  subscript(node: Int) -> Row { Row(entries: entries[places(of: node)]) }

  /// Where the row of a node stands in `entries`, for inner loops: a ``Row`` holds the array too.
  func places(of node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }
}

/// The edges at one side of a node, as a collection of edge numbers.
public struct Row: RandomAccessCollection, Sendable {
  @usableFromInline let entries: ArraySlice<Int32>

  init(entries: ArraySlice<Int32>) { self.entries = entries }

  public var startIndex: Int { entries.startIndex }
  public var endIndex: Int { entries.endIndex }
  public subscript(position: Int) -> Int { Int(entries[position]) }
}

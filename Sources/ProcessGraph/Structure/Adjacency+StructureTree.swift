extension Adjacency {
  /// The regions with a single entry edge and a single exit edge, and how they nest.
  ///
  /// - Parameters:
  ///   - starts: the nodes where walks begin.
  ///   - ends: the nodes where walks end.
  /// - Complexity: O(n + m).
  /// - Source: R. Johnson, D. Pearson, K. Pingali, The program structure tree: computing control
  ///   regions in linear time, PLDI 1994.
  public func structureTree(
    from starts: some Sequence<Int>, to ends: some Sequence<Int>
  ) -> StructureTree {
    let frame = StructureFrame(
      graph: self, starts: Set(starts).sorted(), ends: Set(ends).sorted())
    return StructureTree(frame: frame)
  }
}

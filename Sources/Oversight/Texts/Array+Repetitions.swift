extension Array where Element: Hashable {
  /// Each element once, where it comes first.
  ///
  /// - Complexity: O(n).
  package var withoutRepetitions: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

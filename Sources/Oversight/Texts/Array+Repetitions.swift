extension [String] {
  /// Each string once, where it comes first.
  ///
  /// - Complexity: O(n).
  package var withoutRepetitions: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

/// Which of the pages of a chart.
struct PageNumber: Sendable, Hashable {
  /// From 1.
  var page: Int
  var count: Int
}

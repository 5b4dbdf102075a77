// Written from the sources by `make generate`; a test fails while it is stale.

/// What draws charts, in one word: charts that are kept are those of other sources where it differs.
enum ChartSources {
  static let digest = "5510e91bfe9add4c82e21989de9c81510c37afef78f81705fd87c5b5b6e23e22"
}

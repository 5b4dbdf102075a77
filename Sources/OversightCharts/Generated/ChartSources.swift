// Written from the sources by `make generate`; a test fails while it is stale.

/// What draws charts, in one word: charts that are kept are those of other sources where it differs.
enum ChartSources {
  static let digest = "afe9bc0af11d38874e7e878d0c6376612a4a8f1978ecc8fcaf380756efdca040"
}

// Written from the sources by `make generate`; a test fails while it is stale.

/// What draws charts, in one word: charts that are kept are those of other sources where it differs.
enum ChartSources {
  static let digest = "828714c11fe34374f292c12fe37f11b19e8374857bba2b52b9a2af782b5b0c89"
}

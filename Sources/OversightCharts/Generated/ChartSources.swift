// Written from the sources by `make generate`; a test fails while it is stale.

/// What draws charts, in one word: charts that are kept are those of other sources where it differs.
enum ChartSources {
  static let digest = "cc3fb40f60c264fef8e90f9325c01ef43b6619e0567b3f3eea70eb7cda2eee82"
}

// Written from the sources by `make generate`; a test fails while it is stale.

/// What draws charts, in one word: charts that are kept are those of other sources where it differs.
enum ChartSources {
  static let digest = "fd799c36ac8d6bfd63e109d19b92b6cdbc634a141b4d280a1c7a33b4e3e51af4"
}

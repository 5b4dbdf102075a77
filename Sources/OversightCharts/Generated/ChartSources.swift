// Written from the sources by `make generate`; a test fails while it is stale.

/// What draws charts, in one word: charts that are kept are those of other sources where it differs.
enum ChartSources {
  static let digest = "462b360c4528c126cb712ef8c4640e59367ed671bd34fa0870dc234869677585"
}

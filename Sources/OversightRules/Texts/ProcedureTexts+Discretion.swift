internal import Oversight

/// The texts of the rules about discretion.
extension Texts {
  static let discretionRules = StringTable(
    [
      discretionWithoutBenchmark
    ], traditional: traditionalTitles)

  private static let discretionWithoutBenchmark: StringTable = [
    "discretion-without-benchmark.title": (
      "Discretion without benchmark",
      "裁量无基准"
    ),
    "discretion-without-benchmark.summary": (
      "A step is decided freely, with no published benchmark.",
      "环节可自由裁量，没有公布的裁量基准。"
    ),
    "discretion-without-benchmark.rationale": (
      """
      Where like cases may be decided differently without a reason, the difference is for \
      sale.
      """,
      "同样的情形可以随意作不同处理，差别就可以拿来交易。"
    ),
    "discretion-without-benchmark.remedy": (
      "Set and publish a benchmark, and name its rule document: {write:benchmark}.",
      "制定并公布裁量基准，写明其制度编号：{write:benchmark}。"
    ),
    "discretion-without-benchmark.detection": (
      "Looks at every step that says how freely it is decided.",
      "检查每个写明裁量程度的环节。"
    ),
    "discretion-without-benchmark.falsePositives": (
      "None known.",
      "暂无。"
    ),
    "discretion-without-benchmark.satisfied": (
      "benchmark '{rule}'",
      "裁量基准「{rule}」"
    ),
    "discretion-without-benchmark.message": (
      """
      '{step}' is decided freely and no benchmark binds it: like cases can be decided as \
      somebody pays.
      """,
      "「{step}」可自由裁量而没有裁量基准：同样的情形可以看人办事。"
    ),
  ]
}

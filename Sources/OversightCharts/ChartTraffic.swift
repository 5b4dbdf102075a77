public import Oversight

/// How many recorded cases went over each flow of a power, and how many of them were late after it.
///
/// It stands beside the flows of the flow chart: what the model says, and what was done.
public struct ChartTraffic: Sendable, Hashable {
  /// What went over one flow.
  public struct Passage: Sendable, Hashable, Codable {
    /// How many cases went over it.
    public var cases: Int
    /// In how many of them the step that it leads to took longer than its limit.
    public var late: Int

    public init(cases: Int, late: Int) {
      self.cases = cases
      self.late = late
    }

    /// The late ones among the cases, in per cent; 1 at least where there is one, and 100 only where
    /// all are.
    public var latePercent: Int {
      guard late > 0, cases > 0 else { return 0 }
      return late == cases ? 100 : min(99, max(1, (late * 200 + cases) / (2 * cases)))
    }
  }

  /// The id of the power.
  public var power: String
  /// By the addresses of the flows; one that is missing is drawn without numbers.
  public var passages: [ElementPath: Passage]

  public init(power: String, passages: [ElementPath: Passage]) {
    self.power = power
    self.passages = passages
  }
}

extension ChartTraffic.Passage {
  /// The numbers as they stand on a chart.
  func words(_ language: Language) -> String {
    Texts.charts.text(
      late == 0 ? "traffic" : "traffic.late",
      ["cases": LocalizedText("\(cases)"), "share": LocalizedText("\(latePercent)")])[language]
  }
}

public import Oversight

/// Which of the two charts of a power.
public enum ChartKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// 权力运行流程图: the power-operation flow chart.
  case flow
  /// 风险防控图: the risk prevention-and-control chart.
  case risk
}

/// The form in which a chart is written.
public enum ChartFormat: String, Sendable, Hashable, Codable, CaseIterable {
  case svg, pdf, png, dot
  /// Where everything stands, for other programs.
  case json
}

/// For whom a chart is drawn.
public enum Edition: String, Sendable, Hashable, Codable, CaseIterable {
  /// What the public may read.
  case `public`
  /// Also hand-overs that nobody supervises, and gaps, where they are.
  case `internal`
}

/// On which paper a chart is drawn.
public enum Paper: String, Sendable, Hashable, Codable, CaseIterable {
  /// A4 where the chart fits, else A3; what fits neither is on one sheet as large as needed, which
  /// becomes several pages of A3 in PDF.
  case auto
  /// Pages of A4 or A3, upright or across, as many as needed.
  case a4, a3

  /// The pages that are tried, in this order.
  var pages: [Page] {
    switch self {
    case .auto: [.a4Portrait, .a4Landscape, .a3Portrait, .a3Landscape]
    case .a4: [.a4Portrait, .a4Landscape]
    case .a3: [.a3Portrait, .a3Landscape]
    }
  }

  /// The pages on which a chart is split that fits on none.
  var splitPages: [Page] {
    self == .a4 ? [.a4Portrait, .a4Landscape] : [.a3Portrait, .a3Landscape]
  }
}

/// How charts are drawn.
public struct ChartOptions: Sendable {
  public var language: Language
  public var edition: Edition
  /// Gaps to draw in the internal edition; those of other powers are ignored.
  public var gaps: [ChartGap] { didSet { gapsOfPower = Self.byPower(gaps) } }
  /// A catalogue has too many to look through for every chart.
  private var gapsOfPower: [String: [ChartGap]]
  /// A run to mark on the flow chart of its power; all else there recedes. Like ``gaps`` it is drawn
  /// in the internal edition only.
  public var highlight: ChartHighlight?
  public var paper: Paper
  /// A former version with which charts are compared: what was added, removed and changed is marked.
  public var comparison: ChartComparison?
  /// Recorded cases to count beside the flows of the flow chart of their power.
  public var traffic: ChartTraffic?
  /// Whether the flow chart is laid out for tools that draw it themselves.
  var isForTools = false

  public init(
    language: Language = .simplifiedChinese, edition: Edition = .public, gaps: [Gap] = [],
    highlight: ChartHighlight? = nil, paper: Paper = .auto,
    comparison: ChartComparison? = nil, traffic: ChartTraffic? = nil
  ) {
    self.language = language
    self.edition = edition
    self.gaps = gaps.sorted().map(ChartGap.init)
    gapsOfPower = Self.byPower(self.gaps)
    self.highlight = highlight
    self.paper = paper
    self.comparison = comparison
    self.traffic = traffic
  }

  /// The gaps that are drawn on the charts of a power, in their order.
  ///
  /// - Complexity: O(1)
  func shownGaps(in power: ResolvedPower) -> [ChartGap] {
    edition == .internal ? gapsOfPower[power.entry.id] ?? [] : []
  }

  private static func byPower(_ gaps: [ChartGap]) -> [String: [ChartGap]] {
    Dictionary(grouping: gaps) { $0.element.components.first ?? "" }
  }

  /// What went over the flows of a power.
  func traffic(in power: ResolvedPower) -> ChartTraffic? {
    traffic.flatMap { $0.power == power.entry.id ? $0 : nil }
  }

  /// What is highlighted on the flow chart of a power.
  func highlight(in power: ResolvedPower) -> ChartHighlight? {
    guard edition == .internal, let highlight else { return nil }
    let isHere = highlight.elements.contains { $0.components.starts(with: power.path.components) }
    return isHere ? highlight : nil
  }
}

/// A chart that could not be drawn, and why.
public struct ChartError: Error, Sendable, Equatable, CustomStringConvertible {
  public let power: String
  public let message: LocalizedText

  public init(power: String, message: LocalizedText) {
    self.power = power
    self.message = message
  }

  public var description: String { "\(power): \(message[.english])" }
}

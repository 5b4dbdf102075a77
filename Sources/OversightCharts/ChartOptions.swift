public import Oversight

/// Which of the two charts of a power.
public enum ChartKind: String, Sendable, Hashable, CaseIterable {
  /// 权力运行流程图: the power-operation flow chart.
  case flow
  /// 风险防控图: the risk prevention-and-control chart.
  case risk
}

/// The form in which a chart is written.
public enum ChartFormat: String, Sendable, Hashable, CaseIterable {
  case svg, pdf, png, dot
}

/// For whom a chart is drawn.
public enum Edition: String, Sendable, Hashable, CaseIterable {
  /// What the public may read.
  case `public`
  /// Also hand-overs that nobody supervises, and gaps, where they are.
  case `internal`
}

/// How charts are drawn.
public struct ChartOptions: Sendable {
  public var language: Language
  public var edition: Edition
  /// Gaps to draw in the internal edition; those of other powers are ignored.
  public var gaps: [Gap]
  /// A run to mark on the flow chart of its power; all else there recedes. Like ``gaps`` it is drawn
  /// in the internal edition only.
  public var highlight: ChartHighlight?

  public init(
    language: Language = .simplifiedChinese, edition: Edition = .public, gaps: [Gap] = [],
    highlight: ChartHighlight? = nil
  ) {
    self.language = language
    self.edition = edition
    self.gaps = gaps
    self.highlight = highlight
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

internal import Oversight

/// What is asked for of a power.
struct ChartTaskHead: Codable, Sendable {
  let kind: ChartKind
  /// How it is to be written; nil where it is to be inspected.
  var formats: [ChartFormat]?
  private let language: Language
  private let edition: Edition
  private let paper: Paper
  private let gaps: [GapNote]
  private let highlight: HighlightNote?

  /// A gap as it is drawn, with its address id by id.
  private struct GapNote: Codable {
    let rule: String
    let title: LocalizedText
    let severity: Severity
    let element: [String]
  }

  private struct HighlightNote: Codable {
    let elements: [[String]]
    let place: [String]?
    let title: LocalizedText
    let message: LocalizedText
    let severity: Severity
  }

  /// Of the options, what concerns the chart.
  init(_ kind: ChartKind, _ options: ChartOptions, of power: ResolvedPower) {
    self.kind = kind
    language = options.language
    edition = options.edition
    paper = options.paper
    gaps = options.shownGaps(in: power).map { gap in
      GapNote(
        rule: gap.rule, title: gap.title, severity: gap.severity,
        element: gap.element.components)
    }
    highlight =
      kind == .flow
      ? options.highlight(in: power).map { highlight in
        HighlightNote(
          elements: highlight.elements.map(\.components), place: highlight.place?.components,
          title: highlight.title, message: highlight.message, severity: highlight.severity)
      } : nil
  }

  var options: ChartOptions {
    var options = ChartOptions(language: language, edition: edition, paper: paper)
    options.gaps = gaps.map { gap in
      ChartGap(
        rule: gap.rule, title: gap.title, severity: gap.severity,
        element: ElementPath(gap.element))
    }
    options.highlight = highlight.map { highlight in
      ChartHighlight(
        elements: highlight.elements.map { ElementPath($0) },
        at: highlight.place.map { ElementPath($0) }, title: highlight.title,
        message: highlight.message, severity: highlight.severity)
    }
    return options
  }

  var encoded: [UInt8] { Array(((try? CanonicalJSON.encode(value: self)) ?? "").utf8) }

  /// Nil where the bytes are no head.
  init?(encoded: [UInt8]) {
    guard let head = try? CanonicalJSON.decode(Self.self, from: encoded) else { return nil }
    self = head
  }
}

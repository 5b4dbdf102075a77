internal import Oversight

/// What is asked for of a power.
struct ChartTaskHead: Codable, Sendable {
  let kind: ChartKind
  /// How it is to be written; nil where it is to be inspected.
  var formats: [ChartFormat]?
  /// What the power is compared with; nil where it is not.
  let comparison: Comparison?
  private let language: Language
  private let edition: Edition
  private let paper: Paper
  private let gaps: [GapNote]
  private let highlight: HighlightNote?
  private let traffic: [TrafficNote]?

  /// Which versions of a power there are.
  enum Comparison: String, Codable {
    case both, added, removed
  }

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

  private struct TrafficNote: Codable {
    let flow: [String]
    let passage: ChartTraffic.Passage
  }

  /// Of the options, what concerns the chart.
  init(_ kind: ChartKind, _ options: ChartOptions, of power: ResolvedPower) {
    self.kind = kind
    comparison = options.compared(power).map { compared in
      compared.new == nil ? .removed : compared.old == nil ? .added : .both
    }
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
    traffic =
      kind == .flow
      ? options.traffic(in: power).map { traffic in
        traffic.passages.sorted { $0.key < $1.key }
          .map { TrafficNote(flow: $0.key.components, passage: $0.value) }
      } : nil
  }

  /// - Parameter former: the version with which the power is compared, where both are there.
  func options(for power: ResolvedPower, former: ResolvedPower?) -> ChartOptions {
    var options = ChartOptions(language: language, edition: edition, paper: paper)
    options.comparison = comparison.map { comparison in
      let old = comparison == .removed ? power : former
      return ChartComparison(
        from: ResolvedCatalogue(powers: old.map { [$0] } ?? []),
        to: ResolvedCatalogue(powers: comparison == .removed ? [] : [power]))
    }
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
    options.traffic = traffic.map { notes in
      ChartTraffic(
        power: power.entry.id,
        passages: Dictionary(
          notes.map { (ElementPath($0.flow), $0.passage) }, uniquingKeysWith: { first, _ in first })
      )
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

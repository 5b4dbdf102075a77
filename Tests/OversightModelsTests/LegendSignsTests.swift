import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

/// The legend explains what stands on the chart, and nothing else.
@Suite struct LegendSignsTests {
  /// A chart as it is drawn, apart into what stands above the foot and the words of the legend.
  private struct Drawn {
    let canvas: Canvas
    let language: Language
    let words: Set<String>

    init(_ kind: ChartKind, _ power: ResolvedPower, _ options: ChartOptions) {
      canvas = ChartRenderer(options: options).canvas(kind, of: power)
      language = options.language
      words = Set(
        canvas.nodes.filter { $0.cssClass == .legend }.flatMap { $0.label.lines.map(\.text) }
          .filter { !$0.isEmpty })
    }

    private var foot: Double {
      canvas.nodes.filter { $0.cssClass == .footer }.map(\.box.top).min() ?? canvas.page.height
    }

    private var head: Double { Sheet.titleHeight }

    /// The marks and badges of the chart proper that show a text.
    func marks(_ text: String, _ cssClass: CSSClass) -> [CanvasNode] {
      canvas.nodes.filter { node in
        node.cssClass == cssClass && node.box.center.y > head && node.box.center.y < foot
          && node.label.lines.contains { $0.text == text }
      }
    }

    func hasLine(_ classes: CSSClass...) -> Bool {
      canvas.edges.contains { classes.contains($0.cssClass) && ($0.points.first?.y ?? 0) < foot }
    }

    func hasGap() -> Bool { canvas.nodes.contains { $0.cssClass == .gap } }

    func explains(_ key: String) -> Bool { words.contains(Texts.charts.text(key)[language]) }
  }

  private func options(_ power: ResolvedPower) -> [ChartOptions] {
    [Language.simplifiedChinese, .english].flatMap { language in
      Edition.allCases.map { edition in
        ChartOptions(language: language, edition: edition, gaps: [])
      }
    }
  }

  @Test(arguments: WorkedPowers.ids) func theLegendOfAFlowChart(_ id: String) throws {
    let power = try WorkedPowers.resolved(id)
    for options in options(power) {
      let drawn = Drawn(.flow, power, options)
      let content = FlowChartContent(power: power, options: options)
      let symbols = Set(content.nodes.map(\.symbol))
      let marks = Set(content.edges.compactMap(\.mark).map { "\($0)" })
      let heavy = content.edges.contains { edge in
        edge.style == .main && edge.isHandOver && (edge.mark == nil || edge.mark == .receipt)
      }
      func mark(_ key: String, _ cssClass: CSSClass) -> Bool {
        !drawn.marks(Texts.charts.text(key)[options.language], cssClass).isEmpty
      }
      let expected: [(key: String, isThere: Bool)] = [
        ("legend.flow", drawn.hasLine(.flow)), ("legend.handOver", heavy),
        ("legend.supervised", marks.contains("eye")),
        ("legend.unsupervised", marks.contains("broken")),
        ("legend.doubt", !drawn.marks("?", .mark).isEmpty),
        ("legend.return", drawn.hasLine(.refusal, .returned)),
        ("legend.supervision", symbols.contains(.supervision)),
        ("legend.receipt", mark("tag.receipt", .mark)),
        ("legend.filing", mark("tag.filing", .badge)),
        ("legend.terminator", symbols.contains(.terminator)),
        ("legend.document", symbols.contains(.document)),
        ("legend.decision", symbols.contains(.decision)),
        ("legend.subProcess", symbols.contains(.subProcess)),
        ("legend.bar", symbols.contains(.bar)),
        ("legend.number", content.nodes.contains { $0.number != nil }),
        ("legend.gap", drawn.hasGap()), ("legend.connector", false), ("legend.hollow", false),
      ]
      for (key, isThere) in expected { #expect(drawn.explains(key) == isThere, "\(key)") }
      let grades = Set(power.process.risks.compactMap(\.grade))
      for grade in grades where !drawn.words.contains(grade.label[options.language]) {
        #expect(!content.nodes.contains { $0.gradeWeight == grade.weight })
      }
    }
  }

  @Test(arguments: WorkedPowers.ids) func theLegendOfARiskChart(_ id: String) throws {
    let power = try WorkedPowers.resolved(id)
    for options in options(power) {
      let drawn = Drawn(.risk, power, options)
      let table = RiskChartTable(power: power, options: options)
      let blocks = table.rows.flatMap(\.blocks)
      for type in MeasureType.allCases {
        let tag = Texts.charts.text("tag.\(type.rawValue)")[options.language]
        let isThere = !drawn.marks(tag, .badge).isEmpty
        #expect(drawn.words.contains(type.title[options.language]) == isThere)
      }
      let numbered = table.rows.filter { $0.number != nil }
      #expect(drawn.explains("legend.number") == numbered.contains { $0.hasRisk })
      #expect(drawn.explains("legend.hollow") == numbered.contains { !$0.hasRisk })
      #expect(drawn.explains("legend.gap") == drawn.hasGap())
      let words = Set(
        blocks.filter { $0.manifestation != nil }
          .map { RiskTally.word(for: $0.grade, in: options.language) })
      #expect(words.isSubset(of: drawn.words))
      for label in GradeScale.highMediumLow.labels.map({ $0[options.language] })
      where drawn.words.contains(label) {
        #expect(words.contains(label))
      }
    }
  }
}

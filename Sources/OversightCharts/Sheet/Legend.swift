import Oversight

/// What the signs of a chart mean; only signs that the chart has.
struct Legend {
  let sheet: Sheet

  /// What it needs beyond its usual room, so that its rows keep apart.
  func growth(on page: Page) -> Double {
    let rows = rows(width: page.width - 2 * Page.margin - Self.inset).count
    return max(0, Double(rows) * Self.leastPitch - Self.room)
  }

  /// The height that the foot of a flow chart leaves for it.
  private static let room = 41.0

  /// Rows nearer to one another than this run together.
  private static let leastPitch = 15.5

  func draw(on canvas: inout Canvas, in box: Box) {
    let rows = rows(width: box.width - Self.inset)
    let pitch = min(17, box.height / Double(max(rows.count, 1)))
    for (index, row) in rows.enumerated() {
      var x = box.left + Self.inset
      let y = box.top + min(8, pitch / 2) + Double(index) * pitch
      for item in row {
        item.draw(on: &canvas, at: Point(x, y))
        x += item.width + Self.gap
      }
    }
  }

  /// Half of the heaviest outline of a sign.
  private static let inset = 0.75

  /// The white between two items.
  private static let gap = 9.0

  /// More rows than these are too tight to be read.
  private static let comfortableRows = 3

  /// The items in rows that fit; groups begin on rows of their own where there is room.
  private func rows(width: Double) -> [[LegendItem]] {
    let rows = rows(of: groups, width: width)
    return rows.count <= Self.comfortableRows
      ? rows : self.rows(of: [Array(groups.joined())], width: width)
  }

  private func rows(of groups: [[LegendItem]], width: Double) -> [[LegendItem]] {
    groups.flatMap { group in
      var rows: [[LegendItem]] = [[]]
      var used = 0.0
      for item in group {
        if used + item.width > width, rows.last?.isEmpty == false {
          rows.append([])
          used = 0
        }
        rows[rows.count - 1].append(item)
        used += item.width + Self.gap
      }
      return rows
    }
  }

  private var groups: [[LegendItem]] {
    switch sheet.kind {
    case .flow: [lines, grades + marks + symbols].filter { !$0.isEmpty } + changes
    case .risk: [grades + marks + measures + gaps] + changes
    }
  }

  /// What became of things, on compared charts only.
  private var changes: [[LegendItem]] {
    guard sheet.compared != nil else { return [] }
    let shown = sheet.signs.changes.union(sheet.comparedHead?.isMarked == true ? [.changed] : [])
    return [
      ChangeSign.allCases.filter(shown.contains).map { item("legend.\($0.rawValue)", .change($0)) }
        + items([(.formerNumber, "legend.formerNumber", .mark(FormerNumber(number: 1)))])
    ].filter { !$0.isEmpty }
  }

  private func item(_ key: String, _ sign: LegendItem.Sign) -> LegendItem {
    LegendItem(sign: sign, word: sheet.word(key))
  }

  private func has(_ sign: ChartSigns.Sign) -> Bool { sheet.signs.signs.contains(sign) }

  /// Where the public edition does not say which hand-overs nobody watches, the heavy line stands for
  /// every hand-over.
  private var lines: [LegendItem] {
    let signs: [(ChartSigns.Sign, String, LegendItem.Sign)] = [
      (.flow, "legend.flow", .line(.main, arrow: true, mark: nil)),
      (.supervised, "legend.supervised", .line(.handOver, arrow: true, mark: Eye())),
      (.unsupervised, "legend.unsupervised", .line(.handOver, arrow: true, mark: BrokenLine())),
      (.handOver, "legend.handOver", .line(.handOver, arrow: true, mark: nil)),
      (.doubt, "legend.doubt", .line(.handOver, arrow: true, mark: DoubtMark())),
      (.receipt, "legend.receipt", .mark(ReceiptMark(language: sheet.options.language))),
      (.returned, "legend.return", .line(.aside, arrow: true, mark: nil)),
      (.tie, "legend.supervision", .line(.tie, arrow: false, mark: nil)),
      (.watch, "legend.supervision", .mark(Eye())),
      (.traffic, "legend.traffic", .mark(TrafficMark(language: sheet.options.language))),
    ]
    return items(signs) + gaps + run
  }

  private func items(_ signs: [(ChartSigns.Sign, String, LegendItem.Sign)]) -> [LegendItem] {
    signs.filter { has($0.0) }.map { item($0.1, $0.2) }
  }

  private var gaps: [LegendItem] {
    items([(.gap, "legend.gap", .frame(severity.map(Stroke.gapFrame) ?? .gapFrame))])
  }

  /// How grave the gap is whose run is highlighted.
  private var severity: Severity? {
    sheet.kind == .flow ? sheet.options.highlight(in: sheet.power)?.severity : nil
  }

  private var run: [LegendItem] {
    guard has(.run), let severity else { return [] }
    return [
      item("legend.run", .band(severity)),
      item("legend.order", .mark(OrderMark(positions: [1], color: severity.color))),
    ]
  }

  private var grades: [LegendItem] {
    let counts = sheet.tally.counts.filter {
      $0.number > 0 && sheet.signs.gradeWeights.contains($0.grade?.weight ?? 0)
    }
    return counts.map { count in
      LegendItem(
        sign: .mark(GradeChip(count.grade)),
        word: RiskTally.word(for: count.grade, in: sheet.options.language))
    }
  }

  private var marks: [LegendItem] {
    items([
      (.number, "legend.number", .mark(NumberBadge(number: 1, diameter: 11))),
      (.hollow, "legend.hollow", .mark(NumberBadge(number: 1, isHollow: true, diameter: 11))),
      (.filing, "legend.filing", .mark(FilingMark(language: sheet.options.language))),
    ])
  }

  private var measures: [LegendItem] {
    MeasureType.allCases.filter(sheet.signs.measureTypes.contains).map { type in
      LegendItem(
        sign: .mark(MeasureTag(type: type, language: sheet.options.language)),
        word: type.title[sheet.options.language])
    }
  }

  private var symbols: [LegendItem] {
    items([
      (.terminator, "legend.terminator", .outline(.stadium, width: 20, height: 10)),
      (.document, "legend.document", .outline(.document, width: 17, height: 11)),
      (.decision, "legend.decision", .diamond),
      (.subProcess, "legend.subProcess", .outline(.subProcess, width: 20, height: 10)),
      (.bar, "legend.bar", .bar(isOpen: false)),
      (.openBar, "legend.openBar", .bar(isOpen: true)),
      (.connector, "legend.connector", .connector),
    ])
  }
}

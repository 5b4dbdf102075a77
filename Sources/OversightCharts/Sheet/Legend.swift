import Oversight

/// What the signs of a chart mean; only signs that the chart can have.
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
    case .flow: [lines, grades + [number, filing] + symbols] + changes
    case .risk: [grades + [number, hollow] + measures + gaps] + changes
    }
  }

  /// What became of things, on compared charts only.
  private var changes: [[LegendItem]] {
    guard sheet.compared != nil else { return [] }
    return [
      ChangeSign.allCases.map { item("legend.\($0.rawValue)", .change($0)) }
        + [item("legend.formerNumber", .mark(FormerNumber(number: 1)))]
    ]
  }

  private func item(_ key: String, _ sign: LegendItem.Sign) -> LegendItem {
    LegendItem(sign: sign, word: sheet.word(key))
  }

  /// The public edition does not say which hand-overs nobody watches: there the heavy line stands
  /// for every hand-over.
  private var lines: [LegendItem] {
    let isInternal = sheet.options.edition == .internal
    var items = [
      item("legend.flow", .line(.main, arrow: true, mark: nil)),
      item("legend.supervised", .line(.handOver, arrow: true, mark: Eye())),
      isInternal
        ? item("legend.unsupervised", .line(.handOver, arrow: true, mark: BrokenLine()))
        : item("legend.handOver", .line(.handOver, arrow: true, mark: nil)),
    ]
    if WatchedPlaces(sheet.view).hasDoubt {
      items.append(item("legend.doubt", .line(.handOver, arrow: true, mark: DoubtMark())))
    }
    items += [
      item("legend.receipt", .mark(ReceiptMark(language: sheet.options.language))),
      item("legend.return", .line(.aside, arrow: true, mark: nil)),
      item("legend.supervision", .line(.tie, arrow: false, mark: nil)),
    ]
    return items + gaps + run
  }

  /// Gaps are drawn for those inside only.
  private var gaps: [LegendItem] {
    guard sheet.options.edition == .internal,
      sheet.compared == nil || !sheet.options.gaps.isEmpty
    else { return [] }
    return [item("legend.gap", .frame(severity.map(Stroke.gapFrame) ?? .gapFrame))]
  }

  /// How grave the gap is whose run is highlighted.
  private var severity: Severity? {
    sheet.kind == .flow ? sheet.options.highlight(in: sheet.power)?.severity : nil
  }

  private var run: [LegendItem] {
    guard let severity else { return [] }
    return [
      item("legend.run", .band(severity)),
      item("legend.order", .mark(OrderMark(positions: [1], color: severity.color))),
    ]
  }

  private var grades: [LegendItem] {
    sheet.tally.counts.map { count in
      LegendItem(
        sign: .mark(GradeChip(count.grade)),
        word: RiskTally.word(for: count.grade, in: sheet.options.language))
    }
  }

  private var number: LegendItem {
    item("legend.number", .mark(NumberBadge(number: 1, diameter: 11)))
  }

  private var hollow: LegendItem {
    item("legend.hollow", .mark(NumberBadge(number: 1, isHollow: true, diameter: 11)))
  }

  private var filing: LegendItem {
    item("legend.filing", .mark(FilingMark(language: sheet.options.language)))
  }

  private var measures: [LegendItem] {
    MeasureType.allCases.map { type in
      LegendItem(
        sign: .mark(MeasureTag(type: type, language: sheet.options.language)),
        word: type.title[sheet.options.language])
    }
  }

  private var symbols: [LegendItem] {
    [
      item("legend.terminator", .outline(.stadium, width: 20, height: 10)),
      item("legend.document", .outline(.document, width: 17, height: 11)),
      item("legend.decision", .diamond),
      item("legend.subProcess", .outline(.subProcess, width: 20, height: 10)),
    ]
  }
}

import Oversight

/// The head of a chart: what it is, of which power, and the facts of its entry in the list.
///
/// Its height is fixed, so that the two charts of a power begin at the same line; long texts get
/// smaller, then more lines, then are cut, with the whole text as tooltip.
struct TitleBlock {
  let sheet: Sheet

  private static let top = Page.margin
  private static let bottom = Sheet.titleHeight - 2

  private var power: Power { sheet.power.entry }
  private var language: Language { sheet.options.language }
  private var compared: ComparedHead? { sheet.comparedHead }

  /// A fact, with what it was on a compared chart.
  private func fact(_ fact: ComparedHead.Fact, _ value: String?) -> String? {
    compared.map { $0.fact(fact, value) } ?? value
  }

  func draw(on canvas: inout Canvas) {
    let left = Page.margin
    let right = canvas.page.width - Page.margin
    func factsBox(_ share: Double) -> Box {
      Box(left: right - (right - left) * share, top: Self.top, right: right, bottom: Self.bottom)
    }
    // A code is to be read whole: it gets more room where it is very long.
    let usual = language == .english ? 0.55 : 0.5
    let facts = factsBox(
      [usual, 0.55, 0.6, 0.65, 0.7].first { fitsCode(in: factsBox($0)) } ?? usual)
    canvas.shape(
      .rectangle, box: Box(left: left, top: Self.top, width: 4, height: 41), fill: .ink)
    let name = Box(
      left: left + 12, top: Self.top, right: facts.left - 12, bottom: Self.bottom)
    drawName(on: &canvas, in: name)
    drawFacts(on: &canvas, in: facts)
  }

  private static let nameSteps: [FittedText.Step] = [
    .init(size: 21, lines: 1, pitch: 30), .init(size: 17, lines: 2, pitch: 22),
    .init(size: 14, lines: 2, pitch: 19), .init(size: 12, lines: 3, pitch: 15),
  ]

  /// Those that leave room for a line below.
  private static let tightNameSteps: [FittedText.Step] = [
    .init(size: 21, lines: 1, pitch: 30), .init(size: 14, lines: 2, pitch: 18),
    .init(size: 12, lines: 2, pitch: 15),
  ]

  private func drawName(on canvas: inout Canvas, in box: Box) {
    let kind = FittedText(
      compared?.kind(sheet.kindWord) ?? sheet.kindWord, width: box.width,
      steps: [.init(size: 10, lines: 1, pitch: 15), .init(size: 8.25, lines: 1, pitch: 15)])
    canvas.text(
      kind.textLines(),
      in: Box(left: box.left, top: box.top - 3, width: box.width, height: 15),
      size: kind.step.size, color: .secondaryText, tooltip: kind.tooltip, cssClass: .title)
    let name = FittedText(
      fact(.name, power.name[language]) ?? "", width: box.width, isBold: true,
      steps: compared?.othersLine == nil ? Self.nameSteps : Self.tightNameSteps)
    canvas.text(
      name.textLines(isBold: true),
      in: Box(left: box.left, top: box.top + 12, width: box.width, height: name.height),
      vertical: .top, size: name.step.size, color: .ink, id: "name",
      tooltip: name.tooltip, cssClass: .title)
    if let others = compared?.othersLine {
      drawOthers(others, on: &canvas, below: name.height + 12, in: box)
    }
  }

  /// What else was changed, below the name: where that is high, in the last line of the head.
  private func drawOthers(
    _ text: String, on canvas: inout Canvas, below height: Double, in box: Box
  ) {
    let line = FittedText(
      text, width: box.width, steps: [.init(size: 7.5, lines: 1, pitch: 9)])
    canvas.text(
      line.textLines(),
      in: Box(
        left: box.left, top: min(box.top + height, box.bottom - 9), width: box.width, height: 9),
      size: line.step.size, color: ChangeSign.changed.color, tooltip: text, cssClass: .title)
  }

  /// A fact with its name; the tally is drawn, not written.
  private enum Fact {
    case text(key: String, value: String?)
    case tally
  }

  private func drawFacts(on canvas: inout Canvas, in box: Box) {
    let version = [power.version, power.versionDate?.text].compactMap { $0 }
    let category = Fact.text(
      key: "field.category", value: fact(.category, power.category.title[language]))
    let code = Fact.text(key: "field.code", value: fact(.code, power.code))
    let versionFact = Fact.text(
      key: "field.version",
      value: compared?.datedVersions
        ?? (version.isEmpty ? nil : version.joined(separator: " · ")))
    let body = Fact.text(key: "field.body", value: fact(.body, power.body?[language]))
    let unit = Fact.text(key: "field.unit", value: fact(.unit, power.handlingUnit?[language]))
    let columns = columns(in: box)
    var top = box.top + 1
    let rows = [
      // Lists have codes of fifty characters; where the body takes one line, there is room for three.
      (category, body, 2), (code, unit, compared == nil ? 3 : 2),
      (versionFact, Fact.tally, compared == nil ? 1 : 2),
    ]
    for (first, second, most) in rows {
      let lines = top > box.top + 15 ? min(most, 2) : most
      let left = draw(
        first, on: &canvas, at: Point(box.left, top), label: columns.leftLabel,
        value: columns.leftValue, lines: lines)
      let right = draw(
        second, on: &canvas, at: Point(columns.right, top), label: columns.rightLabel,
        value: columns.rightValue, lines: lines)
      top += max(left, right)
    }
  }

  private func fitsCode(in box: Box) -> Bool {
    let code = fact(.code, power.code).map(CleanText.line) ?? ""
    let columns = columns(in: box)
    let category = fact(.category, power.category.title[language]) ?? ""
    let body = fact(.body, power.body?[language]).map(CleanText.line) ?? ""
    let isHigh =
      Self.fitted(category, columns.leftValue, 2).lines.count > 1
      || Self.fitted(body, columns.rightValue, 2).lines.count > 1
    let lines = compared == nil && !isHigh ? 3 : 2
    return Self.fitted(code, columns.leftValue, lines).tooltip == nil
  }

  private static func fitted(_ text: String, _ width: Double, _ lines: Int) -> FittedText {
    FittedText(
      text, width: width,
      steps: [
        .init(size: 7.5, lines: 1, pitch: 13), .init(size: 7.5, lines: min(lines, 2), pitch: 9),
        .init(size: 7, lines: min(lines, 2), pitch: 9), .init(size: 7, lines: lines, pitch: 8),
      ])
  }

  /// Where the two columns of facts stand; wide enough for the names in this language.
  private func columns(
    in box: Box
  ) -> (leftLabel: Double, leftValue: Double, right: Double, rightLabel: Double, rightValue: Double)
  {
    func width(_ keys: [String]) -> Double {
      (keys.map { TextMeasure.width(sheet.word($0), size: 7.5) }.max() ?? 0) * 1.04 + 6
    }
    let leftLabel = width(["field.category", "field.code", "field.version"])
    let rightLabel = width(["field.body", "field.unit", "field.tally"])
    let share = 0.41 * box.width
    let right = box.left + share
    return (leftLabel, share - leftLabel - 6, right, rightLabel, box.right - right - rightLabel)
  }

  /// Draws a fact and says how high it is.
  private func draw(
    _ fact: Fact, on canvas: inout Canvas, at corner: Point, label: Double, value: Double,
    lines: Int
  ) -> Double {
    let key: String =
      switch fact {
      case .text(let key, _): key
      case .tally: "field.tally"
      }
    canvas.text(
      [TextLine(sheet.word(key), pitch: 13)],
      in: Box(left: corner.x, top: corner.y, width: label, height: 13), size: 7.5,
      color: .secondaryText, cssClass: .title)
    guard case .text(_, let text) = fact else {
      drawTally(on: &canvas, at: Point(corner.x + label, corner.y + 6.5), width: value)
      return 14
    }
    let shown = text.flatMap { CleanText.line($0).trimmingBlanks.isEmpty ? nil : $0 }
    let fitted = Self.fitted(shown ?? sheet.word("value.none"), value, lines)
    let top = corner.y + (fitted.step.pitch == 13 ? 0 : 3)
    canvas.text(
      fitted.textLines(),
      in: Box(left: corner.x + label, top: top, width: value, height: fitted.height),
      vertical: .top, size: fitted.step.size, tooltip: fitted.tooltip, cssClass: .title)
    return fitted.lines.count == 1 ? 14 : fitted.height + 4
  }

  /// The white between a chip and its number, and between two of them.
  private static let (chipGap, countGap) = (2.5, 5.0)

  private func tallyText(_ count: RiskTally.Count, words: Bool) -> String {
    words ? "\(RiskTally.word(for: count.grade, in: language)) \(count.number)" : "\(count.number)"
  }

  private func tallyWidth(words: Bool) -> Double {
    sheet.tally.counts.reduce(-Self.countGap) { width, count in
      width + GradeChip(count.grade).width + Self.chipGap + Self.countGap
        + TextMeasure.width(tallyText(count, words: words), size: 7.5)
    }
  }

  /// Chips and numbers, with the words of the levels where there is room for them; for scales with
  /// very many levels the number of all risk points.
  private func drawTally(on canvas: inout Canvas, at start: Point, width: Double) {
    let words = tallyWidth(words: true) <= width
    guard words || tallyWidth(words: false) <= width else {
      canvas.text(
        [TextLine("\(sheet.tally.total)", pitch: 13)],
        in: Box(left: start.x, top: start.y - 6.5, width: width, height: 13), size: 7.5,
        cssClass: .title)
      return
    }
    var x = start.x
    for count in sheet.tally.counts {
      let chip = GradeChip(count.grade)
      let text = tallyText(count, words: words)
      let textWidth = TextMeasure.width(text, size: 7.5)
      chip.draw(on: &canvas, at: Point(x + chip.width / 2, start.y))
      x += chip.width + Self.chipGap
      canvas.text(
        [TextLine(text, pitch: 13)],
        in: Box(left: x, top: start.y - 6.5, width: textWidth, height: 13), size: 7.5,
        cssClass: .title)
      x += textWidth + Self.countGap
    }
  }
}

import Oversight

/// The foot of a chart: limits and channels for the public, the legend, and which model it shows.
struct Footer {
  let sheet: Sheet

  private var power: Power { sheet.power.entry }

  func draw(on canvas: inout Canvas) {
    let (left, right) = (Page.margin, canvas.page.width - Page.margin)
    let top = sheet.body(on: canvas.page).bottom + 10
    canvas.line(
      from: Point(left, top), to: Point(right, top), stroke: Stroke(color: .ink, width: 1))
    drawFacts(on: &canvas, in: Box(left: left, top: top + 5, right: right, bottom: top + 31))
    canvas.line(
      from: Point(left, top + 33), to: Point(right, top + 33),
      stroke: Stroke(color: .hairline, width: 0.5))
    let noteTop = canvas.page.height - Page.margin - 9
    Legend(sheet: sheet).draw(
      on: &canvas, in: Box(left: left, top: top + 36, right: right, bottom: noteTop - 2))
    drawNote(
      on: &canvas, in: Box(left: left, top: noteTop, right: right, bottom: noteTop + 9))
  }

  private func drawFacts(on canvas: inout Canvas, in box: Box) {
    let none = sheet.word("value.none")
    let unpublished = sheet.word("value.unpublished")
    let facts: [(key: String, value: String, share: Double, color: Color)] = [
      ("field.statutory", fact(.statutory, limit(power.limits.statutory) ?? none), 0.2, .ink),
      ("field.promised", fact(.promised, limit(power.limits.promised) ?? none), 0.2, .ink),
      ("field.enquiries", fact(.enquiries, channels(power.enquiries) ?? unpublished), 0.25, .ink),
      (
        "field.supervision", fact(.supervision, channels(power.supervision) ?? unpublished), 0.35,
        .supervision
      ),
    ]
    var x = box.left
    for fact in facts {
      let width = fact.share * box.width - 6
      canvas.text(
        [TextLine(sheet.word(fact.key), pitch: 10)],
        in: Box(left: x, top: box.top, width: width, height: 10), size: 7, color: .secondaryText,
        cssClass: .footer)
      let value = FittedText(
        fact.value, width: width, isBold: true,
        steps: [
          .init(size: 9.5, lines: 1, pitch: 13), .init(size: 7.5, lines: 2, pitch: 9),
          .init(size: 7, lines: 2, pitch: 9),
        ])
      canvas.text(
        value.textLines(isBold: true),
        in: Box(left: x, top: box.top + 9.5, width: width, height: value.height), vertical: .top,
        size: value.step.size, color: fact.color, tooltip: value.tooltip, cssClass: .footer)
      x += fact.share * box.width
    }
  }

  /// A fact, with what it was on a compared chart.
  private func fact(_ fact: ComparedHead.Fact, _ value: String) -> String {
    sheet.comparedHead?.fact(fact, value) ?? value
  }

  private func limit(_ limit: TimeLimit?) -> String? { limit?.title[sheet.options.language] }

  private func channels(_ channels: [SupervisionChannel]) -> String? {
    let addresses = channels.map(\.address).filter {
      !CleanText.line($0).trimmingBlanks.isEmpty
    }
    return addresses.isEmpty ? nil : addresses.joined(separator: sheet.word("separator.channels"))
  }

  private func drawNote(on canvas: inout Canvas, in box: Box) {
    let version = [power.version, power.versionDate?.text].compactMap { $0 }
    let isInternal = sheet.options.edition == .internal
    // Beside the sign-off block there is room for the model and its version only.
    let key = "\(isInternal ? "note.short" : "note")\(version.isEmpty ? ".noVersion" : "")"
    let note = sheet.word(
      key,
      ["id": LocalizedText(power.id), "version": LocalizedText(version.joined(separator: " · "))])
    let width = box.width * (isInternal ? 0.5 : 1)
    let fitted = FittedText(note, width: width, steps: [.init(size: 7, lines: 1, pitch: 9)])
    canvas.text(
      fitted.textLines(), in: Box(left: box.left, top: box.top, width: width, height: 9), size: 7,
      color: .secondaryText, tooltip: fitted.tooltip, cssClass: .footer)
    if isInternal {
      let used = TextMeasure.width(fitted.lines.joined(), size: 7) * CanvasLabel.reserve + 8
      drawGaps(
        on: &canvas,
        in: Box(left: box.left + used, top: box.top, right: box.left + width, bottom: box.bottom))
      drawSignOff(
        on: &canvas,
        in: Box(
          left: box.left + width + 10, top: box.top, right: box.right, bottom: box.bottom))
    }
  }

  /// The gaps of the power itself and of posts, which have no place among the steps.
  private func drawGaps(on canvas: inout Canvas, in box: Box) {
    // The note of a highlighted run names its gap already.
    let highlighted = sheet.kind == .flow ? sheet.options.highlight(in: sheet.power)?.title : nil
    let gaps = sheet.options.shownGaps(in: sheet.power).filter {
      hasNoPlace($0.element) && $0.title != highlighted
    }
    guard !gaps.isEmpty, box.width > 30 else { return }
    let titles = gaps.map { $0.title[sheet.options.language] }.withoutRepetitions
    let fitted = FittedText(
      titles.joined(separator: " · "), width: box.width - 8, isBold: true,
      steps: [.init(size: 7, lines: 1, pitch: 9)])
    let text = TextMeasure.width(fitted.lines.joined(), size: 7, isBold: true) + 8
    canvas.node(
      .box, box: Box(left: box.left, top: box.top - 1, width: text, height: 11), fill: .gap,
      stroke: nil,
      label: [TextLine("", size: 1, pitch: 2)] + fitted.textLines(isBold: true), size: 7,
      color: .white, tooltip: titles.joined(separator: " · "), cssClass: .gapTag)
  }

  private func hasNoPlace(_ element: ElementPath) -> Bool {
    element == sheet.power.path || sheet.power.process.posts.contains { $0.path == element }
  }

  /// 编制、审核、批准、盖章, each with a line to sign on.
  private func drawSignOff(on canvas: inout Canvas, in box: Box) {
    let keys = ["sign.drawnUp", "sign.examined", "sign.approved", "sign.seal"]
    let column = box.width / Double(keys.count)
    for (index, key) in keys.enumerated() {
      let left = box.left + Double(index) * column
      let width = TextMeasure.width(sheet.word(key), size: 7)
      canvas.text(
        [TextLine(sheet.word(key), pitch: 9)],
        in: Box(left: left, top: box.top, width: width, height: 9), size: 7,
        color: .secondaryText, cssClass: .footer)
      canvas.line(
        from: Point(left + width + 3, box.bottom), to: Point(left + column - 6, box.bottom),
        stroke: Stroke(color: .muted, width: 0.5))
    }
  }
}

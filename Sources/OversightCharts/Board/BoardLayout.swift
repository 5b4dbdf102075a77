import Oversight

/// Where everything stands on a display board: in the largest type in which it fits on one page, else in
/// the smallest on as many pages as needed.
struct BoardLayout {
  /// A power with its cells broken into lines.
  private struct Row {
    let cells: [[TextLine]]
    let isMarked: Bool

    func height(_ type: BoardType) -> Double {
      (cells.map(\.height).max() ?? 0) + 2 * type.padding
    }
  }

  /// A size of type with what goes with it.
  private struct BoardType {
    /// In points.
    let size: Double
    var pitch: Int { Int((size * 1.45).rounded(.up)) }
    var small: Int { max(7, Int((size * 0.8).rounded())) }
    var smallPitch: Int { Int((Double(small) * 1.45).rounded(.up)) }
    var padding: Double { (size * 0.55).rounded() }
  }

  /// The sizes on A3.
  private static let sizes = [15.0, 14, 13, 12, 11, 10, 9]

  private let board: DisplayBoard
  private let page: Page
  private let scale: Double
  private let type: BoardType
  /// The rows of each page.
  private let parts: [[Row]]

  init(_ board: DisplayBoard) {
    self.board = board
    page = board.paper.page
    scale = board.paper.scale
    let types = Self.sizes.map { BoardType(size: ($0 * board.paper.scale).rounded()) }
    var chosen: (BoardType, [[Row]])?
    for type in types {
      let rows = Self.rows(of: board, type)
      let parts = Self.parts(rows, type, room: Self.body(board).height - Self.headHeight(type))
      chosen = (type, parts)
      if parts.count <= 1 { break }
    }
    (type, parts) = chosen ?? (BoardType(size: 9), [])
  }

  // MARK: Sizes

  private static func margin(_ board: DisplayBoard) -> Double { 30 * board.paper.scale }

  /// The room between the head of the board and its foot.
  private static func body(_ board: DisplayBoard) -> Box {
    let (page, scale) = (board.paper.page, board.paper.scale)
    let margin = margin(board)
    return Box(
      left: margin, top: margin + 62 * scale, right: page.width - margin,
      bottom: page.height - margin - 22 * scale)
  }

  private static func headHeight(_ type: BoardType) -> Double {
    Double(type.pitch) + 2 * type.padding
  }

  private static func columns(_ board: DisplayBoard) -> [Box] {
    let body = body(board)
    var left = body.left
    return BoardColumn.allCases.map { column in
      let width = body.width * column.share
      defer { left += width }
      return Box(left: left, top: body.top, width: width, height: body.height)
    }
  }

  private static func rows(of board: DisplayBoard, _ type: BoardType) -> [Row] {
    let columns = columns(board)
    return board.powers.map { power in
      let cells = zip(BoardColumn.allCases, columns).map { column, box in
        // Renderers measure Latin up to 4 % wider than the table.
        let width = (box.width - 2 * type.padding) * 0.96
        return column.texts(of: power, on: board).enumerated().flatMap { place, text in
          let isName = column == .name && place == 0
          let isMark = column == .name && text == board.word("unconfirmed")
          let isSmall = column == .name && !isName
          let size = isSmall ? Double(type.small) : type.size
          return LineBreaker(size: size, isBold: isName, isBalanced: isName)
            .lines(text, width: width).map { line in
              TextLine(
                line, size: isSmall ? type.small : nil,
                color: isMark ? .gap : isSmall ? .secondaryText : isName ? .ink : nil,
                isBold: isName, pitch: isSmall ? type.smallPitch : type.pitch)
            }
        }
      }
      return Row(cells: cells, isMarked: board.unconfirmed.contains(power.id))
    }
  }

  /// A row that is higher than a page goes on on the next.
  private static func parts(_ rows: [Row], _ type: BoardType, room: Double) -> [[Row]] {
    var parts: [[Row]] = []
    var used = room
    for row in rows.flatMap({ split($0, type, room: room) }) {
      let height = row.height(type)
      if used + height > room {
        parts.append([])
        used = 0
      }
      parts[parts.count - 1].append(row)
      used += height
    }
    return parts
  }

  private static func split(_ row: Row, _ type: BoardType, room: Double) -> [Row] {
    guard row.height(type) > room else { return [row] }
    let count = max(1, Int((room - 2 * type.padding) / Double(type.pitch)))
    let lines = row.cells.map(\.count).max() ?? 0
    return stride(from: 0, to: lines, by: count).map { start in
      Row(
        cells: row.cells.map { Array($0.dropFirst(start).prefix(count)) }, isMarked: row.isMarked)
    }
  }

  // MARK: Drawing

  /// The pages; one that says so where the unit has no power to show.
  var canvases: [Canvas] {
    let parts = parts.isEmpty ? [[]] : parts
    return parts.enumerated().map { canvas(of: $1, number: $0 + 1, count: parts.count) }
  }

  private func canvas(of rows: [Row], number: Int, count: Int) -> Canvas {
    let name = board.unit[board.language]
    var canvas = Canvas(
      name: count > 1 ? "board\(number)" : "board", page: page,
      title: "\(name) · \(board.word("title"))",
      summary: board.word("summary", ["powers": LocalizedText("\(board.powers.count)")]),
      language: board.language)
    drawHead(on: &canvas)
    drawColumnHeads(on: &canvas)
    let columns = Self.columns(board)
    let body = Self.body(board)
    var top = body.top + Self.headHeight(type)
    for (place, row) in rows.enumerated() {
      let height = row.height(type)
      let box = Box(left: body.left, top: top, width: body.width, height: height)
      if place % 2 == 1 { canvas.shape(.rectangle, box: box, fill: .lane) }
      for (cell, column) in zip(row.cells, columns) where !cell.isEmpty {
        canvas.text(
          cell,
          in: Box(
            left: column.left + type.padding, top: top + type.padding,
            width: column.width - 2 * type.padding, height: height - 2 * type.padding),
          vertical: .top, size: type.size, cssClass: .cell)
      }
      top += height
      canvas.line(
        from: Point(body.left, top), to: Point(body.right, top),
        stroke: Stroke(color: .hairline, width: 0.8 * scale))
    }
    drawFoot(on: &canvas, number: number, count: count)
    return canvas
  }

  private func drawHead(on canvas: inout Canvas) {
    let margin = Self.margin(board)
    canvas.shape(
      .rectangle, box: Box(left: margin, top: margin, width: 6 * scale, height: 50 * scale),
      fill: .ink)
    let width = page.width - 2 * margin - 18 * scale
    let name = FittedText(
      board.unit[board.language], width: width * 0.72, isBold: true,
      steps: [30.0, 24, 18, 14].map { size in
        .init(
          size: (size * scale).rounded(), lines: size > 18 ? 1 : 2,
          pitch: Int((size * scale * 1.35).rounded(.up)))
      })
    canvas.text(
      [TextLine(board.word("title"), pitch: Int(18 * scale))],
      in: Box(left: margin + 18 * scale, top: margin - 3 * scale, width: width, height: 18 * scale),
      size: (13 * scale).rounded(), color: .secondaryText, cssClass: .title)
    canvas.text(
      name.textLines(isBold: true),
      in: Box(
        left: margin + 18 * scale, top: margin + 14 * scale, width: width * 0.72,
        height: name.height), vertical: .top, size: name.step.size, color: .ink,
      tooltip: name.tooltip, cssClass: .title)
    canvas.text(
      [
        TextLine(
          board.word("count", ["powers": LocalizedText("\(board.powers.count)")]),
          pitch: Int(18 * scale)),
        TextLine(
          board.word("date", ["date": LocalizedText(board.date.text)]), pitch: Int(18 * scale)),
      ],
      in: Box(
        left: page.width - margin - width * 0.26, top: margin + 10 * scale, width: width * 0.26,
        height: 36 * scale), align: .right, size: (12 * scale).rounded(), color: .secondaryText,
      cssClass: .title)
  }

  private func drawColumnHeads(on canvas: inout Canvas) {
    let body = Self.body(board)
    let height = Self.headHeight(type)
    canvas.shape(
      .rectangle, box: Box(left: body.left, top: body.top, width: body.width, height: height),
      fill: .head)
    for (column, box) in zip(BoardColumn.allCases, Self.columns(board)) {
      let isComplaints = column == .complaints
      if isComplaints {
        canvas.shape(
          .rectangle, box: Box(left: box.left, top: body.top, width: box.width, height: height),
          fill: .supervisionHead)
      }
      let room = box.width - 2 * type.padding
      let heading = FittedText(
        board.word(column.key), width: room, isBold: true,
        steps: [1, 0.85, 0.7].map { part in
          .init(size: max(7, (type.size * part).rounded(.down)), lines: 1, pitch: type.pitch)
        })
      canvas.text(
        heading.textLines(isBold: true),
        in: Box(left: box.left + type.padding, top: body.top, width: room, height: height),
        size: heading.step.size, color: isComplaints ? .supervision : .ink,
        tooltip: heading.tooltip, cssClass: .heading)
    }
  }

  private func drawFoot(on canvas: inout Canvas, number: Int, count: Int) {
    let body = Self.body(board)
    let top = body.bottom + 6 * scale
    canvas.line(
      from: Point(body.left, top), to: Point(body.right, top),
      stroke: Stroke(color: .ink, width: scale))
    func line(_ text: String, _ align: TextAlignment) {
      canvas.text(
        [TextLine(text, pitch: Int(14 * scale))],
        in: Box(left: body.left, top: top + 3 * scale, width: body.width, height: 14 * scale),
        align: align, size: (9 * scale).rounded(), color: .secondaryText, cssClass: .footer)
    }
    line(board.word(board.unconfirmed.isEmpty ? "note" : "note.preview"), .left)
    guard count > 1 else { return }
    line(
      board.word(
        "page", ["page": LocalizedText("\(number)"), "count": LocalizedText("\(count)")]), .right)
  }
}

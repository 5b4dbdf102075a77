import Oversight

/// The rows of a risk chart broken into lines for given columns and sizes.
struct RiskChartLines: Sendable {
  /// A step with its lines and blocks.
  struct Row: Sendable {
    var row: RiskChartTable.Row
    var name: [TextLine]
    var blocks: [Block]

    /// The height without the white around it.
    var height: Double { max(blocks.reduce(0) { $0 + $1.height }, name.height) }
    /// How many shares of the white the row takes.
    var shares: Int { max(1, blocks.count) }
  }

  /// A risk with its lines.
  struct Block: Sendable {
    var block: RiskChartTable.Block
    var grade: [TextLine]
    var risk: [TextLine]
    var measures: [[TextLine]]
    var responsible: [TextLine]
    var supervisors: [TextLine]

    /// The white between two measures.
    static let measureGap = 2.2

    var measuresHeight: Double {
      measures.reduce(0) { $0 + $1.height } + Self.measureGap * Double(max(0, measures.count - 1))
    }

    var height: Double {
      [
        risk.height, measuresHeight, responsible.height, supervisors.height, grade.height,
      ].max() ?? 0
    }
  }

  let rows: [Row]
  let type: RiskChartType

  /// The height that the rows need without white.
  var height: Double { rows.reduce(0) { $0 + $1.height } }
  var shares: Int { rows.reduce(0) { $0 + $1.shares } }

  init(
    _ table: RiskChartTable, columns: RiskChartColumns, type: RiskChartType, language: Language
  ) {
    self.type = type
    let setter = Setter(columns: columns, type: type, language: language)
    rows = table.rows.map(setter.row)
  }

  /// The white on the right of a column: renderers measure Latin up to 4 % wider than the table.
  static func air(in language: Language) -> Double { language == .english ? 4 : 2 }

  /// The same for the column of steps, whose names may be bold, and for names, which are short.
  static func airOfSteps(in language: Language) -> Double { language == .english ? 8 : 2 }
  static func airOfNames(in language: Language) -> Double { language == .english ? 4 : 1 }

  /// Breaks texts for the columns.
  private struct Setter {
    let columns: RiskChartColumns
    let type: RiskChartType
    let language: Language

    var air: Double { RiskChartLines.air(in: language) }

    func row(_ row: RiskChartTable.Row) -> Row {
      let width = columns.step.width - RiskChartLines.airOfSteps(in: language)
      let isBold = row.hasRisk
      var name = LineBreaker(size: type.name, isBold: isBold)
        .lines(signed(row.name, row.change), width: width)
        .map {
          TextLine($0, color: row.change?.sign.textColor, isBold: isBold, pitch: type.namePitch)
        }
      if !row.detail.isEmpty { name += details(row.detail, width, .secondaryText) }
      name += former(row.change, width)
      for gap in row.gaps { name += details(gap, width, .gap) }
      return Row(row: row, name: name, blocks: row.blocks.map(block))
    }

    private func block(_ block: RiskChartTable.Block) -> Block {
      var risk = block.place.map { details($0, columns.risk.width - air, .secondaryText) } ?? []
      let none = Texts.charts.text("value.none")[language]
      risk += body(
        signed(block.manifestation ?? none, block.change), columns.risk.width - air, block.change)
      risk += former(block.change, columns.risk.width - air)
      for gap in block.gaps { risk += details(gap, columns.risk.width - air, .gap) }
      let faint: Color? = block.change?.sign == .removed ? .muted : nil
      let measures = block.measures.map { measure in
        body(
          signed(measure.text, measure.change), columns.measures.width - air, measure.change)
          + former(measure.change, columns.measures.width - air)
      }
      return Block(
        block: block, grade: block.manifestation == nil ? [] : grade(block.grade), risk: risk,
        measures: measures.isEmpty ? [body(none, columns.measures.width)] : measures,
        responsible: names(
          block.responsible, columns.responsible.width, block.formerResponsible, faint),
        supervisors: names(
          block.supervisors, columns.supervisors.width, block.formerSupervisors, faint))
    }

    private func grade(_ grade: Grade?) -> [TextLine] {
      let room = columns.grade.width - GradeChip(grade).width - RiskChartLayout.chipGap
      return LineBreaker(size: 8).lines(RiskTally.word(for: grade, in: language), width: room)
        .map { TextLine($0, pitch: 10) }
    }

    private func body(
      _ text: String, _ width: Double, _ change: ElementChange? = nil
    ) -> [TextLine] {
      LineBreaker(size: type.body).lines(text, width: width)
        .map { TextLine($0, color: change?.sign.textColor, pitch: type.pitch) }
    }

    /// A text behind the sign of what became of it.
    private func signed(_ text: String, _ change: ElementChange?) -> String {
      change.map { "\($0.sign.text) \(text)" } ?? text
    }

    /// What stood there before, in small type.
    private func former(_ change: ElementChange?, _ width: Double) -> [TextLine] {
      guard let change, !change.was.isEmpty else { return [] }
      return details(change.was, width, change.sign.color)
    }

    private func details(_ text: String, _ width: Double, _ color: Color) -> [TextLine] {
      LineBreaker(size: Double(type.detail)).lines(text, width: width)
        .map { TextLine($0, size: type.detail, color: color, pitch: type.detailPitch) }
    }

    /// Each name on a line of its own; a dash where there is none.
    ///
    /// - Parameter color: nil for the usual one of the column.
    private func names(
      _ names: [String], _ width: Double, _ change: ElementChange?, _ color: Color?
    ) -> [TextLine] {
      let shown = names.isEmpty ? [Texts.charts.text("value.none")[language]] : names
      let room = width - RiskChartLines.airOfNames(in: language)
      let first = shown.prefix(1).map { signed($0, change) }
      return (first + shown.dropFirst())
        .flatMap { LineBreaker(size: type.aside).lines($0, width: room) }
        .map { TextLine($0, color: color, pitch: type.asidePitch) } + former(change, room)
    }
  }
}

internal import Oversight
internal import OversightCommands
internal import OversightTables

/// Figures as a table, for people and for spreadsheets.
struct FigureTable {
  private let figures: CatalogueFigures
  private let language: Language
  private let columns: [FigureColumn]
  /// The groups, and all powers together.
  private let rows: [(id: String, name: String, figures: FigureSet)]
  /// So many groups still stand beside one another on a terminal.
  private static let mostAcross = 6

  init(_ figures: CatalogueFigures, _ language: Language) {
    self.figures = figures
    self.language = language
    columns = FigureColumn.all(of: figures)
    rows =
      figures.groups.map { ($0.id, $0.name[language], $0.figures) }
      + [("", Texts.inventory.text("figures.total")[language], figures.total)]
  }

  /// For a terminal: a line a figure where the groups are few, else a line a group.
  var text: String {
    let cells = rows.count > Self.mostAcross ? compact : transposed
    var table = TextTable()
    for row in cells { table.add(row) }
    return ([title, ""] + table.lines + [""] + figures.notes.map { $0[language] })
      .map { $0 + "\n" }.joined()
  }

  var markdown: String {
    let cells = rows.count > Self.mostAcross ? compact : transposed
    let lines = cells.map { row in
      "| " + row.map { MarkdownText.escaped($0) }.joined(separator: " | ") + " |"
    }
    let rule = "|" + cells[0].indices.map { $0 == 0 ? "---|" : "---:|" }.joined()
    let notes = figures.notes.map { "- " + MarkdownText.escaped($0[language]) }
    return
      (["### " + MarkdownText.escaped(title), ""] + lines.prefix(1) + [rule] + lines.dropFirst()
      + [""] + notes).map { $0 + "\n" }.joined()
  }

  /// For spreadsheets: a row a group, a column a part of a figure.
  var csv: String {
    let name = Texts.inventory.text("figures.by.\(figures.grouping?.rawValue ?? "kind")")[language]
    let header =
      ["id", name]
      + columns.flatMap { column in column.parts.map { heading(column, $0.heading) } }
    let body = rows.map { row in
      [row.id, row.name]
        + columns.flatMap { $0.parts.map { $0.value(row.figures)[language] } }
    }
    let sheet = SheetContent(title, header: header, rows: body)
    return String(decoding: CSVWriter.bytes(of: sheet), as: UTF8.self)
  }

  private var title: String {
    Texts.inventory.text(
      "figures.title",
      [
        "powers": Count.text("power", figures.total.powers),
        "date": LocalizedText(figures.date.text),
      ])[language]
  }

  private func heading(_ column: FigureColumn, _ part: LocalizedText?) -> String {
    let heading = column.heading[language]
    guard let part else { return heading }
    return "\(heading): \(part[language])"
  }

  /// A row a group; parts of a figure in one cell.
  private var compact: [[String]] {
    let header = columns.map { column in
      let parts = column.parts.compactMap { $0.heading?[language] }
      return column.heading[language] + (parts.isEmpty ? "" : ": " + parts.joined(separator: "/"))
    }
    let body = rows.map { row in
      [row.name]
        + columns.map { column in
          column.parts.map { $0.value(row.figures)[language] }.joined(separator: "/")
        }
    }
    return [[""] + header] + body
  }

  /// A row a part of a figure, a column a group.
  private var transposed: [[String]] {
    let body = columns.flatMap { column in
      column.parts.map { part in
        [heading(column, part.heading)] + rows.map { part.value($0.figures)[language] }
      }
    }
    return [[""] + rows.map(\.name)] + body
  }
}

internal import Oversight
internal import OversightTables

/// Reads a list of powers from a table: finds its heading and its items, and says what is odd.
final class ListReader {
  private(set) var header: ListHeader?
  private(set) var rows: [ListRow] = []
  private(set) var findings: [ListFinding] = []

  private var firstHeader: (header: ListHeader, row: TableRow)?
  private var looked = 0
  /// The row that has most known headings, for the case that none has enough.
  private var best: (score: Int, row: TableRow)?
  private var toldRanges: Set<CellRange> = []
  private var lastRow = 0

  /// Reads a sheet.
  ///
  /// - Returns: whether it has the heading of a list.
  /// - Throws: ``TableFault`` where the file is broken.
  /// - Complexity: O(n)
  static func read(
    _ sheet: TableSheet, of source: any TableSource
  ) throws(TableFault) -> ListReader {
    let reader = ListReader()
    try source.read(sheet) { reader.take($0) }
    reader.finish()
    return reader
  }

  /// The headings of the row that is most like one, for messages.
  var bestHeadings: [String] {
    best?.row.cells.map(\.text.onOneLine).filter { !$0.isEmpty } ?? []
  }

  var bestRow: Int? { best?.row.number }

  private func take(_ row: TableRow) -> Bool {
    if let header {
      if lastRow > 0, row.number > lastRow + 1 { tellEmpty(lastRow + 1, row.number - 1) }
      lastRow = row.number
      add(row, header)
      return true
    }
    if let first = firstHeader {
      firstHeader = nil
      let joined = first.header.joined(with: first.row, row)
      header = joined ?? first.header
      lastRow = joined == nil ? first.row.number : row.number
      tellColumns()
      return joined == nil ? take(row) : true
    }
    if let found = ListHeader(row) {
      firstHeader = (found, row)
      return true
    }
    let score = ListHeader.score(row)
    if score > best?.score ?? 0 { best = (score, row) }
    looked += 1
    return looked < ListHeader.mostRowsAbove
  }

  private func finish() {
    if let first = firstHeader {
      header = first.header
      tellColumns()
    }
  }

  // MARK: Columns

  private func tellColumns() {
    guard let header else { return }
    for column in header.columns {
      let place = CellPlace(row: header.row, column: column.number)
      let heading = LocalizedText(column.heading.legible)
      if let field = column.field {
        if !field.isImported {
          findings.append(ListFinding(.note, "no-place", at: place, ["heading": heading]))
        }
        continue
      }
      if let near = ListField.suggestion(for: column.heading) {
        findings.append(
          ListFinding(
            .gap, "unknown-column-like", at: place,
            ["heading": heading, "meant": LocalizedText(near)]))
      } else {
        findings.append(ListFinding(.gap, "unknown-column", at: place, ["heading": heading]))
      }
    }
    for field in [ListField.name, .category, .code, .body, .handlingUnit] {
      guard let columns = header.byField[field], columns.count > 1 else { continue }
      for column in columns.dropFirst() {
        findings.append(
          ListFinding(
            .gap, "column-twice", at: CellPlace(row: header.row, column: column.number),
            [
              "heading": LocalizedText(column.heading.legible),
              "first": LocalizedText(columns[0].heading.legible),
            ]))
      }
    }
  }

  // MARK: Rows

  private func tellEmpty(_ first: Int, _ last: Int) {
    findings.append(
      ListFinding(
        .gap, first == last ? "empty-row" : "empty-rows", at: CellPlace(row: first, column: 1),
        ["first": LocalizedText("\(first)"), "last": LocalizedText("\(last)")]))
  }

  private func add(_ row: TableRow, _ header: ListHeader) {
    let texts = row.cells.filter { !$0.text.isBlank }
    for cell in row.cells { keepMerged(cell) }
    let start = CellPlace(row: row.number, column: 1)
    let hasCovered = row.cells.contains { if case .covered = $0.content { true } else { false } }
    if texts.isEmpty, !hasCovered, !row.cells.contains(where: { $0.content == .uncalculated }) {
      return tellEmpty(row.number, row.number)
    }
    if header.isRepeated(in: row) {
      findings.append(ListFinding(.note, "heading-again", at: start))
      return
    }
    if let text = texts.first, texts.count == 1, isRemark(text, header, row) {
      findings.append(
        ListFinding(.gap, "no-item", at: text.place, ["text": LocalizedText(text.text.short)]))
      return
    }
    if row.isHidden { findings.append(ListFinding(.gap, "hidden-row", at: start)) }
    let read = values(of: row, header)
    if read.values.isEmpty {
      if texts.isEmpty { tellEmpty(row.number, row.number) }
      return
    }
    rows.append(read)
  }

  private func keepMerged(_ cell: TableCell) {
    if !cell.text.isBlank { mergedCandidates[cell.place.column] = cell }
  }

  /// The last cell of each column that has anything: a merged cell stands above those that it covers.
  private var mergedCandidates: [Int: TableCell] = [:]

  /// Whether the only text of a row is a heading within the list, a sum or a remark below it.
  private func isRemark(_ cell: TableCell, _ header: ListHeader, _ row: TableRow) -> Bool {
    let names = header.byField[.name]?.map(\.number) ?? []
    if !names.contains(cell.place.column) { return row.cells.count == 1 || isWide(row) }
    return isWide(row)
      || cell.text.trimmed.contains(#/^(?:注|备注|说明|填表说明|合计|总计|小计|共计)[:：\s]?/#)
  }

  /// Whether a cell of the row is merged over several columns.
  private func isWide(_ row: TableRow) -> Bool {
    row.cells.contains { cell in
      if case .covered(let range) = cell.content {
        range.first.row == row.number && range.last.column > range.first.column
      } else {
        false
      }
    }
  }

  private func values(of row: TableRow, _ header: ListHeader) -> ListRow {
    var read = ListRow(number: row.number, values: [:])
    for column in header.columns {
      guard let field = column.field, field.isImported, let cell = row[column.number] else {
        continue
      }
      switch cell.content {
      case .error:
        findings.append(
          ListFinding(.error, "error-cell", at: cell.place, ["value": LocalizedText(cell.text)]))
      case .uncalculated: findings.append(ListFinding(.error, "uncalculated", at: cell.place))
      case .covered(let range): addCovered(cell, range, column, field, &read)
      case .text, .number, .date, .truth:
        if !cell.text.isBlank {
          read.values[field, default: []].append(
            ListRow.Value(text: cell.text.trimmed, place: cell.place, heading: column.heading))
        }
      }
    }
    return read
  }

  /// A merged cell means its value in each of its rows, where several items may have it in common.
  private func addCovered(
    _ cell: TableCell, _ range: CellRange, _ column: ListHeader.Column, _ field: ListField,
    _ read: inout ListRow
  ) {
    guard range.first.column == column.number, let value = mergedCandidates[column.number],
      value.place == range.first
    else { return }
    let isNew = toldRanges.insert(range).inserted
    guard field.isSharedByRows else {
      if isNew {
        findings.append(
          ListFinding(
            .gap, "merged-apart", at: range.first,
            ["range": LocalizedText(range.name), "heading": LocalizedText(column.heading.legible)]))
      }
      return
    }
    if isNew {
      findings.append(
        ListFinding(
          .note, "merged", at: range.first,
          ["range": LocalizedText(range.name), "heading": LocalizedText(column.heading.legible)]))
    }
    read.values[field, default: []].append(
      ListRow.Value(text: value.text.trimmed, place: cell.place, heading: column.heading))
  }
}

extension String {
  /// The beginning of the text, for messages.
  var short: String {
    let line = onOneLine.legible
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}

internal import Oversight
internal import OversightXML

/// Reads the rows of a sheet while they come in.
final class XLSXSheetReader: XLSXPartReader {
  private let shared: [String]
  private let formats: XLSXFormats
  private let bounds: TableBounds
  private let take: (TableRow) -> Bool
  /// The merged ranges that are not yet passed, by their first row.
  private var merged: ArraySlice<CellRange>
  /// Those that reach into the current row or beyond it.
  private var reaching: [CellRange] = []
  private(set) var fault: TableFault?

  private var rowNumber = 0
  private var isRowHidden = false
  private var cells: [TableCell] = []
  private var count = 0

  private var cell: (place: CellPlace, type: String, style: Int?)?
  private var column = 0
  private var value = ""
  private var inline = XLSXRichText()
  private var hasFormula = false
  private var hasValue = false
  private var open: [String] = []

  init(
    shared: [String], formats: XLSXFormats, merged: [CellRange], bounds: TableBounds,
    take: @escaping (TableRow) -> Bool
  ) {
    self.shared = shared
    self.formats = formats
    self.merged = merged.sorted { $0.first < $1.first }[...]
    self.bounds = bounds
    self.take = take
  }

  override func start(_ name: XMLName, _ attributes: [XMLValue.Attribute]) {
    let word = name.local
    if open.last == "is" || open.contains("is") { inline.start(word) }
    open.append(word)
    switch word {
    case "row": startRow(attributes)
    case "c" where open.dropLast().last == "row": startCell(attributes)
    case "f": hasFormula = true
    case "v": hasValue = true
    default: break
    }
  }

  override func text(_ text: String) {
    guard cell != nil else { return }
    if open.last == "v" { value += text } else if open.contains("is") { inline.take(text) }
  }

  override func end() {
    let word = open.popLast()
    if open.contains("is") { inline.end() }
    switch word {
    case "c" where open.last == "row": endCell()
    case "row": endRow()
    default: break
    }
  }

  // MARK: Rows

  private func startRow(_ attributes: [XMLValue.Attribute]) {
    rowNumber = attributes["r"].flatMap(Int.init) ?? rowNumber + 1
    isRowHidden = ["1", "true"].contains(attributes["hidden"] ?? "")
    cells = []
    column = 0
    if !(1...TableBounds.mostRows).contains(rowNumber) { give(TableFault("rows")) }
  }

  private func endRow() {
    guard fault == nil else { return }
    addCovered()
    guard !cells.isEmpty else { return }
    if !take(TableRow(rowNumber, cells, isHidden: isRowHidden)) { isFinished = true }
  }

  /// Puts in the cells that merged ones cover.
  private func addCovered() {
    while let next = merged.first, next.first.row <= rowNumber {
      reaching.append(next)
      merged = merged.dropFirst()
    }
    reaching.removeAll { $0.last.row < rowNumber }
    for range in reaching {
      // Beyond the columns of a list nothing is looked for.
      for column in range.first.column...min(range.last.column, range.first.column + 255) {
        let place = CellPlace(row: rowNumber, column: column)
        if place != range.first { cells.append(TableCell(place, "", .covered(range))) }
      }
    }
    guard !reaching.isEmpty || !isSorted else { return }
    // What stands in a covered cell is not shown.
    var byColumn: [Int: TableCell] = [:]
    for cell in cells { byColumn[cell.place.column] = cell }
    cells = byColumn.values.sorted { $0.place < $1.place }
  }

  private var isSorted: Bool {
    zip(cells, cells.dropFirst()).allSatisfy { $0.place.column < $1.place.column }
  }

  private func give(_ fault: TableFault) {
    if self.fault == nil { self.fault = fault }
    isFinished = true
  }

  // MARK: Cells

  private func startCell(_ attributes: [XMLValue.Attribute]) {
    column = attributes["r"].flatMap { CellPlace($0[...])?.column } ?? column + 1
    guard column <= TableBounds.mostColumns else { return give(TableFault("columns")) }
    count += 1
    guard count <= bounds.cells else {
      return give(TableFault("cells", ["limit": LocalizedText("\(bounds.cells)")]))
    }
    let place = CellPlace(row: rowNumber, column: column)
    cell = (place, attributes["t"] ?? "n", attributes["s"].flatMap(Int.init))
    value = ""
    inline = XLSXRichText()
    hasFormula = false
    hasValue = false
  }

  private func endCell() {
    guard let (place, type, style) = cell else { return }
    cell = nil
    guard let read = content(place, type, style) else { return }
    let isKnown = read.content == .uncalculated || !read.text.isEmpty
    if isKnown { cells.append(read) }
  }

  private func content(_ place: CellPlace, _ type: String, _ style: Int?) -> TableCell? {
    switch type {
    case "inlineStr": return TableCell(place, inline.text)
    case _ where hasFormula && (!hasValue || value.isEmpty && type != "str"):
      return TableCell(place, "", .uncalculated)
    case "s":
      guard let index = Int(value) else { return nil }
      guard shared.indices.contains(index) else {
        give(TableFault("no-shared", at: place))
        return nil
      }
      return TableCell(place, shared[index])
    case "str": return TableCell(place, XLSXRichText.unescaped(value))
    case "b": return TableCell(place, value == "1" || value == "true" ? "TRUE" : "FALSE", .truth)
    case "e": return TableCell(place, value, .error)
    case "d": return TableCell(place, value, .date)
    default:
      let (text, isDate) = formats.text(of: value, style: style)
      return TableCell(place, text, isDate ? .date : .number)
    }
  }
}

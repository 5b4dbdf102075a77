internal import Oversight
internal import OversightTables

/// Takes a matrix back that people have edited, and says what is different from the catalogue.
struct MatrixMerge {
  /// A difference.
  struct Change: Sendable, Equatable {
    /// What became of what it names.
    enum Kind: String, Sendable {
      case added, removed, changed
    }

    let kind: Kind
    /// The address of the risk or measure; of the power or the risk for what was added to it.
    let element: String
    /// The column; nil for a whole row.
    let column: MatrixColumn?
    let before: String
    let after: String
    /// Where the table has it; nil for what it has no more.
    let place: CellPlace?
    /// The whole row of what was added.
    var row: [MatrixColumn: String] = [:]
  }

  /// The kind of the findings that keep no row from being taken over.
  static let unknownPost = "matrix-no-post"

  private(set) var changes: [Change] = []
  private(set) var findings: [ListFinding] = []

  private let powers: [String: ResolvedPower]
  private let current: [MatrixRow.Key: MatrixRow]
  private let language: Language
  private let recognition: RowRecognition
  private var seen: Set<MatrixRow.Key> = []
  /// Power, step and manifestation of the risks that are new.
  private var newRisks: Set<[String]> = []
  /// What the table says of each risk or measure, from its first row.
  private var said: [String: String] = [:]

  /// - Parameters:
  ///   - table: the rows of the table, the heading left out.
  ///   - columns: the column of each number.
  ///   - language: that of the table.
  /// - Complexity: O(n) in the rows of both.
  init(
    _ table: [TableRow], columns: [MatrixColumn: Int], over catalogue: [ResolvedPower],
    language: Language
  ) {
    powers = Dictionary(
      catalogue.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    let matrix = RiskMatrix(catalogue, language)
    current = Dictionary(matrix.rows.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.language = language
    recognition = RowRecognition(table, columns, among: matrix.rows)
    for row in table { take(row, columns) }
    addRemovals(matrix)
  }

  /// A risk is gone with its last row; while it has a row, each measure that has none is gone.
  private mutating func addRemovals(_ matrix: RiskMatrix) {
    let kept = Set(seen.map { [$0.power, $0.risk] })
    var gone: Set<[String]> = []
    for row in matrix.rows where !seen.contains(row.key) {
      let risk = [row[.powerID], row[.riskID]]
      let isWhole = !kept.contains(risk)
      guard isWhole ? gone.insert(risk).inserted : !row[.measureID].isEmpty else { continue }
      changes.append(
        Change(
          kind: .removed, element: row[isWhole ? .riskID : .measureID], column: nil,
          before: row[isWhole ? .manifestation : .measure], after: "", place: nil,
          row: [.powerID: row[.powerID], .riskID: row[.riskID]]))
    }
  }

  private func place(_ row: TableRow, _ column: MatrixColumn, _ columns: [MatrixColumn: Int])
    -> CellPlace
  {
    CellPlace(row: row.number, column: columns[column] ?? 1)
  }

  private mutating func take(_ row: TableRow, _ columns: [MatrixColumn: Int]) {
    let texts = recognition.identified(columns.mapValues { row[$0]?.text.trimmed ?? "" })
    guard texts.values.contains(where: { !$0.isEmpty }) else { return }
    let key = MatrixRow(texts: texts).key
    guard let power = powers[key.power] else {
      keep(where: { $0.risk == key.risk && $0.measure == key.measure })
      let known = Array(powers.keys)
      tell(
        "matrix-no-power", row, .powerID, columns, key.power,
        near: Suggestion.nearest(to: key.power, among: known))
      return
    }
    let risks = power.process.risks.map(\.path.description)
    if key.risk.isEmpty {
      return added(texts, to: key.power, text: .manifestation, row, columns)
    }
    guard risks.contains(key.risk) else {
      keep(where: { !key.measure.isEmpty && $0.measure == key.measure })
      tell(
        "matrix-no-risk", row, .riskID, columns, key.risk,
        near: Suggestion.nearest(to: key.risk, among: risks))
      return
    }
    guard let before = current[key] else {
      if key.measure.isEmpty {
        seen.insert(key)
        compareRisk(texts, key, power, row, columns)
        if !(texts[.measure] ?? "").isEmpty {
          added(texts, to: key.risk, text: .measure, row, columns)
        }
      } else {
        let known = power.process.measures.map(\.path.description)
        tell(
          "matrix-no-measure", row, .measureID, columns, key.measure,
          near: Suggestion.nearest(to: key.measure, among: known))
      }
      return
    }
    guard seen.insert(key).inserted else {
      if key.measure.isEmpty, !(texts[.measure] ?? "").isEmpty {
        return added(texts, to: key.risk, text: .measure, row, columns)
      }
      tell("matrix-twice", row, key.measure.isEmpty ? .riskID : .measureID, columns, key.measure)
      return
    }
    for column in MatrixColumn.allCases where column.isEditable && columns[column] != nil {
      let element = column.isOfRisk || key.measure.isEmpty ? key.risk : key.measure
      if key.measure.isEmpty, !column.isOfRisk,
        [.measure, .type, .indicator, .frequency].contains(column)
      {
        continue
      }
      compare(
        column, texts[column] ?? "", before[column], element: element, power, row, columns)
    }
    if key.measure.isEmpty, !(texts[.measure] ?? "").isEmpty {
      added(texts, to: key.risk, text: .measure, row, columns)
    }
  }

  /// What a row means whose ids were changed is not removed: the row is there.
  private mutating func keep(where isMeant: (MatrixRow.Key) -> Bool) {
    seen.formUnion(current.keys.filter(isMeant))
  }

  /// A row without an id of its own: somebody wrote it anew.
  private mutating func added(
    _ texts: [MatrixColumn: String], to element: String, text column: MatrixColumn, _ row: TableRow,
    _ columns: [MatrixColumn: Int]
  ) {
    let text = texts[column] ?? ""
    guard !text.isEmpty else {
      return tell("matrix-blank", row, column, columns, "")
    }
    var column = column
    var shown = text
    if column == .manifestation {
      guard let power = powers[element], MatrixWords.step(texts[.step] ?? "", in: power) != nil
      else { return tellNoStep(texts[.step] ?? "", element, row, columns) }
      // Further rows of a new risk have further measures of it.
      let words = [element, texts[.step] ?? "", text].map(\.onOneLine)
      if !newRisks.insert(words).inserted {
        (column, shown) = (.measure, texts[.measure] ?? "")
        guard !shown.isEmpty else { return tell("matrix-blank", row, .measure, columns, "") }
      }
      check(.type, texts, element, row, columns)
      check(.riskClass, texts, element, row, columns)
    }
    changes.append(
      Change(
        kind: .added, element: element, column: column, before: "", after: shown,
        place: place(row, column, columns), row: texts))
    check(column == .measure ? .type : .grade, texts, element, row, columns)
    for column in MatrixWords.layers.map(\.column) { check(column, texts, element, row, columns) }
  }

  private mutating func tellNoStep(
    _ name: String, _ element: String, _ row: TableRow, _ columns: [MatrixColumn: Int]
  ) {
    let names = (powers[element]?.process.steps ?? []).filter { $0.number != nil }
      .map { $0.shownName[language] }
    tell(
      "matrix-no-step", row, .step, columns, name, near: Suggestion.nearest(to: name, among: names))
  }

  /// Looks whether a word of a new row is one.
  private mutating func check(
    _ column: MatrixColumn, _ texts: [MatrixColumn: String], _ element: String, _ row: TableRow,
    _ columns: [MatrixColumn: Int]
  ) {
    let word = texts[column] ?? ""
    guard let power = powers[texts[.powerID] ?? ""], !word.isEmpty else { return }
    checkWord(column, word, element, power, row, columns)
  }

  private mutating func compareRisk(
    _ texts: [MatrixColumn: String], _ key: MatrixRow.Key, _ power: ResolvedPower, _ row: TableRow,
    _ columns: [MatrixColumn: Int]
  ) {
    guard let before = current.values.first(where: { $0[.riskID] == key.risk }) else { return }
    for column in MatrixColumn.allCases where column.isOfRisk && columns[column] != nil {
      compare(column, texts[column] ?? "", before[column], element: key.risk, power, row, columns)
    }
  }

  // MARK: Cells

  private mutating func compare(
    _ column: MatrixColumn, _ after: String, _ before: String, element: String,
    _ power: ResolvedPower, _ row: TableRow, _ columns: [MatrixColumn: Int]
  ) {
    let address = "\(element) \(column.rawValue)"
    let isSame = after.isEqualText(to: before)
    if let first = said[address] {
      // The table has the risk in several rows.
      if !first.isEqualText(to: after) {
        tell("matrix-differs", row, column, columns, after, near: first)
      }
      return
    }
    guard !isSame else {
      said[address] = after
      return
    }
    guard !after.isEmpty else { return tell("matrix-blanked", row, column, columns, before) }
    guard checkWord(column, after, element, power, row, columns) else { return }
    said[address] = after
    changes.append(
      Change(
        kind: .changed, element: element, column: column, before: before, after: after,
        place: place(row, column, columns)))
  }

  /// Whether a text is a word that the column may have; one that is not is told.
  @discardableResult
  private mutating func checkWord(
    _ column: MatrixColumn, _ word: String, _ element: String, _ power: ResolvedPower,
    _ row: TableRow, _ columns: [MatrixColumn: Int]
  ) -> Bool {
    switch column {
    case .grade:
      let scale =
        power.process.risks.first { $0.path.description == element }?.grade?.scale ?? .highMediumLow
      let labels = scale.labels.flatMap { label in Language.allCases.map { label[$0] } }
      if labels.contains(where: { $0.isEqualText(to: word) }) { return true }
      let shown = scale.labels.map { $0[language] }.joined(separator: ", ")
      tell("matrix-no-grade", row, column, columns, word, near: shown)
      return false
    case .type:
      let type: MeasureType? = MatrixWords.value(word) { MatrixWords.text($0, $1) }
      if type != nil { return true }
    case .riskClass:
      let kind: RiskClass? = MatrixWords.value(word) { MatrixWords.text($0, $1) }
      if kind != nil { return true }
    case .direct, .section, .leader:
      let names = power.process.posts.flatMap { post in Language.allCases.map { post.name[$0] } }
      let words = word.split { MatrixWords.separator.contains($0) || ",，;；\n".contains($0) }
      let unknown = words.map { String($0).trimmed }.filter { !names.contains($0) }
      if let first = unknown.first {
        tell(
          Self.unknownPost, row, column, columns, first,
          near: Suggestion.nearest(to: first, among: names))
      }
      return true
    default: return true
    }
    tell("matrix-no-word", row, column, columns, word)
    return false
  }

  private mutating func tell(
    _ kind: String, _ row: TableRow, _ column: MatrixColumn, _ columns: [MatrixColumn: Int],
    _ value: String, near: String? = nil
  ) {
    let hint = near.map {
      Texts.oversight.text("suggestion.did-you-mean", ["id": LocalizedText($0.legible)])
    }
    findings.append(
      ListFinding(
        .gap, kind, at: place(row, column, columns),
        [
          "value": LocalizedText(value.short), "near": LocalizedText((near ?? "").short),
          "hint": hint ?? "",
          "heading": LocalizedText { column.heading(in: $0) },
        ]))
  }
}

extension String {
  /// Whether two texts are the same but for blanks and line ends, which spreadsheets change.
  fileprivate func isEqualText(to other: String) -> Bool { onOneLine == other.onOneLine }
}

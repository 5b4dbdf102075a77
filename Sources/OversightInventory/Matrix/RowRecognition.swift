internal import Oversight
internal import OversightTables

/// Gives rows that somebody wrote without ids, or whose ids the catalogue does not have, those of the
/// risk and measure that say the same: a table that was merged before adds nothing again, although ids
/// that come from texts have changed with them.
///
/// What another row of the table names by its id is not meant.
struct RowRecognition {
  private var risks: [[String]: String] = [:]
  private var measures: [[String]: String] = [:]
  private let known: Set<String>

  /// - Parameter rows: the matrix of the catalogue.
  /// - Complexity: O(n) in the rows of both.
  init(_ table: [TableRow], _ columns: [MatrixColumn: Int], among rows: [MatrixRow]) {
    func named(_ column: MatrixColumn) -> Set<String> {
      guard let place = columns[column] else { return [] }
      return Set(table.map { $0[place]?.text.trimmed ?? "" })
    }
    known = Set(rows.flatMap { [$0[.riskID], $0[.measureID]] }.filter { !$0.isEmpty })
    let (namedRisks, namedMeasures) = (named(.riskID), named(.measureID))
    for row in rows {
      if !namedRisks.contains(row[.riskID]) {
        risks[Self.riskWords(row.texts)] = row[.riskID]
      }
      if !row[.measureID].isEmpty, !namedMeasures.contains(row[.measureID]) {
        measures[Self.measureWords(row.texts)] = row[.measureID]
      }
    }
  }

  func identified(_ texts: [MatrixColumn: String]) -> [MatrixColumn: String] {
    var texts = texts
    if !known.contains(texts[.riskID] ?? ""), let risk = risks[Self.riskWords(texts)] {
      texts[.riskID] = risk
    }
    if !known.contains(texts[.measureID] ?? ""),
      let measure = measures[Self.measureWords(texts)]
    {
      texts[.measureID] = measure
    }
    return texts
  }

  private static func riskWords(_ texts: [MatrixColumn: String]) -> [String] {
    [.powerID, .step, .manifestation].map { (texts[$0] ?? "").onOneLine }
  }

  private static func measureWords(_ texts: [MatrixColumn: String]) -> [String] {
    [.powerID, .riskID, .measure].map { (texts[$0] ?? "").onOneLine }
  }
}

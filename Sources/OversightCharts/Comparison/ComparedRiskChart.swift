internal import Oversight

/// Merges the tables of the risk charts of two versions of a power: all rows, risks and measures that
/// either has, each marked with what became of it.
///
/// As on the flow chart, each version's table is made for its own edition first.
struct ComparedRiskChart {
  private typealias Row = RiskChartTable.Row
  private typealias Block = RiskChartTable.Block
  private typealias Measure = RiskChartTable.Measure

  private(set) var rows: [RiskChartTable.Row] = []
  private let words: ChangeWords

  init(_ compared: ComparedPower, _ options: ChartOptions) {
    words = ChangeWords(compared, options)
    var plain = options
    plain.comparison = nil
    let tables = [compared.oldAsCalledNow, compared.new].map { power in
      power.map { power in
        RiskChartTable(ofOneVersion: Sheet(kind: .risk, power: power, options: plain)).rows
      } ?? []
    }
    let (old, new) = (tables[0], tables[1])
    let former = Dictionary(
      old.flatMap { row in row.blocks.map { (Self.key(of: $0), $0) } },
      uniquingKeysWith: { first, _ in first })
    let now = Set(new.flatMap { $0.blocks.map(Self.key) })
    for (oldPlace, newPlace) in merged(old.map(\.path), into: new.map(\.path)) {
      let oldRow = oldPlace.map { old[$0] }
      let newRow = newPlace.map { new[$0] }
      guard var row = newRow ?? oldRow else { continue }
      row.change = change(from: oldRow, to: newRow)
      // A risk whose step has a row now, or has none any more, stands in the new place only.
      let gone = (oldRow?.blocks ?? []).filter { block in
        let key = Self.key(of: block)
        return newRow?.blocks.contains { Self.key(of: $0) == key } == true || !now.contains(key)
      }
      row.blocks = merge(gone, into: newRow?.blocks ?? [], former)
      rows.append(row)
    }
  }

  /// What tells blocks apart: the address of a risk; for measures without risk that of their step.
  private static func key(of block: Block) -> ElementPath {
    block.manifestation == nil
      ? ElementPath(block.path.components.dropLast() + ["", "measures"]) : block.path
  }

  private func change(from old: Row?, to new: Row?) -> ElementChange? {
    guard let new else { return ElementChange(.removed) }
    guard let old else { return ElementChange(.added) }
    func details(_ row: Row) -> [String] { row.detail.split(separator: " · ").map(String.init) }
    let parts =
      words.former(old.name, new.name) + words.former(details(old), details(new))
    return words.change(
      parts, shown: ["name", "limit", "limitNote", "performers", "kind", "publicity"]
    ) { $0.element == new.path }
  }

  // MARK: Risks

  private func merge(
    _ old: [Block], into new: [Block], _ former: [ElementPath: Block]
  ) -> [Block] {
    merged(old.map(Self.key), into: new.map(Self.key)).compactMap { oldPlace, newPlace in
      guard let newPlace else { return oldPlace.map { wholly(.removed, old[$0]) } }
      let block = new[newPlace]
      guard let before = former[Self.key(of: block)] else { return wholly(.added, block) }
      return compared(before, block)
    }
  }

  private func wholly(_ sign: ChangeSign, _ block: Block) -> Block {
    var block = block
    // Measures without risk have nothing of their own beside them.
    if block.manifestation != nil { block.change = ElementChange(sign) }
    for index in block.measures.indices { block.measures[index].change = ElementChange(sign) }
    return block
  }

  private func compared(_ old: Block, _ new: Block) -> Block {
    var block = new
    block.measures = merge(old.measures, into: new.measures)
    func names(_ old: [String], _ new: [String]) -> ElementChange? {
      let parts = words.former(old, new)
      return parts.isEmpty && Set(old) == Set(new)
        ? nil : ElementChange(.changed, was: words.was(old.isEmpty ? [words.none] : old))
    }
    block.formerResponsible = names(old.responsible, new.responsible)
    block.formerSupervisors = names(old.supervisors, new.supervisors)
    guard let risk = new.manifestation else { return block }
    var parts = words.former(old.manifestation ?? "", risk)
    let grades = [old.grade, new.grade].map { RiskTally.word(for: $0, in: words.language) }
    parts += words.former(grades[0], grades[1])
    block.change = words.change(
      parts, shown: ["manifestation", "grade", "responsible"]
    ) { $0.element == new.path }
    // Who answers is said in a column of its own.
    if parts.isEmpty, block.formerResponsible != nil, isOnlyOwners(block.path) {
      block.change = nil
    }
    return block
  }

  private func isOnlyOwners(_ path: ElementPath) -> Bool {
    words.changes.allSatisfy { $0.element != path || $0.subject == .owner }
  }

  // MARK: Measures

  private func merge(_ old: [Measure], into new: [Measure]) -> [Measure] {
    merged(old.map(\.path), into: new.map(\.path)).compactMap { oldPlace, newPlace in
      var measure = newPlace.map { new[$0] } ?? oldPlace.map { old[$0] }
      switch (oldPlace, newPlace) {
      case (let oldPlace?, let newPlace?):
        measure?.change = change(from: old[oldPlace], to: new[newPlace])
      case (nil, _): measure?.change = ElementChange(.added)
      case (_, nil): measure?.change = ElementChange(.removed)
      }
      return measure
    }
  }

  private func change(from old: Measure, to new: Measure) -> ElementChange? {
    let types = [old, new].map { $0.type?.title[words.language] ?? "" }
    return words.change(
      words.former(old.text, new.text) + words.former(types[0], types[1]),
      shown: ["text", "type"]
    ) { $0.element == new.path }
  }
}

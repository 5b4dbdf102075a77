internal import Oversight
internal import OversightTables

/// The risks of a catalogue with their measures and those who answer for them: a row for each pairing
/// (廉政风险点及防控措施一览表).
///
/// - Source: the columns of published tables of risks and measures.
struct RiskMatrix {
  let rows: [MatrixRow]

  /// - Complexity: O(risks · measures) in each power.
  init(_ powers: [ResolvedPower], _ language: Language) {
    rows = powers.flatMap { power in
      power.process.risks.flatMap { risk in Self.rows(of: risk, in: power, language) }
    }
  }

  private static func rows(
    of risk: ResolvedRisk, in power: ResolvedPower, _ language: Language
  ) -> [MatrixRow] {
    let measures = power.process.measures.filter { $0.risks.contains(risk.reference) }
    var start: [MatrixColumn: String] = [
      .unit: power.entry.body?[language] ?? "", .power: power.entry.name[language],
      .code: power.entry.code ?? "", .step: name(of: risk.host, in: power, language),
      .manifestation: risk.manifestation[language], .grade: risk.grade?.label[language] ?? "",
      .powerID: power.entry.id, .riskID: risk.path.description,
    ]
    if let kind = risk.riskClass { start[.riskClass] = MatrixWords.text(kind, language) }
    guard !measures.isEmpty else {
      add(risk.responsible, in: power, language, to: &start)
      return [MatrixRow(texts: start)]
    }
    return measures.map { measure in
      var texts = start
      texts[.measure] = measure.text[language]
      texts[.type] = measure.type.map { MatrixWords.text($0, language) } ?? ""
      texts[.indicator] = measure.indicator?[language] ?? ""
      texts[.frequency] = measure.frequency?[language] ?? ""
      texts[.measureID] = measure.path.description
      add(
        measure.responsible.isEmpty ? risk.responsible : measure.responsible, in: power, language,
        to: &texts)
      return MatrixRow(texts: texts)
    }
  }

  /// The step or flow at which a risk is, in words.
  static func name(
    of host: ResolvedRisk.Host, in power: ResolvedPower, _ language: Language
  ) -> String {
    switch host {
    case .step(let step): power.process[step].shownName[language]
    case .flow(let flow):
      "\(power.process[power.process[flow].source].shownName[language]) → "
        + power.process[power.process[flow].target].shownName[language]
    }
  }

  /// Whoever answers, as the matrix calls him.
  static func name(
    of holder: ResolvedResponsible, in power: ResolvedPower, _ language: Language
  ) -> String {
    switch holder.holder {
    case .post(let post): power.process[post].name[language]
    case .unit(let unit): unit.name[language]
    case .words(let words): words[language]
    }
  }

  /// Who answers, by layer; whoever has none answers directly.
  private static func add(
    _ responsible: [ResolvedResponsible], in power: ResolvedPower, _ language: Language,
    to texts: inout [MatrixColumn: String]
  ) {
    for (column, layer) in MatrixWords.layers {
      let names = responsible.filter { ($0.layer ?? .direct) == layer }
        .map { name(of: $0, in: power, language) }
      texts[column] = names.joined(separator: MatrixWords.separator)
    }
  }
}

extension RiskMatrix: PowerSheets {
  static let name = "matrix"

  static func sheets(_ powers: [ResolvedPower], _ language: Language) -> [SheetContent] {
    let matrix = RiskMatrix(powers, language)
    return [
      SheetContent(
        Texts.inventory.text("matrix.sheet")[language],
        header: MatrixColumn.allCases.map { $0.heading(in: language) },
        rows: matrix.rows.map { row in MatrixColumn.allCases.map { row[$0] } })
    ]
  }
}

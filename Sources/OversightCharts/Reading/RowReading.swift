internal import Oversight

extension RiskChartTable.Row {
  /// What a risk chart shows of a step, in words: for readers who hear the chart, and as the text that
  /// appears where a reader points at the step. One part a line.
  func reading(in language: Language) -> String {
    func word(_ key: String, _ arguments: [String: String] = [:]) -> String {
      Texts.charts.text(key, arguments.mapValues { LocalizedText($0) })[language]
    }
    let separator = word("separator.channels")
    func fact(_ key: String, _ values: [String]) -> String? {
      let value = values.filter { !$0.isEmpty }.joined(separator: word("separator.names"))
      guard !value.isEmpty else { return nil }
      return word("reading.fact", ["name": word(key), "value": value])
    }
    var parts = [
      number.map { word("step.numbered", ["number": "\($0)", "name": name]) } ?? name, detail,
    ]
    if !hasRisk { parts.append(word("legend.hollow")) }
    for block in blocks {
      let isRisk = block.manifestation != nil
      let measures = block.measures.map { measure in
        guard let type = measure.type?.title[language] else { return measure.text }
        return word("reading.measure", ["type": type, "text": measure.text])
      }
      let facts = [
        isRisk ? fact("column.grade", [RiskTally.word(for: block.grade, in: language)]) : nil,
        fact("column.risk", [block.place, block.manifestation].compactMap { $0 }),
        measures.isEmpty
          ? nil
          : word(
            "reading.fact",
            ["name": word("column.measures"), "value": measures.joined(separator: separator)]),
        fact("column.responsible", block.responsible),
        fact("column.supervisors", block.supervisors), fact("legend.gap", block.gaps),
      ]
      parts.append(facts.compactMap { $0 }.joined(separator: separator))
    }
    if let gaps = fact("legend.gap", gaps) { parts.append(gaps) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

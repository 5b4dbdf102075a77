internal import Oversight
internal import OversightYAML

extension RiskPolicy {
  mutating func read(_ mapping: inout YAMLMapping) {
    if let least = mapping.integer("leastMeasuresAtWorstGrade", in: 1...100) {
      leastMeasuresAtWorstGrade = least
    }
    if let least = mapping.integer("leastLetters", in: 1...1_000) { leastLetters = least }
    if let words = mapping.strings("vagueWords") { vagueWords = words }
    if let phrases = mapping.strings("slogans") { slogans = phrases }
    if let counts = mapping.integers("risksByPostGrade", in: 1...1_000) {
      let isDescending = zip(counts, counts.dropFirst()).allSatisfy { $0 > $1 }
      if isDescending, !counts.isEmpty {
        risksByPostGrade = counts
      } else {
        mapping.refuse("risksByPostGrade", counts.isEmpty ? .empty : .notDescending)
      }
    }
    if let least = mapping.integer("leastPlacesOfBoilerplate", in: 2...1_000) {
      leastPlacesOfBoilerplate = least
    }
    if let layers: [ResponsibilityLayer] = mapping.choices("answeringLayers") {
      answeringLayers = layers
    }
    readGrades(&mapping)
  }

  private mutating func readGrades(_ mapping: inout YAMLMapping) {
    let grades = mapping.rows("leastGrades") { row -> GradeDuty? in
      let scope = row.dutyScope()
      let least: GradeLevel? = row.required(row.choice("least"), "least")
      let source = row.source()
      guard let least, let source else { return nil }
      return GradeDuty(scope: scope, least: least, source: source)
    }
    // The first row counts: an office may ask for something else.
    leastGrades = (grades ?? []) + leastGrades
    let scales = mapping.rows("scales") { row -> GradeScale? in
      let id = row.required(row.string("id"), "id")
      let labels = row.required(row.texts("worstFirst"), "worstFirst")
      if labels?.isEmpty == true { row.refuse("worstFirst", .empty) }
      guard let id, let labels, !labels.isEmpty else { return nil }
      return GradeScale(id, worstFirst: labels)
    }
    if let scales { self.scales = scales }
  }
}

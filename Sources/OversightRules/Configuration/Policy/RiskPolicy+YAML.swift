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
      risksByPostGrade = counts
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
    if let grades { leastGrades = grades }
    let scales = mapping.rows("scales") { row -> GradeScale? in
      let id = row.required(row.string("id"), "id")
      let labels = row.required(row.texts("worstFirst"), "worstFirst")
      guard let id, let labels, !labels.isEmpty else { return nil }
      return GradeScale(id, worstFirst: labels)
    }
    if let scales { self.scales = scales }
  }
}

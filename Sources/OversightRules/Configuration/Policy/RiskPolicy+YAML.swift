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
  }
}

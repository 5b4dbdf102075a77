internal import Oversight
internal import OversightYAML

extension SupervisionPolicy {
  mutating func read(_ mapping: inout YAMLMapping) {
    if let least = mapping.integer("leastPersons", in: 1...100) { leastPersons = least }
    if let least = mapping.integer("leastPersonsAtWorstGrade", in: 1...100) {
      leastPersonsAtWorstGrade = least
    }
    if let most = mapping.integer("mostGravePoints") { mostGravePoints = most }
    if let layers: [Layer] = mapping.choices("supervisingLayers") { supervisingLayers = layers }
  }
}

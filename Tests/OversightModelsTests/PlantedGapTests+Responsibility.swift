import Oversight

extension PlantedGapTests {
  static let responsibilityPlantings: [Planting] = []
}

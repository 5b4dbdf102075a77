import Oversight

extension PlantedGapTests {
  static let separationPlantings: [Planting] = []
}

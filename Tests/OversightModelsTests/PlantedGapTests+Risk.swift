import Oversight

extension PlantedGapTests {
  static let riskPlantings: [Planting] = []
}

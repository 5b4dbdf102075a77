import Oversight

extension PlantedGapTests {
  static let filingPlantings: [Planting] = []
}

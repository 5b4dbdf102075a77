import Oversight

extension PlantedGapTests {
  static let timePlantings: [Planting] = []
}

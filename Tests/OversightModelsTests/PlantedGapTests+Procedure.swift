import Oversight

extension PlantedGapTests {
  static let procedurePlantings: [Planting] = []
}

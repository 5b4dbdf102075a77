import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite struct CrossingTests {
  /// Small charts cross at most once more than any ways over the grid must where their boxes stand,
  /// however long those are; see ``CrossingBound``.
  @Test func smallChartsHaveAtMostOneCrossingMoreThanTheyMust() throws {
    var (crossings, least) = (0, 0)
    for seed in 5_003..<5_012 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let process = PowerProcess.structured(
        using: &generator, steps: 4 + Int(seed % 4), posts: 2 + Int(seed % 2))
      let power = try ResolvedPower(resolving: .random, process)
      let options = ChartOptions(edition: .internal)
      let content = FlowChartContent(power: power, options: options)
      let rows = RowAssignment(content)
      let sizes = BoxSizes(content, language: options.language)
      let bound = CrossingBound(content, rows, Router(content, rows, sizes).routes).least
      let inspection = FlowChartInspection(power: power, options: options)
      #expect(bound <= inspection.crossings, "seed \(seed)")
      #expect(inspection.crossings <= bound + 1, "seed \(seed)")
      crossings += inspection.crossings
      least += bound
    }
    #expect(crossings <= least + 5)
  }

  /// Two ways, and how often they cross at least.
  private static let ways: [(first: [[Int]], second: [[Int]], count: Int)] = [
    // Straight through one another.
    ([[0, 2], [1, 2], [2, 2]], [[1, 1], [1, 2], [1, 3]], 1),
    // Corners at one point do not cross.
    ([[0, 2], [1, 2], [1, 1]], [[2, 2], [1, 2], [1, 3]], 0),
    // Along one another, away to the side from which it came, and to the other one.
    ([[0, 1], [1, 1], [2, 1], [3, 1]], [[1, 0], [1, 1], [2, 1], [2, 0]], 0),
    ([[0, 1], [1, 1], [2, 1], [3, 1]], [[1, 0], [1, 1], [2, 1], [2, 2]], 1),
    // The same against the direction of the other.
    ([[0, 1], [1, 1], [2, 1], [3, 1]], [[2, 2], [2, 1], [1, 1], [1, 0]], 1),
    // From one box they leave side by side.
    ([[1, 1], [2, 1], [3, 1]], [[1, 1], [2, 1], [2, 2]], 0),
  ]

  @Test func twoWaysCrossWhereTheyMust() {
    func way(_ points: [[Int]]) -> CrossingBound.Way {
      CrossingBound.Way(points.map { GridPoint($0[0], $0[1]) }, columns: 4, rows: 4)
    }
    for (first, second, count) in Self.ways {
      let (one, other) = (way(first), way(second))
      #expect(CrossingBound.leastCrossings(one, other, columns: 4) == count)
      #expect(CrossingBound.leastCrossings(other, one, columns: 4) == count)
    }
  }
}

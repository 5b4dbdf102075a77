import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite struct LaneArrangementTests {
  /// A made chart with so many lanes of the office, an outside party before and supervisors behind.
  private func arrangement(seed: UInt64, lanes: Int) throws -> LaneArrangement {
    var generator = SeededGenerator(seed: seed)
    let process = PowerProcess.structured(using: &generator, steps: 6 * lanes, posts: lanes + 1)
    let content = FlowChartContent(
      power: try ResolvedPower(resolving: .random, process), options: ChartOptions())
    return LaneArrangement(
      content, RowAssignment(content), movable: 1..<(content.lanes.count - 1))
  }

  private func permutations(_ lanes: [Int]) -> [[Int]] {
    guard !lanes.isEmpty else { return [[]] }
    return lanes.flatMap { first in
      permutations(lanes.filter { $0 != first }).map { [first] + $0 }
    }
  }

  /// What the slow way finds, which tries all orders.
  @Test func noOrderOfFewLanesIsCheaper() throws {
    for seed in 0..<60 as Range<UInt64> {
      let arrangement = try arrangement(seed: seed, lanes: 2 + Int(seed % 5))
      let lanes = Array(arrangement.movable)
      let costs = permutations(lanes).map(arrangement.cost)
      let best = arrangement.cost(of: arrangement.cheapest)
      #expect(best == costs.min(), "seed \(seed)")
      // Only a clear gain changes the order in which the posts appear.
      let order = Array(arrangement.order.dropFirst().dropLast())
      #expect(order == lanes || order == arrangement.cheapest)
      #expect(arrangement.cost(of: order) <= arrangement.cost(of: lanes))
      #expect(arrangement.order.first == 0)
      #expect(arrangement.order.last == arrangement.order.count - 1)
    }
  }

  @Test func manyLanesAreOrderedNoWorseThanTheyAppear() throws {
    for seed in 100..<120 as Range<UInt64> {
      let arrangement = try arrangement(seed: seed, lanes: 9 + Int(seed % 4))
      let first = arrangement.cost(of: Array(arrangement.movable))
      #expect(arrangement.cost(of: arrangement.cheapest) <= first, "seed \(seed)")
      #expect(arrangement.order.sorted() == Array(arrangement.order.indices))
    }
  }
}

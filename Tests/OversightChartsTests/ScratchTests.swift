import Foundation
import Oversight
import OversightCharts
import OversightTestSupport
import Testing

@Suite struct ScratchTests {
  @Test func survey() throws {
    var kinds: [String: Int] = [:]
    var bad = 0
    for (steps, posts) in [(10, 3), (30, 4), (60, 5), (100, 6), (200, 6), (40, 1), (60, 11)] {
      var crossings = 0
      var faulty = 0
      let clock = ContinuousClock()
      let runs = steps > 90 ? 3 : 10
      var time = Duration.zero
      for seed in 0..<runs {
        var generator = SeededGenerator(seed: UInt64(seed + 1000 * steps))
        let process = PowerProcess.structured(using: &generator, steps: steps, posts: posts)
        let power = try ResolvedPower(resolving: .random, process)
        time += clock.measure {
          let inspection = FlowChartInspection(power: power, options: ChartOptions(edition: .internal))
          for fault in inspection.faults { kinds[String(fault.prefix { $0 != ":" }), default: 0] += 1 }
          if !inspection.faults.isEmpty { faulty += 1 ; if bad < 12 { bad += 1; print("SURVEY", steps, posts, seed, inspection.faults.prefix(3)) } }
          crossings += inspection.crossings
        }
      }
      print("SURVEY steps \(steps) posts \(posts): \(time / runs) each, faulty \(faulty)/\(runs), crossings \(crossings / runs)")
    }
    print("SURVEY", kinds)
  }
}

@Suite struct ScratchPictures {
  @Test func pictures() throws {
    for (steps, posts, seed) in [(30, 4, 30006), (60, 5, 60001), (100, 6, 100001)] {
      var generator = SeededGenerator(seed: UInt64(seed))
      let process = PowerProcess.structured(using: &generator, steps: steps, posts: posts)
      let power = try ResolvedPower(resolving: .random, process)
      for kind in ChartKind.allCases {
        let files = try ChartRenderer(options: ChartOptions(edition: .public)).render(kind, of: power, as: [.png])
        try Data(files[.png]!).write(to: URL(fileURLWithPath: "/tmp/gen-\(steps)-\(kind).png"))
      }
    }
  }
}

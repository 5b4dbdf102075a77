import Oversight
import OversightCharts
import OversightTestSupport
import Testing

@Suite struct FlowChartLayoutTests {
  /// What must never be on a chart, however odd the process.
  private static let forbidden = [
    "leaves the page", "overlap", "slanted", "line through a box", "line on a border",
    "starts in mid-air", "ends in mid-air", "mark is missing", "mark beside its line",
  ]

  private func inspect(_ process: PowerProcess, _ edition: Edition) throws -> FlowChartInspection {
    FlowChartInspection(
      power: try ResolvedPower(resolving: .random, process),
      options: ChartOptions(edition: edition))
  }

  private func expectNothingForbidden(in faults: [String], _ seed: UInt64) {
    for fault in faults {
      let kind = String(fault.prefix { $0 != ":" })
      #expect(!Self.forbidden.contains(kind), "seed \(seed): \(fault)")
    }
  }

  @Test(arguments: Edition.allCases) func theGasLicenceIsDrawnWithoutFault(
    _ edition: Edition
  ) throws {
    for language in Language.allCases {
      let inspection = FlowChartInspection(
        power: try GasLicence().resolved(),
        options: ChartOptions(language: language, edition: edition))
      #expect(inspection.faults == [])
    }
  }

  /// Three hundred processes of 5 to 200 steps in 2 to 12 lanes, in both editions and languages.
  @Test func structuredProcessesAreDrawnWithoutFault() throws {
    var faults: [String] = []
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let steps = seed.isMultiple(of: 15) ? 60 + 7 * Int(seed / 15) : 5 + Int(seed % 45)
      let process = PowerProcess.structured(
        using: &generator, steps: steps, posts: 1 + Int(seed % 11))
      let options = ChartOptions(
        language: seed.isMultiple(of: 3) ? .english : .simplifiedChinese,
        edition: seed.isMultiple(of: 2) ? .public : .internal)
      let power = try ResolvedPower(resolving: .random, process)
      let inspection = FlowChartInspection(power: power, options: options)
      expectNothingForbidden(in: inspection.faults, seed)
      faults += inspection.faults
    }
    #expect(faults == [])
  }

  @Test("No text is small, leaves its page or lies on another", arguments: ChartKind.allCases)
  func texts(kind: ChartKind) throws {
    for seed in 0..<40 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let process = PowerProcess.structured(
        using: &generator, steps: 6 + Int(seed), posts: 2 + Int(seed % 5))
      let power = try ResolvedPower(resolving: .random, process)
      for paper in Paper.allCases {
        let inspection = ChartInspection(
          kind, of: power, options: ChartOptions(edition: .internal, paper: paper))
        #expect(inspection.faults == [], "seed \(seed) \(paper)")
        #expect(inspection.smallestText >= 7)
      }
    }
  }

  @Test func processesOfAnyShapeAreDrawnWithoutGraveFaults() throws {
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let process = PowerProcess.random(using: &generator, steps: 12)
      expectNothingForbidden(in: try inspect(process, .internal).faults, seed)
    }
  }

  @Test func aProcessTooLargeForPaperGetsAPageOfItsOwn() throws {
    var generator = SeededGenerator(seed: 7)
    let process = PowerProcess.structured(using: &generator, steps: 90, posts: 5)
    expectNothingForbidden(in: try inspect(process, .public).faults, 7)
  }

  @Test func theSameProcessIsLaidOutTheSameWay() throws {
    let power = try GasLicence().resolved()
    let first = try ChartRenderer().render(.flow, of: power, as: [.dot])
    for _ in 0..<20 {
      #expect(try ChartRenderer().render(.flow, of: power, as: [.dot]) == first)
    }
  }

  /// A refused application passes the post that decides: on the chart no way leads from the
  /// refusing exit of a decision to the applicant's end without a box in that post's lane.
  @Test func aRefusalPassesTheLaneThatDecides() throws {
    let content = FlowChartContent(power: try GasLicence().resolved(), options: ChartOptions())
    let deciding = try #require(content.nodes.first { $0.id == "step-grant" }).lane
    let rejection = try #require(
      content.edges.first { content.nodes[$0.source].id == "step-meets" && $0.style == .refusal })
    var reached: Set<Int> = [rejection.target]
    var open = [rejection.target]
    while let node = open.popLast() {
      guard content.nodes[node].lane != deciding else { continue }
      #expect(content.nodes[node].symbol != .terminator)
      for edge in content.edges where edge.source == node && edge.style != .tie {
        if reached.insert(edge.target).inserted { open.append(edge.target) }
      }
    }
  }
}

import Foundation
import Oversight
import OversightCharts
import OversightTestSupport
import Testing

@testable import OversightCommands

/// Charts that are drawn by the built program.
@Suite("Charts drawn by workers")
struct DrawingWorkerTests {
  /// Draws in an order, and returns the files of each chart.
  private static func draw(
    _ order: [(power: ResolvedPower, kind: ChartKind)], workers: Int,
    limits: WorkerLimits = WorkerLimits()
  ) throws -> [String: WorkerPool.Outcome] {
    var outcomes: [String: WorkerPool.Outcome] = [:]
    let messages = try order.map { item in
      try ChartTask(item.kind, of: try ChartModel(item.power)).bytes(as: [.svg])
    }
    var rest = Array(messages.enumerated())[...]
    try CommandContext.$current.withValue(CommandContext(host: ProgramHost(models: []))) {
      var pool = WorkerPool(program: try ToolProgram.program, count: workers, limits: limits)
      try pool.run(
        { rest.popFirst().map { (number: $0.offset, message: $0.element) } },
        { outcomes["\(order[$0].power.entry.id)-\(order[$0].kind)"] = $1 })
    }
    return outcomes
  }

  private static func files(_ outcome: WorkerPool.Outcome?) throws -> [[UInt8]] {
    guard case .answered(let bytes) = outcome else { return [] }
    return try files(bytes)[.svg] ?? []
  }

  private static func files(_ answer: [UInt8]) throws -> [ChartFormat: [[UInt8]]] {
    guard case .files(let files) = try ChartAnswer(answer, of: "p") else { return [:] }
    return files
  }

  @Test("The same bytes in any order, by any number of workers, and in this process")
  func deterministic() throws {
    var generator = SeededGenerator(seed: 11)
    var charts: [(power: ResolvedPower, kind: ChartKind)] = []
    for power in [try GasLicence().resolved(), try Fixture().resolved()] {
      for kind in ChartKind.allCases { charts.append((power, kind)) }
    }
    var expected: [String: [[UInt8]]] = [:]
    for chart in charts {
      let name = "\(chart.power.entry.id)-\(chart.kind)"
      expected[name] = try ChartRenderer().renderPages(chart.kind, of: chart.power, as: [.svg])[
        .svg]
    }
    for run in 0..<20 {
      let outcomes = try Self.draw(
        charts.shuffled(using: &generator), workers: run % 2 + 1)
      for (name, files) in expected { #expect(try Self.files(outcomes[name]) == files, "\(name)") }
    }
  }

  @Test("What is no task is answered with its reason, and so are all later tasks")
  func noTask() throws {
    for bytes in [
      [], [1, 2, 3], [0, 0, 0, 0, 0, 0, 0, 0], Array("x".utf8) + [UInt8](repeating: 255, count: 9),
    ] {
      let error = #expect(throws: ChartError.self) {
        try ChartAnswer(ChartTask.answer(to: bytes), of: "p")
      }
      #expect(error?.power == "p")
    }
    #expect(throws: ChartError.self) { try ChartAnswer([9, 9], of: "p") }
  }

  @Test("A task comes through with everything on which its chart depends")
  func wholeTask() throws {
    let power = try GasLicence().resolved()
    let gap = ChartGap(
      rule: "r", title: LocalizedText("甲", english: "first"), severity: .warning,
      element: power.process.steps[2].path)
    var options = ChartOptions(language: .english, edition: .internal, paper: .a4)
    options.gaps = [gap]
    options.highlight = ChartHighlight(
      elements: [power.process.steps[1].path, power.process.flows[1].path], title: "乙",
      message: "丙", severity: .note)
    for kind in ChartKind.allCases {
      let task = try ChartTask(kind, of: try ChartModel(power), options: options)
      let answer = ChartTask.answer(to: task.bytes(as: [.svg, .json]))
      ChartRenderer.freeMemory()
      #expect(
        try Self.files(answer)
          == ChartRenderer(options: options).renderPages(kind, of: power, as: [.svg, .json]))
    }
  }

  @Test("A chart is inspected elsewhere as here", arguments: ChartKind.allCases)
  func inspection(kind: ChartKind) throws {
    let power = try GasLicence().resolved()
    let answer = ChartTask.answer(
      to: try ChartTask(kind, of: ChartModel(power)).bytesForInspection())
    guard case .inspection(let inspection) = try ChartAnswer(answer, of: "") else {
      Issue.record("no inspection")
      return
    }
    #expect(inspection == ChartInspection(kind, of: power))
  }

  @Test("A worker without memory fails its chart, or the run says that none starts")
  func memory() throws {
    let charts = [(power: try GasLicence().resolved(), kind: ChartKind.flow)]
    do {
      let outcomes = try Self.draw(charts, workers: 1, limits: WorkerLimits(memory: 40 << 20))
      guard case .failed = outcomes.values.first else {
        Issue.record("a chart in 40 MB")
        return
      }
    } catch is CommandFailure {}
  }

  @Test("One chart that cannot be drawn is one error; the others are drawn")
  func oneFails() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/charts/dog-licence-flow.svg", withIntermediateDirectories: true)
    let run = Run(
      ["render", "--format", "svg", "--language", "en", "--no-cache"], models: [DogLicence()],
      folder: folder.path)
    #expect(run.status == .failed)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains("dog-licence, flow chart"))
    #expect(run.output.contains("1 chart (1 file)"))
    // What is kept and cannot be written counts as little.
    let again = Run(
      ["render", "--format", "svg", "--language", "en"], models: [DogLicence()],
      environment: ["XDG_CACHE_HOME": "\(folder.path)/cache"], folder: folder.path)
    let third = Run(
      ["render", "--format", "svg", "--language", "en"], models: [DogLicence()],
      environment: ["XDG_CACHE_HOME": "\(folder.path)/cache"], folder: folder.path)
    #expect(again.output.contains("1 chart (1 file)") && !again.output.contains("unchanged"))
    #expect(third.output.contains("1 file unchanged"))
  }

  @Test("A text of a hundred thousand characters is named, and nothing is drawn of it")
  func longText() throws {
    let folder = try TemporaryFolder()
    let run = Run(
      ["render", "--language", "en", "--no-cache"], models: [DogLicence(), WordyLicence()],
      folder: folder.path)
    #expect(run.status == .failed)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains("wordy-licence/examine") && $0.contains("100000") })
    #expect(run.output.contains("2 charts (4 files)"))
  }

  @Test("--jobs takes a number of processes", arguments: ["0", "-1", "257", "many", ""])
  func jobs(number: String) {
    let run = Run(["render", "--language", "en", "--jobs=\(number)"])
    #expect(run.status == .failed)
    #expect(run.errors.contains("--jobs"))
  }
}

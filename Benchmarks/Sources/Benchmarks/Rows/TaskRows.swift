internal import Foundation
internal import Oversight
internal import OversightCharts

/// What a worker does with a chart from its request to its answer, and the memory that it needs.
enum TaskRows {
  /// What `run` calls it.
  static let name = "tasks"

  /// The powers of a run: of 10 to 30 steps each, with risks.
  static func powers(_ count: Int) throws -> [ResolvedPower] {
    try (0..<count).map { index in
      try MadeOffice.power(id: "made-\(index)", steps: 10 + index % 21, hasRisks: true)
    }
  }

  static func rows() throws -> [Row] {
    let count = 10_000
    let early = try memory(after: count / 5)
    let late = try memory(after: count)
    let growth = early.flatMap { early in late.map { Double($0 - early) / Double(early) } }
    return [
      Row(
        "memory of one worker", "\(count.grouped) charts", nil,
        beside: "\((early ?? 0) >> 20) MB after \((count / 5).grouped), \((late ?? 0) >> 20) MB "
          + "after all, without its replacement after 500",
        mark: "flat", isMet: growth.map { $0 < 0.1 })
    ]
  }

  /// Draws the flow chart and the risk chart of powers in turn.
  static func draw(charts: Int) throws -> Bool {
    let powers = try powers(min(21, (charts + 1) / 2))
    let models = try powers.map { try ChartModel($0) }
    let tasks = try models.flatMap { model in
      try ChartKind.allCases.map { try ChartTask($0, of: model).bytes(as: [.svg]) }
    }
    for chart in 0..<charts {
      let answer = ChartTask.answer(to: tasks[chart % tasks.count])
      ChartRenderer.freeMemory()
      guard case .files(let files) = try ChartAnswer(answer, of: ""), files[.svg]?.count == 1
      else { return false }
    }
    return true
  }

  /// The most memory that this process has needed, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    #if os(macOS)
    getrusage(RUSAGE_SELF, &usage)
    return Int(usage.ru_maxrss)
    #else
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) * 1024
    #endif
  }

  /// The most memory of a process that draws so many charts, in bytes.
  private static func memory(after charts: Int) throws -> Int? {
    guard let program = Bundle.main.executablePath else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["run", name, "\(charts)", "1"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Int(String(decoding: said, as: UTF8.self).filter(\.isNumber))
  }
}

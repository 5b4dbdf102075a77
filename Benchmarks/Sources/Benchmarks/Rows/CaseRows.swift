internal import Foundation

/// Made logs of a worked power, judged by the tool as a user runs it: times of the clock, and the most
/// memory of the process.
enum CaseRows {
  /// How many events the logs have; each is ten times the one before.
  private static let sizes = [10_000, 100_000, 1_000_000]

  static func rows() throws -> [Row] {
    let environment = ProcessInfo.processInfo.environment
    guard let tool = environment["OVERSIGHT_TOOL"], let maker = environment["OVERSIGHT_LOG"],
      let models = environment["OVERSIGHT_EXPORT"], let power = environment["OVERSIGHT_POWER"]
    else { return [] }
    let root = FileManager.default.temporaryDirectory.appending(path: "cases-\(getpid())")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    var rows: [Row] = []
    var before: MeasuredRun?
    for size in sizes {
      let log = root.appending(path: "\(size).csv")
      guard ProgramRun.succeeds(maker, [models, power, "\(size)"], outputTo: log) else {
        return [Row("a made log", "\(size.grouped) events", nil, beside: "could not be made")]
      }
      let arguments = [
        "supervise", log.path, models, "--power", power, "--quiet", "--date", "2026-12-31",
        "--fail-on", "never",
      ]
      let runs = (0..<(size == sizes.last ? 1 : 3)).compactMap { _ in MeasuredRun(tool, arguments) }
      let best = runs.min { $0.seconds < $1.seconds }
      var row = Row("judging recorded cases", "\(size.grouped) events", best?.seconds)
      row.beside = best.map { "\($0.peakMemory >> 20) MB at most" } ?? "failed"
      if let best, let before {
        row.beside +=
          "; \((best.seconds / before.seconds).asFactor) the time and "
          + "\((Double(best.peakMemory) / Double(before.peakMemory)).asFactor) the memory of a tenth"
      }
      rows.append(row)
      before = best
    }
    return rows
  }
}

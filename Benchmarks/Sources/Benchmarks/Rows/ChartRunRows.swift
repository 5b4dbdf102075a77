internal import Foundation
internal import Oversight

/// A run over the charts of a district, beside `dot`, which lays out and draws the same graphs.
///
/// Times are those of the clock. What reading and checking the models takes, which is not drawing, is
/// measured by a run that draws one power of all, and taken off.
enum ChartRunRows {
  private static let powerCount = 653
  private static var chartCount: Int { powerCount * 2 }

  static func rows() throws -> [Row] {
    guard let tool = ProcessInfo.processInfo.environment["OVERSIGHT_TOOL"] else { return [] }
    let folder = FileManager.default.temporaryDirectory.appending(path: "charts-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let powers = try TaskRows.powers(powerCount)
    let export = folder.appending(path: "district.json").path
    try CanonicalJSON.encode(ResolvedCatalogue(powers: powers))
      .write(toFile: export, atomically: true, encoding: .utf8)

    func render(_ arguments: String..., runs: Int = 3) -> Double? {
      let output = folder.appending(path: "charts").path
      let all = ["render", export, "--format", "svg", "--output", output] + arguments
      let times = (0..<runs).compactMap { _ in
        ProgramRun.seconds(
          tool, all, environment: ["XDG_CACHE_HOME": folder.appending(path: "cache").path])
      }
      return times.count == runs ? times.min() : nil
    }
    guard let base = render("--no-cache", "--power", "made-0", "--jobs", "1"),
      let one = render("--no-cache", "--jobs", "1").map({ $0 - base }),
      let two = render("--no-cache", "--jobs", "2").map({ $0 - base }),
      let first = render("--jobs", "2", runs: 1).map({ $0 - base }),
      let second = render("--jobs", "2").map({ max(0, $0 - base) })
    else { return [Row("a run over the charts of a district", "failed", nil)] }
    var rows = [
      row("one worker", one, beside: "reading and checking took \(base.asTime) more"),
      row(
        "two workers", two, beside: "\((one / two).asFactor) of one", "≥ 1.8 ×", one / two >= 1.8),
      row(
        "a second run", second, beside: "\((second / first).asFactor) of the first", "≤ 5 %",
        second / first <= 0.05),
    ]
    let graphs = powers.flatMap { [PlainDot.flow($0), PlainDot.risk($0)] }
    guard let dot = ProgramRun.find("dot"), let peers = try dots(dot, graphs, in: folder) else {
      return rows
    }
    rows[0].mark = "≤ 0.5 × one dot, dot per chart ≥ 15 ×"
    rows[0].beside =
      "\((one / peers.one).asFactor) of one dot, one dot per chart takes "
      + "\((peers.each / one).asFactor); \(rows[0].beside)"
    rows[0].isMet = one / peers.one <= 0.5 && peers.each / one >= 15
    rows.append(row("one dot for all", peers.one))
    rows.append(row("a dot for each", peers.each))
    return rows
  }

  private static func row(
    _ what: String, _ seconds: Double, beside: String = "", _ mark: String = "",
    _ isMet: Bool? = nil
  ) -> Row {
    Row(
      "charts to SVG: \(what)", "\(chartCount.grouped) charts", seconds, beside: beside,
      mark: mark, isMet: isMet)
  }

  /// How long `dot` takes for all graphs in one process, and with a process each.
  private static func dots(
    _ dot: String, _ graphs: [String], in folder: URL
  ) throws -> (one: Double, each: Double)? {
    let all = folder.appending(path: "all.gv").path
    try graphs.joined().write(toFile: all, atomically: true, encoding: .utf8)
    let result = folder.appending(path: "dot.svg").path
    let times = (0..<3).compactMap { _ in
      ProgramRun.seconds(dot, ["-Tsvg", all, "-o", result])
    }
    var each = 0.0
    for (index, graph) in graphs.enumerated() {
      let file = folder.appending(path: "\(index).gv").path
      try graph.write(toFile: file, atomically: true, encoding: .utf8)
      guard let time = ProgramRun.seconds(dot, ["-Tsvg", file, "-o", result]) else { return nil }
      each += time
    }
    return times.min().map { ($0, each) }
  }
}

internal import Foundation

/// Made districts of a tenth of the published size, of that size and of ten times that size, through the
/// tool as a user runs it: times of the clock, and the most memory of the process.
enum DistrictRows {
  /// How large the districts are; each is ten times the one before.
  private static let scales = ["0.1", "1", "10"]

  /// What is done with each.
  private static let work: [(name: String, arguments: @Sendable (String) -> [String])] = [
    ("load and resolve", { ["show", "--path", $0] }),
    (
      "load, resolve, all rules",
      { folder in
        [
          "check", folder, "--config", folder + "/oversight.yml", "--date", "2026-07-01",
          "--fail-on", "never",
        ]
      }
    ),
    (
      "load, resolve, all rules, figures",
      { folder in
        [
          "catalogue", "stats", folder, "--config", folder + "/oversight.yml", "--date",
          "2026-07-01",
        ]
      }
    ),
  ]

  static func rows() throws -> [Row] {
    let environment = ProcessInfo.processInfo.environment
    guard let tool = environment["OVERSIGHT_TOOL"], let maker = environment["OVERSIGHT_DISTRICT"]
    else { return [] }
    let root = FileManager.default.temporaryDirectory.appending(path: "district-\(getpid())")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    let folders = scales.map { (scale: $0, path: root.appending(path: $0).path) }
    for folder in folders {
      guard MeasuredRun(maker, [folder.path, folder.scale]) != nil else {
        return [Row("a made district", "\(folder.scale) ×", nil, beside: "could not be made")]
      }
    }
    var rows: [Row] = []
    for work in work {
      var before: MeasuredRun?
      for folder in folders {
        let arguments = work.arguments(folder.path)
        let runs = (0..<(folder.scale == "10" ? 1 : 3)).compactMap { _ in
          MeasuredRun(tool, arguments)
        }
        let best = runs.min { $0.seconds < $1.seconds }
        rows.append(row("district: \(work.name)", folder.scale, best, before))
        before = best
      }
    }
    return try rows + charts(tool, folders[1].path, in: root)
  }

  private static func row(
    _ what: String, _ scale: String, _ run: MeasuredRun?, _ before: MeasuredRun?
  ) -> Row {
    var row = Row(what, "\(scale) ×", run?.seconds)
    guard let run else {
      row.beside = "failed"
      return row
    }
    row.beside = "\(run.peakMemory >> 20) MB at most"
    if let before {
      row.beside +=
        "; \((run.seconds / before.seconds).asFactor) the time and "
        + "\((Double(run.peakMemory) / Double(before.peakMemory)).asFactor) the memory of a tenth"
    }
    return row
  }

  /// All charts of the district with two workers, and again with nothing changed.
  private static func charts(_ tool: String, _ district: String, in root: URL) throws -> [Row] {
    let output = root.appending(path: "charts").path
    let cache = ["XDG_CACHE_HOME": root.appending(path: "cache").path]
    func render() -> Double? {
      ProgramRun.seconds(
        tool, ["render", district, "--format", "svg", "--output", output, "--jobs", "2"],
        environment: cache)
    }
    guard let first = render(), let second = render() else {
      return [Row("district: charts to SVG", "1 ×", nil, beside: "failed")]
    }
    let count = try FileManager.default.subpathsOfDirectory(atPath: output)
      .count { $0.hasSuffix(".svg") }
    return [
      Row("district: charts to SVG, two workers", "\(count.grouped) charts", first),
      Row(
        "district: charts again, unchanged", "\(count.grouped) charts", second,
        beside: "\((second / first).asFactor) of the first, with reading and resolving"),
    ]
  }
}

internal import Oversight
internal import OversightCharts

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Draws charts into a folder, one after the other.
struct ChartRun {
  /// A chart that could not be drawn.
  struct Failure {
    let power: String
    let kind: ChartKind
    let reason: LocalizedText

    /// What fills the places of its message.
    var arguments: [String: LocalizedText] {
      [
        "power": LocalizedText(power), "chart": Texts.commands.text("chart.\(kind.rawValue)"),
        "reason": reason,
      ]
    }
  }

  let powers: [ResolvedPower]
  let kinds: [ChartKind]
  let formats: [ChartFormat]
  let renderer: ChartRenderer
  /// The folder as the user wrote it.
  let folder: String
  /// The power on whose chart a gap is highlighted: its file is not taken for the whole chart.
  let highlightedPower: String?
  /// Whether the charts compare two versions: their files are not taken for the charts themselves.
  let isComparison: Bool
  /// Where charts are kept; nil to keep none.
  let cache: ChartCache?

  private(set) var drawn = 0
  private(set) var files = 0
  /// How many files were kept from before.
  private(set) var kept = 0
  private(set) var failures: [Failure] = []

  init(
    powers: [ResolvedPower], kinds: [ChartKind], formats: [ChartFormat], renderer: ChartRenderer,
    folder: String, highlightedPower: String? = nil, isComparison: Bool = false,
    cache: ChartCache? = nil
  ) {
    self.powers = powers
    self.kinds = kinds
    self.formats = formats
    self.renderer = renderer
    self.folder = folder
    self.highlightedPower = highlightedPower
    self.isComparison = isComparison
    self.cache = cache
  }

  /// Draws all charts. One that fails is noted, and the others are drawn.
  ///
  /// - Throws: ``CommandFailure`` where the folder cannot be written to.
  mutating func draw() throws(CommandFailure) {
    let context = CommandContext.current
    let progress = Progress(output: context.errors)
    defer { progress.clear() }
    try makeFolder(context.absolute(folder))
    let total = powers.count * kinds.count
    for power in powers {
      for kind in kinds {
        let place = "\(drawn + failures.count + 1)/\(total)"
        let line = Texts.commands.text("render.progress", ["place": LocalizedText(place)])
        progress.show("\(line[context.readersLanguage]) \(power.entry.id)-\(kind.rawValue)")
        try draw(kind, of: power)
      }
    }
  }

  private mutating func draw(
    _ kind: ChartKind, of power: ResolvedPower
  ) throws(CommandFailure) {
    let chart: [ChartFormat: [[UInt8]]]
    do {
      chart = try pages(kind, of: power)
    } catch {
      failures.append(Failure(power: power.entry.id, kind: kind, reason: error.message))
      return
    }
    for format in formats {
      guard let pages = chart[format], !pages.isEmpty else {
        let reason = Texts.commands.text(
          "render.no-format", ["format": LocalizedText(format.rawValue)])
        failures.append(Failure(power: power.entry.id, kind: kind, reason: reason))
        return
      }
      let suffix =
        isComparison ? "-diff" : power.entry.id == highlightedPower ? "-highlight" : ""
      let name = "\(folder)/\(power.entry.id)-\(kind.rawValue)\(suffix)"
      for (index, bytes) in pages.enumerated() {
        let number = pages.count > 1 ? "-\(index + 1)" : ""
        let file = "\(name)\(number).\(format.rawValue)"
        try AtomicFile.write(bytes, to: CommandContext.current.absolute(file), as: file)
        files += 1
      }
    }
    drawn += 1
  }

  /// The pages as they are kept, and those that are not drawn anew.
  private mutating func pages(
    _ kind: ChartKind, of power: ResolvedPower
  ) throws(ChartError) -> [ChartFormat: [[UInt8]]] {
    guard let cache, let identity = renderer.identity(of: kind, of: power) else {
      return try renderer.renderPages(kind, of: power, as: formats)
    }
    var chart: [ChartFormat: [[UInt8]]] = [:]
    for format in formats { chart[format] = cache.files(identity, format) }
    kept += chart.values.reduce(0) { $0 + $1.count }
    let missing = formats.filter { chart[$0] == nil }
    guard !missing.isEmpty else { return chart }
    for (format, files) in try renderer.renderPages(kind, of: power, as: missing) {
      chart[format] = files
      cache.keep(files, as: identity, format)
    }
    return chart
  }

  private func makeFolder(_ path: String) throws(CommandFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure("failure.folder", ["folder": LocalizedText(folder)])
    }
  }
}

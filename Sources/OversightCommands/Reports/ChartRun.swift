internal import Oversight
internal import OversightCharts

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Draws charts into a folder, several at a time.
struct ChartRun {
  /// A chart that could not be drawn.
  struct Failure {
    /// Its place among the charts asked for.
    let number: Int
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
  let options: ChartOptions
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
  /// In the order of the charts.
  private(set) var failures: [Failure] = []

  /// A chart that workers have in hand.
  private struct Pending {
    let task: ChartTask
    /// By which it is kept; nil where it is not.
    let identity: String?
    /// The formats that were kept.
    let files: [ChartFormat: [[UInt8]]]
  }

  private var pending: [Int: Pending] = [:]
  /// How many charts have been asked for.
  private var begun = 0
  private var model: ChartModel?

  init(
    powers: [ResolvedPower], kinds: [ChartKind], formats: [ChartFormat], options: ChartOptions,
    folder: String, highlightedPower: String? = nil, isComparison: Bool = false,
    cache: ChartCache? = nil
  ) {
    self.powers = powers
    self.kinds = kinds
    self.formats = formats
    self.options = options
    self.folder = folder
    self.highlightedPower = highlightedPower
    self.isComparison = isComparison
    self.cache = cache
  }

  /// Draws all charts. One that fails is noted, and the others are drawn.
  ///
  /// - Parameter workers: who draws what is not kept from before.
  /// - Throws: ``CommandFailure`` where the folder cannot be made or no worker can be started.
  mutating func draw(with workers: WorkerPool) throws(CommandFailure) {
    let context = CommandContext.current
    let progress = Progress(output: context.errors)
    defer { progress.clear() }
    try Folders.make(context.absolute(folder), as: folder)
    var workers = workers
    try workers.run(
      { next() },
      { number, outcome in
        finish(number, outcome)
        let place = "\(drawn + failures.count)/\(powers.count * kinds.count)"
        let line = Texts.commands.text("render.progress", ["place": LocalizedText(place)])
        progress.show(line[context.readersLanguage])
      })
    failures.sort { $0.number < $1.number }
    if files > kept { cache?.trim() }
  }

  /// The next chart that has to be drawn; what is kept from before is written on the way.
  private mutating func next() -> (number: Int, message: [UInt8])? {
    while begun < powers.count * kinds.count {
      let number = begun
      begun += 1
      let power = powers[number / kinds.count]
      let kind = kinds[number % kinds.count]
      do {
        // The charts of a power follow one another, so it is written once for all of them.
        if model?.id != power.entry.id { model = try ChartModel(power) }
        guard let model else { continue }
        let task = try ChartTask(kind, of: model, options: options)
        let identity = cache.map { _ in task.identity }
        var files: [ChartFormat: [[UInt8]]] = [:]
        if let cache, let identity {
          for format in formats { files[format] = cache.files(identity, format) }
        }
        let pending = Pending(task: task, identity: identity, files: files)
        let missing = formats.filter { files[$0] == nil }
        if missing.isEmpty {
          write(pending, files, number)
        } else {
          self.pending[number] = pending
          return (number, task.bytes(as: missing))
        }
      } catch {
        fail(number, power.entry.id, kind, error.message)
      }
    }
    return nil
  }

  private mutating func finish(_ number: Int, _ outcome: WorkerPool.Outcome) {
    guard let pending = pending.removeValue(forKey: number) else { return }
    switch outcome {
    case .failed(let reason): fail(number, pending.task.power, pending.task.kind, reason)
    case .answered(let bytes):
      do throws(ChartError) {
        guard case .files(let drawn) = try ChartAnswer(bytes, of: pending.task.power) else {
          throw ChartError(
            power: pending.task.power, message: Texts.charts.text("problem.answer"))
        }
        if let cache, let identity = pending.identity {
          for (format, files) in drawn { cache.keep(files, as: identity, format) }
        }
        write(pending, pending.files.merging(drawn) { $1 }, number)
      } catch {
        fail(number, pending.task.power, pending.task.kind, error.message)
      }
    }
  }

  private mutating func fail(
    _ number: Int, _ power: String, _ kind: ChartKind, _ reason: LocalizedText
  ) {
    failures.append(Failure(number: number, power: power, kind: kind, reason: reason))
  }

  /// Writes the files of a chart: all of them, or the chart has failed.
  private mutating func write(
    _ pending: Pending, _ chart: [ChartFormat: [[UInt8]]], _ number: Int
  ) {
    let (power, kind) = (pending.task.power, pending.task.kind)
    // A chart that shows something else besides is not taken for the chart itself.
    let suffix =
      isComparison
      ? "-diff" : power == highlightedPower ? "-highlight" : options.traffic == nil ? "" : "-log"
    var written = 0
    for format in formats {
      guard let pages = chart[format], !pages.isEmpty else {
        let reason = Texts.commands.text(
          "render.no-format", ["format": LocalizedText(format.rawValue)])
        return fail(number, power, kind, reason)
      }
      let name = "\(folder)/\(power)-\(kind.rawValue)\(suffix)"
      for (index, bytes) in pages.enumerated() {
        let page = pages.count > 1 ? "-\(index + 1)" : ""
        let file = "\(name)\(page).\(format.rawValue)"
        do {
          try AtomicFile.write(bytes, to: CommandContext.current.absolute(file), as: file)
        } catch {
          return fail(number, power, kind, error.text)
        }
        written += 1
      }
    }
    drawn += 1
    files += written
    kept += pending.files.values.reduce(0) { $0 + $1.count }
  }
}

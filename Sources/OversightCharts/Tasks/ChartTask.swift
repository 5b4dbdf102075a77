internal import Oversight

/// A chart to be drawn, as bytes that another process can read: everything on which it depends.
///
/// What a chart depends on is written down once, so that a chart drawn elsewhere is the one drawn
/// here, and a chart that is kept is found by it.
///
/// ```swift
/// let task = try ChartTask(.flow, of: ChartModel(power), options: options)
/// let answer = ChartTask.answer(to: task.bytes(as: [.svg]))    // in any process
/// guard case .files(let files) = try ChartAnswer(answer, of: power.entry.id) else { … }
/// ```
public struct ChartTask: Sendable {
  public let kind: ChartKind
  /// The id of the power.
  public let power: String
  private let head: ChartTaskHead
  private let model: ChartModel
  /// The version with which the power is compared, as far as the edition shows it.
  private let former: ChartModel?

  /// - Throws: ``ChartError`` where the version with which the power is compared cannot be written.
  public init(
    _ kind: ChartKind, of model: ChartModel, options: ChartOptions = ChartOptions()
  ) throws(ChartError) {
    self.kind = kind
    power = model.id
    self.model = model
    head = ChartTaskHead(kind, options, of: model.power)
    let old = head.comparison == .both ? options.compared(model.power)?.old : nil
    former = if let old { try ChartModel(old) } else { nil }
  }

  /// A digest of everything on which the bytes of a chart depend in each format, but for the fonts: the
  /// power, the options, the gaps that are drawn, the sources of this toolkit and the version of
  /// Graphviz.
  ///
  /// Where two are the same, the charts are.
  ///
  /// - Complexity: O(size of the options): the power is digested once for all of its charts.
  public var identity: String {
    let origin = Array("\(ChartSources.digest) \(Graphviz.version)".utf8)
    return SHA256.hexDigest(
      of: ByteFields.joined([origin, head.encoded, model.digest, former?.digest ?? []]))
  }

  /// The task of drawing it in the formats asked for.
  public func bytes(as formats: [ChartFormat]) -> [UInt8] {
    var head = head
    head.formats = formats
    return bytes(head)
  }

  /// The task of looking at it for what a reader would stumble over.
  public func bytesForInspection() -> [UInt8] { bytes(head) }

  private func bytes(_ head: ChartTaskHead) -> [UInt8] {
    ByteFields.joined([head.encoded, model.json, former?.json ?? []])
  }

  /// Draws or inspects what the bytes of a task ask for.
  ///
  /// What the library needed for it is kept until ``ChartRenderer/freeMemory()``: it frees memory twice
  /// now and then, and the answer is to be on its way before.
  ///
  /// - Returns: the bytes of a ``ChartAnswer``; whatever goes wrong is said in it.
  /// - Complexity: that of the layout.
  public static func answer(to bytes: [UInt8]) -> [UInt8] {
    ChartAnswer.bytes { () throws(ChartError) -> ChartAnswer in
      guard let fields = ByteFields.split(bytes, into: 3),
        let head = ChartTaskHead(encoded: fields[0])
      else { throw ChartError(power: "", message: Texts.charts.text("problem.task")) }
      let power = try Self.power(in: fields[1])
      let former = try fields[2].isEmpty ? nil : Self.power(in: fields[2])
      let renderer = ChartRenderer(options: head.options(for: power, former: former))
      guard let formats = head.formats else {
        return .inspection(try renderer.inspection(head.kind, of: power))
      }
      return .files(try renderer.drawPages(head.kind, of: power, as: formats))
    }
  }

  private static func power(in json: [UInt8]) throws(ChartError) -> ResolvedPower {
    var document = CatalogueDocument()
    document.add(json: json, file: "")
    do {
      guard let power = document.powers.first else {
        _ = try document.resolved()
        throw ChartError(power: "", message: Texts.charts.text("problem.task"))
      }
      return try power.resolved()
    } catch let error as ModelErrors {
      throw ChartError(
        power: "", message: LocalizedText { error.description(in: $0, relativeTo: nil) })
    } catch let error as ChartError {
      throw error
    } catch {
      throw ChartError(power: "", message: LocalizedText("\(error)"))
    }
  }
}

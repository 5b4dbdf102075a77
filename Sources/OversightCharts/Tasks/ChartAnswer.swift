internal import Oversight

/// What comes back of a ``ChartTask``.
public enum ChartAnswer: Sendable {
  /// The files of each format, in the order of their pages.
  case files([ChartFormat: [[UInt8]]])
  case inspection(ChartInspection)

  private struct Head: Codable {
    /// How many files there are of each format, in the order in which they follow.
    var formats: [ChartFormat] = []
    var counts: [Int] = []
    var inspection: ChartInspection?
    var problem: LocalizedText?
  }

  /// Reads the bytes of an answer.
  ///
  /// - Parameter power: the id of the power that was asked for.
  /// - Throws: ``ChartError`` as it was thrown where the chart was drawn, or where the bytes are none of
  ///   an answer.
  /// - Complexity: O(n)
  public init(_ bytes: [UInt8], of power: String) throws(ChartError) {
    guard let fields = ByteFields.split(bytes), let first = fields.first,
      let head = try? CanonicalJSON.decode(Head.self, from: first),
      head.counts.count == head.formats.count, head.counts.allSatisfy({ $0 >= 0 }),
      head.counts.reduce(0, +) == fields.count - 1
    else { throw ChartError(power: power, message: Texts.charts.text("problem.answer")) }
    if let problem = head.problem { throw ChartError(power: power, message: problem) }
    if let inspection = head.inspection {
      self = .inspection(inspection)
      return
    }
    var rest = fields.dropFirst()
    var files: [ChartFormat: [[UInt8]]] = [:]
    for (format, count) in zip(head.formats, head.counts) {
      files[format] = Array(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    self = .files(files)
  }

  /// The bytes of what is drawn, or of the reason why nothing is.
  static func bytes(_ draw: () throws(ChartError) -> ChartAnswer) -> [UInt8] {
    var head = Head()
    var body: [[UInt8]] = []
    do {
      switch try draw() {
      case .inspection(let inspection): head.inspection = inspection
      case .files(let files):
        for (format, pages) in files.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
          head.formats.append(format)
          head.counts.append(pages.count)
          body += pages
        }
      }
    } catch {
      head.problem = error.message
    }
    let written = (try? CanonicalJSON.encode(value: head)) ?? ""
    return ByteFields.joined([Array(written.utf8)] + body)
  }
}

internal import Oversight

/// A text of a power that is too long for any chart.
struct LongText: Sendable, Equatable {
  /// What has the text.
  let element: ElementPath
  /// How many characters it has.
  let length: Int

  /// How many characters a text on a chart may have: more than ten pages of them.
  static let most = 20_000

  /// The first text that is too long; nil where there is none.
  ///
  /// - Complexity: O(n) in the number of elements.
  static func first(in power: ResolvedPower) -> LongText? {
    let process = power.process
    var texts: [(element: ElementPath, text: LocalizedText?)] = [(power.path, power.entry.name)]
    texts += process.posts.flatMap { [($0.path, $0.name), ($0.path, $0.unit?.name)] }
    texts += process.steps.flatMap { [($0.path, $0.name), ($0.path, $0.limitNote)] }
    texts += process.flows.map { ($0.path, $0.condition) }
    texts += process.risks.map { ($0.path, $0.manifestation) }
    texts += process.measures.map { ($0.path, $0.text) }
    texts += process.supervisions.flatMap { supervision in
      [supervision.name, supervision.evidence, supervision.frequency]
        .map { (supervision.path, $0) }
    }
    return texts.lazy.compactMap { element, text in
      text.flatMap(length).map { LongText(element: element, length: $0) }
    }.first
  }

  /// How many characters a text has, in the longest of its languages; nil where there is room for it.
  private static func length(of text: LocalizedText) -> Int? {
    // No character is shorter than a byte, and bytes are counted already.
    ([text.original] + text.translations.values).filter { $0.utf8.count > most }.map(\.count)
      .filter { $0 > most }.max()
  }
}

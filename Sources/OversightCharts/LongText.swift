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
    if let long = longest([power.entry.name], of: power.path) { return long }
    for post in process.posts {
      let texts = [post.facts.name] + (post.facts.unit.map { [$0.name] } ?? [])
      if let long = longest(texts, of: post.path) { return long }
    }
    for step in process.steps {
      if let long = longest([step.name, step.limitNote], of: step.path) { return long }
    }
    for flow in process.flows {
      if let long = longest([flow.facts.condition], of: flow.path) { return long }
    }
    for risk in process.risks {
      if let long = longest([risk.facts.manifestation], of: risk.path) { return long }
    }
    for measure in process.measures {
      if let long = longest([measure.facts.text], of: measure.path) { return long }
    }
    for supervision in process.supervisions {
      let facts = supervision.facts
      if let long = longest([facts.name, facts.evidence, facts.frequency], of: supervision.path) {
        return long
      }
    }
    return nil
  }

  private static func longest(_ texts: [LocalizedText?], of element: ElementPath) -> LongText? {
    let strings = texts.compactMap { $0 }.flatMap { [$0.original] + $0.translations.values }
    // No character is shorter than a byte, and bytes are counted already.
    let long = strings.filter { $0.utf8.count > most }.map(\.count).max() ?? 0
    return long > most ? LongText(element: element, length: long) : nil
  }
}

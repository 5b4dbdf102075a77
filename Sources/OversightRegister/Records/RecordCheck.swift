internal import Oversight
internal import OversightCommands

/// Holds what is recorded against the model: powers, elements, and the words of closed sets.
struct RecordCheck {
  private let powers: [ResolvedPower]

  init(_ powers: [ResolvedPower]) { self.powers = powers }

  /// The power of an id, or of the address of one of its elements.
  ///
  /// - Throws: ``CommandFailure`` with what was probably meant.
  func power(_ word: String) throws(CommandFailure) -> ResolvedPower {
    let id = String(word.prefix { $0 != "/" })
    if let power = powers.first(where: { $0.entry.id == id || $0.entry.code == word }) {
      return power
    }
    throw unknown("no-power", word, powers.map(\.entry.id))
  }

  /// An element by its address.
  ///
  /// - Parameter isMeant: which elements can be meant.
  /// - Throws: ``CommandFailure`` with the address that was probably meant.
  func element(_ address: String, among kinds: Set<Kind> = Set(Kind.allCases))
    throws(CommandFailure)
    -> ResolvedPower
  {
    let power = try power(address)
    let known = Self.addresses(power, kinds)
    guard known.contains(address) else { throw unknown("no-element", address, known) }
    return power
  }

  /// What an address can be of.
  enum Kind: CaseIterable {
    case power, process, control
  }

  private static func addresses(_ power: ResolvedPower, _ kinds: Set<Kind>) -> [String] {
    let process = power.process
    var paths: [ElementPath] = []
    if kinds.contains(.power) { paths.append(power.path) }
    if kinds.contains(.process) {
      paths += process.posts.map(\.path) + process.steps.map(\.path) + process.flows.map(\.path)
      paths += process.risks.map(\.path) + process.filings.map(\.path)
    }
    if kinds.contains(.control) {
      paths += process.measures.map(\.path) + process.supervisions.map(\.path)
    }
    return paths.map(\.description)
  }

  /// The posts that answer for a control, in the words of the model: whoever owns a measure, or the one
  /// who supervises.
  func owners(of address: String) -> [LocalizedText] {
    for power in powers {
      let process = power.process
      if let measure = process.measures.first(where: { $0.path.description == address }) {
        return measure.responsible.compactMap(\.post).map { process[$0].name }
      }
      if let watch = process.supervisions.first(where: { $0.path.description == address }) {
        return [process[watch.post].name]
      }
    }
    return []
  }

  private func unknown(_ key: String, _ word: String, _ words: [String]) -> CommandFailure {
    CommandFailure(
      Texts.register.text(
        key,
        [
          "word": LocalizedText(word.legible),
          "words": LocalizedText(words.prefix(10).joined(separator: ", ")),
          "hint": Suggestion.hint(for: word, among: words) ?? "",
        ]))
  }
}

import Oversight
import OversightModels
import Testing

/// The powers of the catalogue, resolved once for all tests.
enum WorkedPowers {
  static let catalogue = Result { try ResolvedCatalogue(resolving: Catalog.powers) }

  /// The ids, as arguments of tests.
  static let ids = Catalog.powers.map { $0.power.id }

  /// Those that have no gap; the others keep the gaps of their sources.
  static let complete = [
    "gas-operation-licence", "rural-building-penalty", "subsistence-allowance",
    "government-procurement",
  ]

  /// Those whose every text is translated.
  static let bilingual = ["gas-operation-licence", "subsistence-allowance"]

  static func resolved(_ id: String) throws -> ResolvedPower {
    try #require(try catalogue.get().powers.first { $0.entry.id == id })
  }
}

extension ResolvedProcess {
  /// The posts that somebody mentions: as a performer, an owner, a supervisor, a signer, a receiver.
  var mentionedPosts: Set<String> {
    var ids = Set(steps.flatMap { $0.posts.map(\.id) })
    ids.formUnion(flows.flatMap { [$0.receipt?.id, $0.approver?.id].compactMap { $0 } })
    ids.formUnion(
      (risks.map(\.responsible) + measures.map(\.responsible)).joined().compactMap { $0.post?.id })
    ids.formUnion(supervisions.map(\.post.id))
    ids.formUnion(filings.flatMap { [$0.receiver?.id, $0.responsible?.id].compactMap { $0 } })
    return ids
  }

  /// The steps that a case can reach from one, without passing any for which `isClosed` holds.
  func reachable(
    from step: ResolvedStep, unless isClosed: (ResolvedStep) -> Bool = { _ in false }
  ) -> [ResolvedStep] {
    var seen: Set<Int> = []
    var waiting = [step]
    var reached: [ResolvedStep] = []
    while let next = waiting.popLast() {
      guard seen.insert(next.reference.index).inserted, !isClosed(next) else { continue }
      reached.append(next)
      waiting += flows(from: next).map { self[$0.target] }
    }
    return reached
  }
}

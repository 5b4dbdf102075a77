internal import Oversight
internal import OversightCommands

/// Which powers of a unit stand on its display board: the major and the sensitive ones, which are public
/// and have been confirmed as they are now.
struct BoardSelection {
  private(set) var powers: [Power] = []
  private(set) var unconfirmed: Set<String> = []
  /// How many were left out, by the reason.
  private(set) var leftOut: [Reason: Int] = [:]

  /// Why a power is left out.
  enum Reason: String, CaseIterable {
    case minor, repealed, notPublic, unconfirmed
  }

  /// - Parameter isPreview: whether what nobody has confirmed is shown too.
  init(_ standings: [PowerStanding], isPreview: Bool) {
    for standing in standings {
      let entry = standing.power.entry
      guard let reason = Self.reason(standing) else {
        powers.append(entry)
        continue
      }
      if reason == .unconfirmed, isPreview {
        powers.append(entry)
        unconfirmed.insert(entry.id)
      } else {
        leftOut[reason, default: 0] += 1
      }
    }
  }

  /// What is said of those that were left out, a sentence each.
  var remarks: [LocalizedText] {
    Reason.allCases.compactMap { reason in
      leftOut[reason].map {
        Texts.inventory.text("board.left-out.\(reason)", ["powers": Count.text("power", $0)])
      }
    }
  }

  /// Nil for one that stands on the board.
  private static func reason(_ standing: PowerStanding) -> Reason? {
    switch PublishedPowers.obstacle(to: standing) {
    case .repealed: return .repealed
    case .notPublic: return .notPublic
    case .unconfirmed where isOfTheBoard(standing): return .unconfirmed
    case nil where isOfTheBoard(standing): return nil
    case .unconfirmed, nil: return .minor
    }
  }

  /// Whether it is major, or sensitive.
  private static func isOfTheBoard(_ standing: PowerStanding) -> Bool {
    standing.power.entry.isMajor
      || standing.power.process.risks.contains { $0.grade?.isWorst == true }
  }
}

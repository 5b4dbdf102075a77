package import Oversight
package import OversightCommands

/// The powers of a catalogue that the public may read of: those that are public and have been confirmed
/// as they are now.
package struct PublishedPowers: Sendable {
  /// A power with where it belongs.
  package struct Entry: Sendable {
    /// As it stands on the day.
    package let power: ResolvedPower
    package let unit: LocalizedText
    /// The id of the unit; nil where no post says it.
    package let unitID: String?
    /// Whether it was confirmed as it is now; others are shown in a preview only.
    package let isConfirmed: Bool
  }

  /// Why the public does not read of a power.
  package enum Obstacle: String, Sendable, CaseIterable {
    case repealed, notPublic, unconfirmed
  }

  /// In the order of the catalogue.
  package private(set) var entries: [Entry] = []
  /// Those that were repealed, and were public.
  package private(set) var repealed: [Entry] = []
  /// How many were left out, by the reason.
  package private(set) var leftOut: [Obstacle: Int] = [:]

  /// - Parameters:
  ///   - isPreview: whether what nobody has confirmed is shown too.
  ///   - word: the name or id of the unit whose powers are meant; nil for all.
  /// - Throws: ``CommandFailure`` with all records of the journal that make no sense, or where there is
  ///   no such unit.
  package init(
    _ catalogue: ResolvedCatalogue, _ office: Office, isPreview: Bool, unit word: String? = nil
  ) throws {
    let report = try StatusReport(catalogue, office, by: .unit)
    let all = ReportingUnit.all(in: catalogue)
    let wanted = try word.map { Set(try ReportingUnit.named($0, among: all).powers) }
    var units: [String: ReportingUnit] = [:]
    for unit in all {
      for power in unit.powers { units[power] = unit }
    }
    for standing in report.standings
    where wanted?.contains(standing.power.entry.id) ?? true {
      let unit = units[standing.power.entry.id]
      let obstacle = Self.obstacle(to: standing)
      let entry = Entry(
        power: standing.power, unit: unit?.title ?? "", unitID: unit?.ids.first,
        isConfirmed: obstacle == nil)
      switch obstacle {
      case nil: entries.append(entry)
      case .unconfirmed where isPreview: entries.append(entry)
      case .repealed where standing.power.entry.audience == .public: repealed.append(entry)
      case let obstacle?: leftOut[obstacle, default: 0] += 1
      }
    }
  }

  /// Nil for one of which the public may read.
  static func obstacle(to standing: PowerStanding) -> Obstacle? {
    if standing.stage == .repealed { return .repealed }
    if standing.power.entry.audience != .public { return .notPublic }
    let isConfirmed =
      standing.stage.isInForce && !standing.isChanged && !standing.isContradictory
    return isConfirmed ? nil : .unconfirmed
  }

  /// What is said of those that were left out, a sentence each.
  package var remarks: [LocalizedText] {
    Obstacle.allCases.compactMap { obstacle in
      leftOut[obstacle].map {
        Texts.inventory.text("board.left-out.\(obstacle)", ["powers": Count.text("power", $0)])
      }
    }
  }
}

internal import Oversight
internal import OversightCommands
internal import OversightRules

/// How far the powers of a catalogue have come by a day.
struct StatusReport {
  /// By what powers are put together.
  enum Grouping: String, CaseIterable, Encodable {
    case unit, power, category
  }

  /// Powers that are counted together.
  struct Group {
    let title: LocalizedText
    let standings: [PowerStanding]

    func count(_ stage: PowerStatus) -> Int { standings.count { $0.stage == stage } }
    func count(_ remark: PowerStanding.Remark) -> Int { standings.count(where: remark.holds) }
    /// Whether nothing of it was ever reported.
    var hasReportedNothing: Bool { standings.allSatisfy(\.isUntouched) }
  }

  let grouping: Grouping
  let date: CalendarDate
  /// In the order of the catalogue.
  let standings: [PowerStanding]
  let units: [Group]
  private let unitOfPower: [String: LocalizedText]

  /// - Throws: ``CommandFailure`` with all records of the journal that make no sense.
  init(_ catalogue: ResolvedCatalogue, _ office: Office, by grouping: Grouping) throws {
    self.grouping = grouping
    date = office.date
    let current = try office.standing(of: catalogue, isWhole: true)
    let journal = office.journal.records
    let standings = zip(catalogue.powers, current.powers).map { power, current in
      PowerStanding(
        power, current: current, journal: journal[power.entry.id] ?? [], on: office.date,
        in: office.configuration.policy.calendar)
    }
    let byID = Dictionary(
      standings.map { ($0.power.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    let units = ReportingUnit.all(in: catalogue)
    self.standings = standings
    self.units = units.map { unit in
      Group(title: unit.title, standings: unit.powers.compactMap { byID[$0] })
    }
    unitOfPower = Dictionary(
      units.flatMap { unit in unit.powers.map { ($0, unit.title) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The groups that are asked for; none where each power stands for itself.
  var groups: [Group] {
    switch grouping {
    case .unit: units
    case .power: []
    case .category:
      PowerCategory.allCases.compactMap { category in
        let standings = standings.filter { $0.power.entry.category == category }
        return standings.isEmpty ? nil : Group(title: category.title, standings: standings)
      }
    }
  }

  /// All powers together.
  var whole: Group {
    Group(title: Texts.inventory.text("status.whole"), standings: standings)
  }

  /// The units of which nothing was ever reported.
  var silentUnits: [Group] { units.filter(\.hasReportedNothing) }

  /// The unit of a power.
  func unit(of standing: PowerStanding) -> LocalizedText {
    unitOfPower[standing.power.entry.id] ?? ""
  }

  /// Gaps where something is overdue, changed since its confirmation, or contradictory. What is not
  /// known is told and is no gap.
  var status: ExitStatus {
    standings.contains { $0.isOverdue || $0.isChanged || $0.isContradictory } ? .gaps : .clean
  }
}

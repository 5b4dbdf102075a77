import Oversight
import OversightTestSupport
import Testing

/// Histories of powers: what may follow what, and what is found where something does not.
@Suite struct LifeCycleTests {
  /// A record, the day counted from the first of May.
  private static func record(
    _ status: PowerStatus, _ day: Int = 0, by: String? = nil, opinion: String? = "意见",
    digest: Int? = nil
  ) -> StatusRecord {
    let whose =
      switch status {
      case .draft, .reported: "水利局"
      case .returned, .reviewed: "派驻纪检监察组"
      case .confirmed, .published, .repealed: "区纪委监委"
      }
    return StatusRecord(
      status, by: by ?? whose, on: CalendarDate(dayNumber: 20_000 + day), opinion: opinion,
      digest: digest.map { "content-1:" + String(repeating: "\($0)", count: 64) })
  }

  private static func power(_ history: [StatusRecord], _ status: PowerStatus = .draft) -> Power {
    Power("p", "职权", .licence, status: status, history: history)
  }

  private static func kinds(
    _ history: [StatusRecord], _ status: PowerStatus = .draft, journal: [StatusRecord] = [],
    by day: CalendarDate? = nil
  ) -> [LifeCycle.Finding.Kind] {
    LifeCycle(power(history, status), journal: journal, by: day).findings.map(\.kind)
  }

  // MARK: The order of events

  /// A letter for each status.
  private static let letters: [(Character, PowerStatus)] = [
    ("d", .draft), ("r", .reported), ("t", .returned), ("v", .reviewed), ("c", .confirmed),
    ("p", .published), ("x", .repealed),
  ]

  /// Whether a history is in order, by a regular expression over the letters of its events: rounds
  /// of report, returns, review and confirmation, each followed by reviews and publications.
  private static func isInOrder(_ word: String) -> Bool {
    let again = "(?:r|v?td*r|vr)*"
    let round = "r\(again)vcv*(?:p[vp]*)?"
    let open = "(?:r\(again)(?:v|v?td*)?)?"
    let expression = try? Regex("d*(?:(?:\(round))*\(open)|(?:\(round))+x)")
    return expression.flatMap { try? $0.wholeMatch(in: word) } != nil
  }

  @Test func `a history is in order as the regular expression of all histories has it`() throws {
    var generator = SeededGenerator(seed: 71)
    var inOrder = 0
    for _ in 0..<20_000 {
      var stage = PowerStatus.draft
      let history = (0..<Int.random(in: 1...12, using: &generator)).map { day in
        // Mostly a step that may follow, so that long histories in order occur.
        let next = generator.chance(92) ? stage.successors : PowerStatus.allCases
        let status = next.randomElement(using: &generator) ?? .reported
        stage = stage.stage(after: status) ?? status
        return Self.record(status, day)
      }
      let word = String(
        history.compactMap { record in Self.letters.first { $0.1 == record.status }?.0 })
      let found = Self.kinds(history).contains {
        $0 == .order || $0 == .unconfirmed || $0 == .beginsLate
      }
      #expect(found != Self.isInOrder(word), "\(word)")
      inOrder += found ? 0 : 1
    }
    #expect(inOrder > 5_000 && inOrder < 18_000)
  }

  @Test func `a day that goes backwards is found at every place, and only there`() {
    var generator = SeededGenerator(seed: 72)
    let statuses: [PowerStatus] = [.reported, .reviewed, .confirmed, .published, .reviewed]
    for _ in 0..<3_000 {
      let days = statuses.map { _ in Int.random(in: 0...6, using: &generator) }
      let history = zip(statuses, days).map { Self.record($0, $1) }
      let falls = zip(days, days.dropFirst()).count { $0 > $1 }
      #expect(Self.kinds(history).count { $0 == .backwards } == falls, "\(days)")
    }
  }

  @Test func `who returns says why, and who reports neither reviews nor confirms`() {
    let returned = Self.record(.returned, 1, opinion: " ")
    #expect(Self.kinds([Self.record(.reported), returned]) == [.noOpinion])
    let own = Self.record(.reviewed, 1, by: "水利局")
    #expect(Self.kinds([Self.record(.reported), own]) == [.ownReview])
    var inUnit = Self.record(.reviewed, 1, by: "张三")
    inUnit.unit = "水利局"
    #expect(Self.kinds([Self.record(.reported), inUnit]) == [.ownReview])
  }

  @Test func `what is confirmed is what was reviewed, and what is published what was confirmed`() {
    func kinds(_ digests: [Int?]) -> [LifeCycle.Finding.Kind] {
      let statuses: [PowerStatus] = [.reported, .reviewed, .confirmed, .published, .reviewed]
      return Self.kinds(
        zip(statuses, digests).enumerated().map { Self.record($1.0, $0, digest: $1.1) })
    }
    #expect(kinds([1, 2, 2, 2, 2]) == [])
    #expect(kinds([1, 1, 2, 2, 2]) == [.otherContent])
    #expect(kinds([1, 1, 1, 2, 1]) == [.otherContent])
    #expect(kinds([1, 1, 1, 1, 2]) == [.otherContent])
    #expect(kinds([1, nil, 2, nil, 2]) == [])
  }

  @Test func `a published power that nobody confirmed contradicts itself`() {
    #expect(Self.kinds([Self.record(.published)]) == [.unconfirmed])
    #expect(
      Self.kinds([Self.record(.reported), Self.record(.reviewed), Self.record(.published)])
        == [.unconfirmed])
    // Nothing is recorded: that is not known, and no contradiction.
    #expect(Self.kinds([], .published) == [.noRecord])
    #expect(Self.kinds([Self.record(.confirmed)]) == [.beginsLate])
  }

  @Test func `the status of the model is that of its history, where it states one`() {
    let history = [Self.record(.reported), Self.record(.reviewed, 1)]
    #expect(Self.kinds(history) == [])
    #expect(Self.kinds(history, .reviewed) == [])
    #expect(Self.kinds(history, .confirmed) == [.otherStatus])
    // The periodic review leaves a power in force.
    let reviewed = history + [Self.record(.confirmed, 2), Self.record(.reviewed, 3)]
    #expect(Self.kinds(reviewed, .confirmed) == [])
    #expect(LifeCycle(Self.power(reviewed)).stage == .confirmed)
  }

  // MARK: The journal

  @Test func `a history in two parts is the history, however it is parted`() {
    var generator = SeededGenerator(seed: 73)
    for _ in 0..<4_000 {
      var stage = PowerStatus.draft
      var day = 0
      let history = (0..<8).map { _ in
        let status = stage.successors.randomElement(using: &generator) ?? .repealed
        stage = stage.stage(after: status) ?? status
        day += Int.random(in: 1...3, using: &generator)
        return Self.record(status, day, digest: 1)
      }
      let places = history.map { _ in generator.chance(50) }
      let own = zip(history, places).filter(\.1).map(\.0)
      let journal = zip(history, places).filter { !$0.1 || generator.chance(20) }.map(\.0)
      let whole = LifeCycle(Self.power(history))
      let parted = LifeCycle(Self.power(own), journal: journal)
      #expect(parted.events.map(\.record) == whole.events.map(\.record))
      #expect(parted.stage == whole.stage && parted.confirmation == whole.confirmation)
      #expect(parted.findings.map(\.kind) == whole.findings.map(\.kind))
    }
  }

  @Test func `of two events of one day that comes first which may follow`() {
    let cycle = LifeCycle(
      Self.power([Self.record(.confirmed, 1)]),
      journal: [Self.record(.reported, 1), Self.record(.reviewed, 1)])
    #expect(cycle.events.map(\.record.status) == [.reported, .reviewed, .confirmed])
    #expect(cycle.events.map(\.placeInJournal) == [0, 1, nil] && cycle.findings.isEmpty)
  }

  @Test func `a journal goes on where a model without history stands`() {
    let reviewed = [Self.record(.reviewed, 1)]
    #expect(Self.kinds([], .published, journal: reviewed) == [])
    #expect(LifeCycle(Self.power([], .published), journal: reviewed).stage == .published)
    #expect(Self.kinds([], .repealed, journal: [Self.record(.reported)]) == [.order])
  }

  @Test func `records of later days do not count yet`() {
    let history = [Self.record(.reported), Self.record(.reviewed, 9)]
    let cycle = LifeCycle(Self.power(history), by: CalendarDate(dayNumber: 20_005))
    #expect(cycle.stage == .reported && cycle.findings.map(\.kind) == [.later])
  }

  // MARK: Reviews

  @Test func `a review holds for its interval, by the entry or by the history`() {
    let calendar = WorkingCalendar()
    var power = Self.power([Self.record(.reviewed, 0)], .published)
    power.reviewInterval = .days(10)
    func standing(_ day: Int) -> ReviewStanding {
      power.reviewStanding(on: CalendarDate(dayNumber: 20_000 + day), in: calendar)
    }
    #expect(!standing(10).isOverdue && standing(11).isOverdue)
    power.reviewedOn = CalendarDate(dayNumber: 20_005)
    #expect(!standing(15).isOverdue && standing(16).isOverdue)
    #expect(standing(-1).isOverdue == false)
    power.status = .repealed
    #expect(standing(100) == .notNeeded)
    #expect(
      Self.power([], .confirmed).reviewStanding(on: "2026-01-01", in: calendar) == .never)
    #expect(Self.power([]).reviewStanding(on: "2026-01-01", in: calendar) == .notNeeded)
  }
}

import Oversight
import OversightRules
import OversightTestSupport
import OversightYAML
import Testing

/// The journal of a catalogue, as its file has it and beside the models.
@Suite struct JournalTests {
  private static func problems(_ text: String) -> [String] {
    do {
      _ = try Journal(text, file: "journal.yml")
      return []
    } catch {
      return error.problems.map { YAMLErrors([$0]).description(in: .english) }
    }
  }

  @Test func `an empty file is a journal without entries`() throws {
    for text in ["", "# nothing\n", "records:\n", "records: []\n"] {
      #expect(try Journal(text, file: "journal.yml").entries.isEmpty)
    }
  }

  @Test func `all mistakes of a file are told with their lines`() {
    let problems = Self.problems(
      """
      records:
        - {power: a, status: reported, by: A, on: 2026-02-30}
        - {power: a, status: reporte, by: A, on: 2026-02-03}
        - {status: reported, by: A, on: 2026-02-03, who: B}
        - {power: a, status: reviewed, by: A, on: 2026-02-03, digest: content-1:xyz}
        - {power: b, status: reported, by: A, on: 2026-02-03}
        - {power: b, status: reported, by: A, on: 2026-02-03}
      """)
    for line in [2, 3, 4, 5, 7] {
      #expect(problems.contains { $0.contains("journal.yml:\(line):") }, "\(line): \(problems)")
    }
    #expect(!problems.contains { $0.contains("journal.yml:6:") })
  }

  /// How far a power has come after letters of events, by a table written out; nil where a letter
  /// may not follow.
  private static func slowStage(_ statuses: [PowerStatus]) -> PowerStatus? {
    let table: [PowerStatus: [PowerStatus: PowerStatus]] = [
      .draft: [.draft: .draft, .reported: .reported],
      .reported: [.reported: .reported, .returned: .returned, .reviewed: .reviewed],
      .returned: [.draft: .draft, .reported: .reported],
      .reviewed: [.reported: .reported, .returned: .returned, .confirmed: .confirmed],
      .confirmed: [
        .reported: .reported, .reviewed: .confirmed, .published: .published, .repealed: .repealed,
      ],
      .published: [
        .reported: .reported, .reviewed: .published, .published: .published, .repealed: .repealed,
      ],
      .repealed: [:],
    ]
    return statuses.reduce(PowerStatus.draft) { stage, status in
      stage.flatMap { table[$0]?[status] }
    }
  }

  @Test func `random journals are refused exactly where the table of steps refuses them`() throws {
    var generator = SeededGenerator(seed: 91)
    var (accepted, refused) = (0, 0)
    for _ in 0..<400 {
      let ids = ["a", "b", "c"]
      var stages: [String: PowerStatus] = [:]
      var text = "records:\n"
      var events: [(power: String, status: PowerStatus, line: Int)] = []
      for place in 0..<Int.random(in: 1...14, using: &generator) {
        guard let id = ids.randomElement(using: &generator) else { continue }
        let stage = stages[id] ?? .draft
        let next = generator.chance(95) ? stage.successors : PowerStatus.allCases
        let status = next.randomElement(using: &generator) ?? .reported
        stages[id] = stage.stage(after: status) ?? status
        let by = status == .reported || status == .draft ? "Office" : "Commission"
        let day = CalendarDate(dayNumber: 20_000 + place).text
        text += "  - {power: \(id), status: \(status), by: \(by), on: \(day), opinion: Yes}\n"
        events.append((id, status, place + 2))
      }
      let catalogue = ResolvedCatalogue(
        powers: try ids.map { id in
          let power = try ResolvedPower(resolving: .random, .random(using: &generator))
          var entry = power.entry
          entry = Power(id, "职权", .licence)
          return ResolvedPower(entry: entry, process: power.process)
        })
      let journal = try Journal(text, file: "journal.yml")
      let problems = journal.problems(in: catalogue, isWhole: true)
      // A history that begins in the middle is not known, and no mistake.
      let mistakes = ids.contains { id in
        var statuses = events.filter { $0.power == id }.map(\.status)
        if let first = statuses.first, Self.slowStage([first]) == nil, first != .published {
          let start: [PowerStatus: [PowerStatus]] = [
            .returned: [.reported, .returned], .reviewed: [.reported, .reviewed],
            .confirmed: [.reported, .reviewed, .confirmed],
            .repealed: [.reported, .reviewed, .confirmed, .repealed],
          ]
          statuses = (start[first] ?? []) + statuses.dropFirst()
        }
        return Self.slowStage(statuses) == nil
      }
      #expect(problems.isEmpty != mistakes, "\(text)")
      if mistakes { refused += 1 } else { accepted += 1 }
      guard !mistakes else { continue }
      let current = catalogue.withLifeCycles(
        journal.records, by: CalendarDate(dayNumber: 21_000))
      for power in current.powers where stages[power.entry.id] != nil {
        #expect(power.entry.status == stages[power.entry.id], "\(text)")
        #expect(power.entry.history == journal.records[power.entry.id])
      }
    }
    #expect(accepted > 50 && refused > 50, "\(accepted) \(refused)")
  }

  @Test func `powers that there are not are told, unless they were repealed`() throws {
    let journal = try Journal(
      """
      records:
        - {power: gone, status: reported, by: A, on: 2026-02-03}
        - {power: old, status: repealed, by: A, on: 2026-02-03}
      """, file: "journal.yml")
    let catalogue = ResolvedCatalogue(powers: [])
    let problems = journal.problems(in: catalogue, isWhole: true)
    #expect(problems.map(\.place.line) == [2])
    #expect(journal.problems(in: catalogue, isWhole: false).isEmpty)
  }
}

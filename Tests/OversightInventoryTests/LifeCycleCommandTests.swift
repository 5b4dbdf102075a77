import Foundation
import Oversight
import OversightCommands
import OversightTestSupport
import Testing

@Suite("The life cycle of powers, as commands")
struct LifeCycleCommandTests {
  private static func power(_ id: String, _ name: String, of body: String) -> String {
    """
      - id: \(id)
        name: \(name)
        category: licence
        body: \(body)
        process:
          posts: [{id: examiner, name: Examiner, layer: handler}]
          steps:
            - {id: apply, kind: start, name: Applies, performers: examiner}
            - {id: decide, name: Decides, action: decide, performers: examiner}
            - {id: issued, kind: end, outcome: granted, name: Ends, performers: examiner}
          flows: [{from: apply, to: decide}, {from: decide, to: issued}]

    """
  }

  /// A folder with three powers of two bodies and an office that keeps a journal.
  private func prepared(journal: String? = nil) throws -> ListRun {
    let run = try ListRun()
    try run.write(
      "format: urn:oversight:model:2\npowers:\n" + Self.power("stall", "Stall", of: "Market office")
        + Self.power("fair", "Fair", of: "Market office")
        + Self.power("well", "Well", of: "Water office"), to: "models.yml")
    try run.write("journal: journal.yml\n", to: "oversight.yml")
    if let journal { try run.write(journal, to: "journal.yml") }
    return run
  }

  private func record(_ run: ListRun, _ status: String, _ day: Int, by: String, _ more: String...) {
    record(run, status, day, by: by, more)
  }

  private func record(_ run: ListRun, _ status: String, _ day: Int, by: String, _ more: [String]) {
    run.run(
      [
        "catalogue", "record", status, "--by", by, "--date", "2026-03-\(10 + day)", "--models",
        "models.yml", "--config", "oversight.yml", "--language", "en",
      ] + more)
  }

  private func status(_ run: ListRun, _ day: String = "2026-04-01", _ more: String...) {
    run.run(
      [
        "catalogue", "status", "models.yml", "--config", "oversight.yml", "--date", day,
        "--language", "en",
      ] + more)
  }

  private func confirm(_ run: ListRun) {
    record(run, "reported", 0, by: "Market office", "--of", "Market office")
    record(run, "reviewed", 1, by: "Audit office", "--of", "Market office")
    record(run, "confirmed", 2, by: "Commission", "--of", "Market office")
  }

  @Test(
    "From the report to the publication: each step is kept with its day, its author and a digest")
  func path() throws {
    let run = try prepared()
    confirm(run)
    #expect(run.status == .clean, "\(run.errors)")
    #expect(
      run.output == "2 powers confirmed by Commission on 2026-03-12: recorded in journal.yml\n")
    record(run, "published", 3, by: "Commission", "stall")
    #expect(run.status == .clean, "\(run.errors)")
    let journal = try run.read("journal.yml")
    #expect(journal.components(separatedBy: "- power: ").count == 8)
    #expect(journal.components(separatedBy: "digest: content-1:").count == 8)
    status(run)
    #expect(run.errors.isEmpty && run.status == .clean, "\(run.errors)\(run.output)")
    status(run, "2026-04-01", "--by", "power", "--format", "csv")
    let stages = run.output.split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[4]
    }
    #expect(stages == ["published", "confirmed", "draft"], "\(run.output)")
    // On an earlier day less had been done.
    status(run, "2026-03-10", "--by", "power", "--format", "csv")
    #expect(run.output.components(separatedBy: ",reported,").count == 3, "\(run.output)")
  }

  @Test("A step that may not follow is refused for all powers, and nothing is recorded")
  func refusals() throws {
    let run = try prepared()
    record(run, "confirmed", 0, by: "Commission", "stall,fair")
    #expect(run.status == .failed)
    #expect(run.errors.contains("stall 'Stall'") && run.errors.contains("fair 'Fair'"))
    #expect(run.names("").contains("journal.yml") == false)
    record(run, "reported", 1, by: "Market office", "stall")
    let before = try run.read("journal.yml")
    let refused: [(status: String, day: Int, by: String, more: [String], says: String)] = [
      ("reviewed", 2, "Market office", ["stall"], "neither reviews nor confirms"),
      ("reviewed", 2, "Li", ["stall", "--unit", "Market office"], "neither reviews nor confirms"),
      ("returned", 2, "Audit office", ["stall"], "without an opinion"),
      ("reviewed", 0, "Audit office", ["stall"], "2026-03-11"),
      ("published", 2, "Commission", ["stall"], "cannot follow"),
      ("reviewed", 2, "Audit office", ["stall", "fair"], "fair 'Fair'"),
      ("reviewed", 2, "Audit office", ["stal"], "stall"),
      ("reviewed", 2, "Audit office", ["--of", "Market ofice"], "Market"),
      ("reviewed", 2, " ", ["stall"], "--by"),
      ("reviewed", 2, "Audit office", [], "--of"),
      ("approved", 2, "Audit office", ["stall"], "reviewed"),
    ]
    for (status, day, by, more, says) in refused {
      record(run, status, day, by: by, more)
      #expect(run.status == .failed, "\(status) \(by) \(more)")
      #expect(run.errors.contains(says), "\(run.errors)")
      #expect(try run.read("journal.yml") == before)
    }
  }

  @Test("A change after the confirmation is seen, and cannot be published")
  func change() throws {
    let run = try prepared()
    confirm(run)
    let models = try run.read("models.yml")
    try run.write(
      models.replacingOccurrences(of: "name: Stall", with: "name: Stalls"), to: "models.yml")
    status(run)
    #expect(run.status == .gaps)
    #expect(
      run.output.contains("Changed since the confirmation, to be reviewed again: 1\n  stall "))
    record(run, "published", 3, by: "Commission", "stall")
    #expect(run.status == .failed && run.errors.contains("other content"), "\(run.errors)")
    record(run, "published", 3, by: "Commission", "fair")
    #expect(run.status == .clean, "\(run.errors)")
  }

  @Test("Reviews that are overdue are listed with their unit, and counted by it")
  func overdue() throws {
    let run = try prepared()
    confirm(run)
    status(run, "2027-06-01", "--format", "json")
    #expect(run.status == .gaps)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let groups = try #require(document["groups"] as? [[String: Any]])
    #expect(groups.map { $0["name"] as? String } == ["Market office", "Water office"])
    #expect(groups.map { $0["overdue"] as? Int } == [2, 0])
    #expect(groups.map { $0["hasReportedNothing"] as? Bool } == [false, true])
    status(run, "2027-06-01")
    #expect(
      run.output.contains("\n  fair 'Fair' (Market office): reviewed on 2026-03-1"),
      "\(run.output)")
    #expect(run.output.contains("Units that have reported nothing: 1\n  Water office: 1 power\n"))
  }

  @Test("Mistakes in the journal are told with their lines, all of them, and nothing is judged")
  func brokenJournal() throws {
    let run = try prepared(
      journal: """
        records:
          - power: stall
            status: confirmed
            by: Commission
            on: 2026-03-10
          - power: stahl
            status: reported
            by: Market office
            on: 2026-03-10
          - power: well
            status: reported
            by: Water office
            on: 2026-03-12
          - power: well
            status: published
            by: Commission
            on: 2026-03-13
        """)
    status(run)
    #expect(run.status == .failed && run.output.isEmpty)
    #expect(run.errors.contains("journal.yml:6:"), "\(run.errors)")
    #expect(run.errors.contains("journal.yml:14:"), "\(run.errors)")
    try run.write(
      "records:\n  - {power: stall, status: done, by: A, on: today}\n", to: "journal.yml")
    status(run)
    #expect(run.status == .failed && run.errors.contains("journal.yml:2:"), "\(run.errors)")
    let before = try run.read("journal.yml")
    record(run, "reported", 0, by: "Market office", "stall")
    #expect(run.status == .failed)
    #expect(try run.read("journal.yml") == before)
  }

  @Test("What people wrote into the journal stays, and a list in brackets is refused")
  func writtenByHand() throws {
    let hand =
      "# Ours\r\nrecords:\r\n- power: well # by letter\r\n  status: reported\r\n"
      + "  by: Water office\r\n  on: 2026-03-01"
    let run = try prepared(journal: hand)
    record(run, "reported", 0, by: "\"x\": # 市场\u{202E}局", "stall")
    #expect(run.status == .clean, "\(run.errors)")
    let text = try run.read("journal.yml")
    #expect(text.hasPrefix(hand + "\r\n- power: stall\r\n"), "\(text)")
    record(run, "reviewed", 1, by: "Audit office", "stall", "well")
    #expect(run.status == .clean, "\(run.errors)")
    try run.write("records: []\n", to: "journal.yml")
    record(run, "reported", 0, by: "Market office", "stall")
    #expect(run.status == .failed && run.errors.contains("records"), "\(run.errors)")
  }

  @Test("Without a journal that is named nothing can be recorded")
  func withoutJournal() throws {
    let run = try prepared()
    try run.write("maxWarnings: 3\n", to: "oversight.yml")
    record(run, "reported", 0, by: "Market office", "stall")
    #expect(run.status == .failed && run.errors.contains("journal: journal.yml"))
  }

  @Test("A file that somebody has written meanwhile is not written over")
  func meanwhile() throws {
    let run = try ListRun()
    let path = "\(run.folder)/journal.yml"
    func exchange(_ old: String, _ new: String) throws -> Bool {
      try AtomicFile.exchange(
        Array(old.utf8), for: Array(new.utf8), at: path, as: "journal.yml", atMost: 1 << 20)
    }
    #expect(try exchange("", "a"))
    #expect(try !exchange("", "b"))
    #expect(try exchange("a", "b"))
    #expect(try run.read("journal.yml") == "b")
  }

  @Test("Of many that write at once none loses what another has written")
  func atOnce() async throws {
    let run = try ListRun()
    let path = "\(run.folder)/journal.yml"
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for line in 0..<10 {
            var isDone = false
            while !isDone {
              let old = try AtomicFile.content(of: path, as: path, atMost: 1 << 20)
              isDone = try AtomicFile.exchange(
                old, for: old + Array("\(writer)-\(line)\n".utf8), at: path, as: path,
                atMost: 1 << 20)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let lines = try run.read("journal.yml").split(separator: "\n").map(String.init)
    let all = (0..<8).flatMap { writer in (0..<10).map { "\(writer)-\($0)" } }
    #expect(Set(lines) == Set(all) && lines.count == all.count)
  }

  @Test("The list of powers has the status that the journal makes")
  func sheets() throws {
    let run = try prepared()
    confirm(run)
    run.run(
      "document", "list", "models.yml", "--output", "list.csv", "--config", "oversight.yml",
      "--date", "2026-04-01", "--language", "en")
    #expect(run.status == .clean, "\(run.errors)")
    #expect(try run.read("list.csv").components(separatedBy: "confirmed").count == 3)
  }
}

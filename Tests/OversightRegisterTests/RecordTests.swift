import Foundation
import GRDB
import Oversight
import OversightRegister
import OversightTestSupport
import Testing

@Suite("Records of supervision")
struct RecordTests {
  private let folder: RegisterFolder
  private let control: String
  private let element: String

  init() throws {
    folder = try RegisterFolder()
    let power = try GasLicence().resolved()
    try CanonicalJSON.encode(ResolvedCatalogue(powers: [power])).write(
      toFile: "\(folder.path)/m.json", atomically: true, encoding: .utf8)
    let worst = try #require(power.process.risks.first { $0.grade?.isWorst == true })
    control = try #require(power.process.measures(against: worst).first).path.description
    element = try #require(power.process.flows.first).path.description
    #expect(try run("init", "--unit", "WB", "--by", "Li").status == 0)
  }

  @discardableResult private func run(
    _ arguments: String...
  ) throws -> (status: Int32, output: String, errors: String) {
    let program = try RegisterProgram(arguments, in: folder)
    let status = program.wait()
    return (status, program.output, program.errors)
  }

  @Test("A notice goes from the finding to its closure, and in no other order")
  func closure() throws {
    let made = try run(
      "notice", "--models", "m.json", "--element", element, "--finding", "unsupervised",
      "--deadline", "2026-11-20", "--by", "Wang", "--set", "onDay=2026-11-02")
    #expect(made.status == 0, "\(made.errors)")
    let number = "WB-2026-N0001"
    #expect(made.output.hasPrefix(number))
    let early = try run("settle", number, "--verification", "seen", "--by", "Wang")
    #expect(early.status == 2 && early.errors.contains("explained"), "\(early.errors)")
    #expect(try run("records", "--overdue", "--date", "2026-11-20").status == 0)
    let late = try run("records", "--overdue", "--date", "2026-11-21")
    #expect(late.status == 1 && late.output.contains("OVERDUE"))
    for arguments in [
      ["explain", number, "--explanation", "new staff"], ["remedy", number, "--remedy", "watched"],
      ["remedy", number, "--remedy", "watched daily"],
      ["settle", number, "--verification", "three files seen"],
    ] {
      let program = try RegisterProgram(arguments + ["--by", "Wang"], in: folder)
      #expect(program.wait() == 0, "\(program.errors)")
    }
    #expect(try run("records", "--overdue", "--date", "2027-01-01").status == 0)
    #expect(try run("refer", number, "--to", "Commission", "--by", "Wang").status == 2)
    #expect(try run("verify").output.contains("6 events"))
    // Filings are not mixed with them.
    #expect(!(try run("list").output.contains(number)))
  }

  @Test("A referral keeps to whom, and never a lead")
  func referral() throws {
    try run(
      "notice", "--models", "m.json", "--element", element, "--finding", "f", "--deadline",
      "2026-12-01", "--by", "W", "--set", "onDay=2026-11-02")
    let lead = try run(
      "refer", "WB-2026-N0001", "--to", "Commission", "--by", "W", "--set", "finding=who took what")
    #expect(lead.status == 2 && lead.errors.contains("finding"))
    #expect(try run("refer", "WB-2026-N0001", "--to", "Commission", "--by", "W").status == 0)
    #expect(try run("records").output.contains("referred"))
  }

  @Test("What the model does not have is refused with what was probably meant")
  func unknown() throws {
    let wrong = try run(
      "notice", "--models", "m.json", "--element", element + "x", "--finding", "f", "--deadline",
      "2026-12-01", "--by", "W")
    #expect(wrong.status == 2 && wrong.errors.contains(element))
    let step = try run(
      "test", "--models", "m.json", "--control", element, "--kind", "design", "--result",
      "effective", "--tester", "An", "--by", "An", "--set", "period=2026", "--set",
      "population=9", "--set", "sample=3")
    #expect(step.status == 2)
  }

  @Test("A control counts as tested for a year, by its working, and never by who answers for it")
  func tests() throws {
    func test(_ tester: String, _ sample: String, kind: String = "operating") throws -> Int32 {
      try run(
        "test", "--models", "m.json", "--control", control, "--kind", kind, "--result",
        "effective", "--tester", tester, "--by", "An", "--set", "period=2026-Q1", "--set",
        "population=20", "--set", "sample=\(sample)", "--set", "onDay=2026-05-01"
      ).status
    }
    func untested(_ day: String) throws -> Bool {
      try run("records", "--untested", "--models", "m.json", "--date", day).output
        .split(separator: "\n").contains(Substring(control))
    }
    #expect(try untested("2026-06-01"))
    #expect(try test("An", "21") == 2)
    #expect(try test("An", "5", kind: "design") == 0)
    #expect(try untested("2026-06-01"))
    #expect(try test("An", "5") == 0)
    #expect(!(try untested("2026-06-01")))
    #expect(try untested("2027-06-01"))
    let owner = try #require(
      try GasLicence().resolved().process.measures.first { $0.path.description == control })
    let post = try #require(owner.responsible.compactMap(\.post).first)
    #expect(try test(GasLicence().resolved().process[post].name.original, "5") == 2)
    let deficiency = try run(
      "deficiency", "--models", "m.json", "--control", control, "--weight", "material",
      "--finding", "not done", "--deadline", "2026-12-01", "--by", "An")
    #expect(deficiency.status == 0, "\(deficiency.errors)")
  }

  @Test("Waivers and publications of the register are files that a check and a status read")
  func files() throws {
    let waived = try run(
      "waive", "--models", "m.json", "--rule", "unsupervised-handover", "--element", element,
      "--reason", "The office moves", "--granted-by", "Audit office", "--until", "2026-12-31",
      "--by", "Li", "--set", "onDay=2026-11-01")
    #expect(waived.status == 0, "\(waived.errors)")
    let wrong = try run(
      "waive", "--models", "m.json", "--rule", "unsupervised-handovr", "--element", element,
      "--reason", "x", "--granted-by", "A", "--until", "2026-12-31", "--by", "Li")
    #expect(wrong.status == 2 && wrong.errors.contains("unsupervised-handover"))
    let text = try run("records", "--kind", "waiver", "--format", "yaml").output
    let waivers = try WaiverText.read(text)
    #expect(waivers.count == 1 && waivers[0].contains(element))
    #expect(
      try run(
        "publish", "--models", "m.json", "--power", "gas-licence", "--place", "site", "--on",
        "2026-11-05", "--by", "Li"
      ).status == 0)
    #expect(
      try run(
        "review", "--models", "m.json", "--power", "gas-licence", "--result", "as it is", "--on",
        "2026-11-06", "--by", "Li"
      ).status == 0)
    let journal = try run("records", "--kind", "publication", "--format", "yaml").output
    for word in ["records:", "gas-licence", "published", "2026-11-05"] {
      #expect(journal.contains(word), "\(journal)")
    }
    let reviews = try run("records", "--kind", "review", "--format", "yaml").output
    for word in ["records:", "gas-licence", "status: reviewed", "as it is", "2026-11-06"] {
      #expect(reviews.contains(word), "\(reviews)")
    }
    #expect(try run("records", "--kind", "test", "--format", "yaml").status == 2)
  }

  @Test("The head that is kept elsewhere proves the chain")
  func head() throws {
    let head = try run("head").output.split(separator: " ")
    #expect(head.first == "1")
    let digest = try #require(head.last).trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try run("verify", "--head", digest).status == 0)
    #expect(try run("verify", "--head", String(repeating: "0", count: 64)).status == 1)
  }

  @Test("A register of the first version is read, and written after its table is made anew")
  func migrated() throws {
    let path = "\(folder.path)/old.register"
    let queue = try DatabaseQueue(path: path)
    let source = try DatabaseQueue(path: "\(folder.path)/filings.register")
    let rows = try source.read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM events ORDER BY sequence")
    }
    try queue.write { database in
      try database.execute(
        sql: """
          CREATE TABLE events (
            sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
            filing TEXT NOT NULL CHECK (filing <> ''),
            kind TEXT NOT NULL CHECK (kind IN ('founded', 'opened', 'material', 'received',
              'opinion', 'rectified', 'corrected', 'closed')),
            actor TEXT NOT NULL CHECK (actor <> ''),
            time TEXT NOT NULL CHECK (length(time) = 20),
            payload TEXT NOT NULL CHECK (json_valid(payload)),
            previous TEXT NOT NULL UNIQUE CHECK (length(previous) = 64),
            digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64)
          ) STRICT;
          CREATE INDEX events_of_filing ON events (filing, sequence);
          CREATE UNIQUE INDEX one_opening ON events (filing) WHERE kind = 'opened';
          CREATE TRIGGER no_change BEFORE UPDATE ON events
            BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
          CREATE TRIGGER no_removal BEFORE DELETE ON events
            BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
          CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
          INSERT INTO grdb_migrations VALUES ('1');
          PRAGMA application_id = 1331057223;
          """)
      for row in rows {
        try database.execute(
          sql: "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          arguments: StatementArguments(row.databaseValues))
      }
    }
    try queue.close()
    #expect(try run("verify", "--register", "old.register").status == 2)
    let made = try run(
      "publish", "--register", "old.register", "--models", "m.json", "--power", "gas-licence",
      "--place", "site", "--by", "Li")
    #expect(made.status == 0, "\(made.errors)")
    #expect(try run("verify", "--register", "old.register").output.contains("2 events"))
    let after = try DatabaseQueue(path: path)
    #expect(throws: DatabaseError.self) {
      try after.write { try $0.execute(sql: "DELETE FROM events") }
    }
    #expect(throws: DatabaseError.self) {
      try after.write { try $0.execute(sql: "UPDATE events SET actor = 'x'") }
    }
  }
}

/// The elements of the waivers in a text, by a plain look at its lines.
private enum WaiverText {
  static func read(_ text: String) throws -> [String] {
    text.split(separator: "\n").map(String.init).filter { $0.contains("element:") }
  }
}

@Suite("The matters of a register")
struct MatterCheckTests {
  private struct Purchases: PowerModel {
    enum Post: String, PostID { case buyer }
    enum Step: String, StepID { case need, method, small, large, done }

    var power: Power { Power("purchases", "Purchases", .internalManagement) }

    var process: PowerProcess {
      post(.buyer, "Buyer", layer: .handler)
      start(.need, "Need", by: .buyer)
      decision(.method, "Method", .approve, by: .buyer) {
        branch("small", to: .small, range: QuantityRange("sum", below: 50_000, unit: "元"))
        branch("large", to: .large, range: QuantityRange("sum", from: 50_000, unit: "元"))
      }
      step(.small, "Buy", by: .buyer)
      step(.large, "Tender", by: .buyer)
      end(.done, "Done", .completed)
      flow(.need, to: .method)
      flow(.small, to: .done)
      flow(.large, to: .done)
    }
  }

  private func filing(_ number: Int, _ fields: [FilingField: String]) throws -> Filing {
    let all: [FilingField: String] = [.power: "purchases", .post: "buyer", .unit: "WB"]
    let event = NewEvent(
      filing: "F\(number)", kind: .opened, actor: "Li", time: .now,
      fields: all.merging(fields) { $1 }
    ).event(after: nil)
    return try #require(try Filing([event]))
  }

  private func purchases(_ amounts: [(String, Int)], counterpart: String = "Shop") throws
    -> [Filing]
  {
    try amounts.enumerated().map { place, entry in
      try filing(
        place,
        [.actualDate: entry.0, .amount: "\(entry.1)", .counterpart: counterpart, .handler: "Li"])
    }
  }

  @Test("Matters below the threshold that reach it together are split; all others are not")
  func split() throws {
    let power = try Purchases().resolved()
    func found(_ amounts: [(String, Int)]) throws -> [[String]] {
      MatterCheck(try purchases(amounts), [power]).splitMatters.map(\.filings)
    }
    #expect(
      try found([("2026-01-10", 30_000), ("2026-02-10", 30_000)]) == [["F0", "F1"]])
    #expect(try found([("2026-01-10", 30_000), ("2026-02-10", 19_999)]) == [])
    #expect(try found([("2026-01-10", 30_000), ("2026-06-10", 30_000)]) == [])
    #expect(try found([("2026-01-10", 60_000), ("2026-02-10", 60_000)]) == [])
    let others =
      try purchases([("2026-01-10", 30_000)])
      + purchases([("2026-01-11", 30_000)], counterpart: "Other")
    #expect(MatterCheck(others, [power]).splitMatters == [])
  }

  @Test("Split matters are those that a look at every pair of days finds, on random registers")
  func oracle() throws {
    let power = try Purchases().resolved()
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<400 {
      let amounts = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
        (
          CalendarDate(dayNumber: 20_454 + Int.random(in: 0..<300, using: &generator)).text,
          Int.random(in: 5...60, using: &generator) * 1_000
        )
      }
      let small = amounts.filter { $0.1 < 50_000 }
      let isSplit = small.contains { first in
        let start = CalendarDate(first.0)
        let end = start.adding(days: 90) ?? start
        let within = small.filter { start <= CalendarDate($0.0) && CalendarDate($0.0) <= end }
        return within.count > 1 && within.reduce(0) { $0 + $1.1 } >= 50_000
      }
      let found = MatterCheck(try purchases(amounts), [power]).splitMatters
      #expect(found.isEmpty == !isSplit, "\(amounts)")
    }
  }

  @Test("A post that nobody holds on the day, and an interest without a recusal, are found")
  func people() throws {
    let power = try Purchases().resolved()
    let filings = try purchases([("2026-03-10", 1_000)])
    let staffing = try Staffing(Array("post,person,from,to\nbuyer,Li,2026-01-01,2026-06-30\n".utf8))
    let check = MatterCheck(filings, [power])
    #expect(check.vacantPosts(staffing, on: "2026-06-30") == [])
    #expect(check.vacantPosts(staffing, on: "2026-07-01").map(\.filings) == [["F0"]])
    #expect(check.undeclaredInterests(["Li": ["Shop"]]).map(\.rule) == [.undeclaredInterest])
    #expect(check.undeclaredInterests(["Li": ["Other"], "Wu": ["Shop"]]) == [])
    let recused = try filing(
      9, [.counterpart: "Shop", .handler: "Li", .recusals: "Li stayed away"])
    #expect(MatterCheck([recused], [power]).undeclaredInterests(["Li": ["Shop"]]) == [])
  }
}

import Foundation
import Oversight
import OversightCommands
import OversightMonitor
import OversightRegister
import OversightTestSupport
import Testing

/// A power whose decision is filed within two working days.
private struct FiledPermit: PowerModel {
  enum Post: String, PostID { case trader, head, office }
  enum Step: String, StepID { case apply, decide, done }

  var power: Power { Power("filed-permit", "Filed permit", .licence) }

  var process: PowerProcess {
    post(.trader, "Trader", layer: .outside)
    post(.head, "Head", layer: .sectionHead)
    post(.office, "Office", layer: .supervisor, supervisionLine: .discipline)
    start(.apply, "Apply", by: .trader)
    step(.decide, "Decide", .decide, by: .head) {
      filing(.after, .workingDays(2), to: .office, by: .head)
    }
    end(.done, "Done", .granted)
    flow(.apply, to: .decide)
    flow(.decide, to: .done)
  }
}

@Suite("Filings of cases")
struct FilingFindingTests {
  /// A Thursday: two working days later is a Monday.
  private static let log =
    "case,step,performer,time\nA-7,Apply,Tom,2026-03-04 09:00\nA-7,Decide,Hu,2026-03-05 09:00\n"

  private func run(_ files: [String: [UInt8]], _ options: [String]) throws -> SuperviseRun {
    try SuperviseRun(
      files, "log.csv", options: options + ["--format", "json"], models: [FiledPermit()])
  }

  private func rules(_ run: SuperviseRun) throws -> [String] {
    #expect(run.errors == "")
    return try run.answer().cases.flatMap(\.findings).map { "\($0.rule) \($0.element ?? "")" }
      .filter { $0.hasPrefix("case-filing") }
  }

  /// Makes a register with one filing of the decision, of which more may be stated.
  private func makeRegister(
    at path: String, matter: String, filed: String, _ more: [FilingField: String] = [:]
  ) throws {
    let store = try RegisterStore.create(
      path, as: "r",
      NewEvent(
        filing: "town", kind: .founded, actor: "Office", time: .now, fields: [.unit: "town"]))
    var fields: [FilingField: String] = [
      .power: "filed-permit", .step: "decide", .phase: "after", .matter: matter,
      .filedDate: filed, .post: "head",
    ]
    fields.merge(more) { $1 }
    let stated = fields
    _ = try store.append { _ in
      NewEvent(filing: "1", kind: .opened, actor: "Hu", time: .now, fields: stated)
    }
  }

  @Test("A filing in the register that names the case is in time or late by the model's days")
  func register() throws {
    let log = Array(Self.log.utf8)
    func found(_ matter: String, _ filed: String, on day: String) throws -> [String] {
      let folder = FileManager.default.temporaryDirectory.appending(path: "register-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let register = folder.appending(path: "f.register").path
      try makeRegister(at: register, matter: matter, filed: filed)
      return try rules(try run(["log.csv": log], ["--register", register, "--date", day]))
    }
    let filing = try #require(try FiledPermit().resolved().process.filings.first).path.description
    #expect(try found("A-7 摊位许可", "2026-03-09", on: "2026-04-01") == [])
    #expect(try found("A-7", "2026-03-10", on: "2026-04-01") == ["case-filing-late \(filing)"])
    #expect(
      try found("A-70", "2026-03-09", on: "2026-04-01") == ["case-filing-missing \(filing)"])
    // On the last day it may still come.
    #expect(try found("A-8", "2026-03-06", on: "2026-03-09") == [])
    #expect(
      try found("A-8", "2026-03-06", on: "2026-03-10") == ["case-filing-missing \(filing)"])
  }

  @Test("A register is a log of what was filed; what it cannot know is told and not judged")
  func registerAsLog() throws {
    let filing = try #require(try FiledPermit().resolved().process.filings.first).path.description
    func found(_ more: [FilingField: String]) throws -> SuperviseRun {
      let folder = FileManager.default.temporaryDirectory.appending(path: "register-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let register = folder.appending(path: "f.register").path
      try makeRegister(at: register, matter: "Stall 7", filed: "2026-03-10", more)
      return try SuperviseRun(
        [:], register, options: ["--format", "json", "--date", "2026-04-01", "--language", "en"],
        models: [FiledPermit()])
    }
    let late = try found([.actualDate: "2026-03-05", .handler: "Hu"])
    let cases = try late.answer().cases
    #expect(cases.map(\.id) == ["Stall 7"])
    #expect(cases[0].fits == true && cases[0].state == "unknown")
    #expect(
      cases[0].findings.map { "\($0.rule) \($0.element ?? "") \($0.lines)" }
        == ["case-filing-late \(filing) [2]"])
    #expect(late.output.contains("which knows only what was filed"))
    #expect(try found([.actualDate: "2026-03-09"]).answer().cases[0].findings.isEmpty)
    // A filing before the step does not say that the step was done, and of others nothing is known.
    for more in [[.phase: "before"], [.power: "another"]] as [[FilingField: String]] {
      let nothing = try found(more)
      #expect(nothing.status == .failed)
      #expect(nothing.errors.contains("no filing of 'filed-permit'"))
    }
  }

  @Test("Without a register only an event can show a filing, and what is not judged is told")
  func events() throws {
    let log = Array(Self.log.utf8)
    let silent = try run(["log.csv": log], ["--date", "2026-04-01", "--language", "en"])
    #expect(try rules(silent) == [])
    #expect(silent.output.contains("--register"))
    let filing = try #require(try FiledPermit().resolved().process.filings.first).path.description
    let mapping = Array("events: {Filed: \(filing)}\n".utf8)
    for (day, expected) in [("2026-03-09", []), ("2026-03-10", ["case-filing-late \(filing)"])] {
      let files = [
        "log.csv": log + Array("A-7,Filed,Hu,\(day) 10:00\n".utf8), "m.mapping.yml": mapping,
      ]
      let run = try run(files, ["--mapping", "m.mapping.yml", "--date", "2026-04-01"])
      #expect(try rules(run) == expected)
    }
  }

  @Test("Files that say how cases are judged may lie beside the models")
  func folder() throws {
    let files = [
      "log.csv": Array(Self.log.utf8),
      "office.mapping.yml": Array("columns: {case: case}\nevents: {Filed: decide}\n".utf8),
      "days.yml": Array("holidays: [2026-03-06]\nworkingWeekends: []\n".utf8),
      "2026.json": Array("{\"year\": 2026, \"papers\": [], \"days\": []}".utf8),
    ]
    let run = try SuperviseRun(
      files, "log.csv", path: ".",
      options: ["--mapping", "office.mapping.yml", "--calendar", "days.yml", "--format", "json"],
      models: [FiledPermit()])
    #expect(run.status == .clean, "\(run.errors)")
  }
}

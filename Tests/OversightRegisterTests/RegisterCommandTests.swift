import Foundation
import Oversight
import OversightTestSupport
import Testing

@Suite("The commands of the register")
struct RegisterCommandTests {
  private let folder: RegisterFolder

  /// A folder with a register and the model of a licence, which has a filing by the head of the
  /// window within one working day after acceptance.
  init() throws {
    folder = try RegisterFolder()
    let catalogue = ResolvedCatalogue(powers: [try GasLicence().resolved()])
    try CanonicalJSON.encode(catalogue).write(
      toFile: "\(folder.path)/m.json", atomically: true, encoding: .utf8)
    #expect(try run("init", "--unit", "WB", "--by", "Li").status == 0)
  }

  private func run(
    _ arguments: String...
  ) throws -> (status: Int32, output: String, errors: String) {
    try run(arguments)
  }

  private func run(
    _ arguments: [String]
  ) throws -> (status: Int32, output: String, errors: String) {
    let program = try RegisterProgram(arguments, in: folder)
    let status = program.wait()
    return (status, program.output, program.errors)
  }

  private func open(
    step: String = "accept", post: String = "windowHead", on day: String? = "2026-11-02",
    filed: String = "2026-11-03", _ more: [String] = []
  ) throws -> (status: Int32, output: String, errors: String) {
    try Data(#"{"amount": 100, "handler": "Zhao"}"#.utf8).write(
      to: URL(fileURLWithPath: "\(folder.path)/s.json"))
    return try run(
      [
        "open", "--models", "m.json", "--power", "gas-licence", "--step", step, "--phase", "after",
        "--post", post, "--matter", "Station A", "--by", "Li", "--json", "s.json",
        "--set", "filedDate=\(filed)", "--set", day.map { "actualDate=\($0)" } ?? "actualDate=",
      ] + more)
  }

  @Test("A filing goes its way from opening to closing, and every event is shown")
  func way() throws {
    let opened = try open()
    #expect(opened.status == 0, "\(opened.errors)")
    #expect(opened.output.hasPrefix("WB-2026-0001: opened (event 2, head "))
    #expect(opened.errors == "")
    let number = "WB-2026-0001"
    #expect(try run("close", number, "--archive-number", "7", "--by", "Li").status == 2)
    for arguments in [
      ["add", number, "s.json", "--copies", "2"], ["receive", number, "--officer", "Wang"],
      ["opine", number, "--opinion", "Give reasons", "--deadline", "2026-12-01"],
      ["rectify", number, "--follow-up", "Done"],
      ["correct", number, "--reason", "typing error", "--set", "amount=200"],
      ["close", number, "--archive-number", "A-7"],
    ] {
      let program = try RegisterProgram(arguments + ["--by", "Wang"], in: folder)
      #expect(program.wait() == 0, "\(program.errors)")
    }
    let shown = try run("show", number).output
    for text in ["closed", "amount                200", "Give reasons", "A-7", "2 copies"] {
      #expect(shown.contains(text), "\(shown)")
    }
    #expect(try run("add", number, "--title", "T", "--by", "Li").status == 2)
    #expect(try run("verify").output.hasPrefix("The chain is whole: 8 events."))
  }

  @Test("What an opinion wants put right by a day is put right before the filing is closed")
  func unanswered() throws {
    #expect(try open().status == 0)
    let number = "WB-2026-0001"
    func close() throws -> (status: Int32, output: String, errors: String) {
      try run("close", number, "--archive-number", "7", "--by", "Wang")
    }
    #expect(try run("receive", number, "--officer", "Wang", "--by", "Wang").status == 0)
    let opinion = ["opine", number, "--opinion", "Give reasons", "--by", "Wang"]
    #expect(try run(opinion + ["--deadline", "2026-12-01"]).status == 0)
    let refused = try close()
    #expect(refused.status == 2)
    #expect(refused.errors.contains("2026-12-01") && refused.errors.contains("rectify"))
    // Another opinion, which wants nothing, takes the place of the first one.
    #expect(try run(opinion).status == 0)
    #expect(try close().status == 0)
  }

  @Test(
    "A filing after the promised day is marked, and one of which it is not known is marked so",
    arguments: [
      ("2026-11-06", "2026-11-09", nil), ("2026-11-06", "2026-11-10", "late: "),
      (nil, "2026-11-10", "whether it is in time is not known"),
    ] as [(String?, String, String?)])
  func deadlines(day: String?, filed: String, remark: String?) throws {
    let opened = try open(on: day, filed: filed)
    #expect(opened.status == 0)
    #expect(opened.errors.hasPrefix(remark ?? "") && opened.errors.isEmpty == (remark == nil))
    let isLate = remark == "late: "
    #expect(try run("list", "--late").output.contains("WB-2026-0001") == isLate)
  }

  @Test("Days off that the office's configuration or a calendar has do not count as working days")
  func holidays() throws {
    func write(_ text: String, to name: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
    }
    // From a Friday: Monday is off, so that Tuesday is the last day.
    try write("policy: {calendar: {holidays: [2026-11-09]}}\n", to: "oversight.yml")
    #expect(try open(on: "2026-11-06", filed: "2026-11-10").errors == "")
    #expect(try open(on: "2026-11-06", filed: "2026-11-11").errors.hasPrefix("late: "))
    try write("holidays: [2026-11-10]\n", to: "days.yml")
    let days = ["--calendar", "days.yml"]
    #expect(try open(on: "2026-11-06", filed: "2026-11-11", days).errors == "")
    try write("holidays: [soon]\n", to: "days.yml")
    let broken = try open(on: "2026-11-06", filed: "2026-11-11", days)
    #expect(broken.status == 2 && broken.errors.contains("days.yml:1:"))
  }

  @Test("A step that there is not, and a post that may not, are refused, with those that there are")
  func refusals() throws {
    let step = try open(step: "acept")
    #expect(step.status == 2)
    #expect(step.errors.contains("'acept'") && step.errors.contains("accept"))
    let post = try open(post: "clerk")
    #expect(post.status == 2)
    #expect(post.errors.contains("these may: windowHead"))
    let day = try open(on: "2026-02-30")
    #expect(day.status == 2)
    #expect(day.errors.contains("2026-02-30"))
    let nothing = try run("open", "--models", "m.json", "--by", "Li")
    #expect(nothing.status == 2)
    #expect(nothing.errors.contains("power (power), step (step), phase (phase)"))
    #expect(try run("list").output == "No filings.\n")
  }

  @Test("Filings are numbered from one in each year and unit")
  func numbers() throws {
    for (filed, number) in [
      ("2026-11-03", "WB-2026-0001"), ("2027-01-04", "WB-2027-0001"),
      ("2026-11-04", "WB-2026-0002"),
    ] { #expect(try open(filed: filed).output.hasPrefix(number + ":")) }
  }

  @Test(
    "What is secret stands in no public file", arguments: ["csv", "json", "html"])
  func secrets(ending: String) throws {
    _ = try open()
    for (title, flags) in [("open-paper", []), ("hidden-paper", ["--secret"])] {
      let program = try RegisterProgram(
        ["add", "WB-2026-0001", "--title", title, "--by", "Li"] + flags, in: folder)
      #expect(program.wait() == 0)
    }
    for (edition, isShown) in [("public", false), ("internal", true)] {
      let name = "\(edition).\(ending)"
      #expect(try run("export", "--output", name, "--edition", edition).status == 0)
      let text = try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
      #expect(text.contains("open-paper"))
      #expect(text.contains("hidden-paper") == isShown)
    }
    #expect(try !run("show", "WB-2026-0001").output.contains("hidden-paper"))
  }

  @Test("A broken chain and a head that there is not end with 1, a bad head with 2")
  func statuses() throws {
    #expect(try run("verify").status == 0)
    #expect(try run("verify", "--head", String(repeating: "a", count: 64)).status == 1)
    #expect(try run("verify", "--head", "a").status == 2)
    #expect(try run("verify", "--register", "none").status == 2)
  }
}

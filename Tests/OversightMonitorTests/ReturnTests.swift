import Oversight
import OversightCommands
import OversightTestSupport
import Testing

/// Papers go back from the head, twice at most, and from the clerk within two working days.
private struct ReturnedPermit: PowerModel {
  enum Post: String, PostID { case trader, clerk, head }
  enum Step: String, StepID { case apply, complete, mend, decide, done }

  var power: Power { Power("returned-permit", "Returned permit", .licence) }

  var process: PowerProcess {
    post(.trader, "Trader", layer: .outside)
    post(.clerk, "Clerk", layer: .handler)
    post(.head, "Head", layer: .sectionHead)
    start(.apply, "Apply", by: .trader)
    decision(.complete, "Complete?", by: .clerk) {
      branch("no", to: .mend, .returned(within: .workingDays(2)))
      branch("yes", to: .decide)
    }
    step(.mend, "Mend", by: .trader)
    decision(.decide, "Decide", .decide, by: .head) {
      branch("again", to: .complete, .returned(atMost: 2))
      branch("granted", to: .done)
    }
    end(.done, "Done", .granted)
    flow(.apply, to: .complete)
    flow(.mend, to: .complete)
  }
}

@Suite("What was sent back")
struct ReturnTests {
  @Test(
    "Work that goes back more often, or later, than the process allows is found",
    arguments: 0..<60 as Range<UInt64>)
  func returns(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    // Since a Monday; the office works on all of the days that are used.
    var text = "case,step,performer,time\n1,Apply,Tom,2026-03-02\n"
    var day = 2
    func add(_ step: String, _ who: String, after days: Int) {
      day += days
      text += "1,\(step),\(who),2026-03-\(day < 10 ? "0" : "")\(day)\n"
    }
    var expected: [String] = []
    let times = Int.random(in: 0...4, using: &generator)
    // The first look at the papers comes on a day from Monday to Friday.
    let wait = Int.random(in: 0...4, using: &generator)
    let isMended = Bool.random(using: &generator)
    if isMended {
      add("Complete?", "Li", after: wait)
      add("Mend", "Tom", after: 0)
      if wait > 2 { expected.append("case-return returned-permit/complete->mend") }
    }
    for _ in 0...times {
      add("Complete?", "Li", after: 0)
      add("Decide", "Hu", after: 0)
    }
    if times > 2 { expected.append("case-return returned-permit/decide->complete") }
    let run = try SuperviseRun(
      ["log.csv": Array(text.utf8)], "log.csv",
      options: ["--format", "json", "--date", "2026-03-06"], models: [ReturnedPermit()])
    #expect(run.errors == "")
    let found = try run.answer().cases[0]
    #expect(found.fits == true)
    #expect(found.findings.map { "\($0.rule) \($0.element ?? "")" } == expected)
  }

  @Test("A step that was recorded at a wrong place only is not called never recorded")
  func recorded() throws {
    func remarks(_ steps: [String]) throws -> String {
      let rows = steps.map { "1,\($0),2026-03-02\n" }.joined()
      return try SuperviseRun(
        ["log.csv": Array("case,step,time\n\(rows)".utf8)], "log.csv",
        options: ["--language", "en", "--date", "2026-03-06"], models: [ReturnedPermit()]
      ).output
    }
    let never = "never recorded: Mend"
    #expect(try remarks(["Apply", "Complete?", "Decide"]).contains(never))
    let misplaced = try remarks(["Apply", "Mend", "Complete?", "Decide"])
    #expect(!misplaced.contains(never) && misplaced.contains("case-unexpected-step"))
  }
}

import Oversight
import OversightCommands
import OversightTestSupport
import Testing

/// A visit takes two officers, of whom neither decides.
private struct VisitedPermit: PowerModel {
  enum Post: String, PostID { case trader, visitor, head }
  enum Step: String, StepID { case apply, visit, decide, done }

  var power: Power { Power("visited-permit", "Visited permit", .licence) }

  var process: PowerProcess {
    post(.trader, "Trader", layer: .outside)
    post(.visitor, "Visitor", layer: .handler)
    post(.head, "Head", layer: .sectionHead)
    start(.apply, "Apply", by: .trader)
    step(.visit, "Visit", by: .visitor, officers: 2)
    step(.decide, "Decide", .decide, by: .head)
    end(.done, "Done", .granted)
    flow(.apply, to: .visit)
    flow(.visit, to: .decide)
    flow(.decide, to: .done)
  }
}

@Suite("Those who did a step")
struct PerformersTests {
  private func found(_ visitors: String, _ head: String, before: String = "赵、钱") throws -> [String]
  {
    let log = """
      case,step,performer,time
      0,Apply,外,2026-03-02
      0,Visit,\(before),2026-03-02
      0,Decide,孙,2026-03-02
      1,Apply,孙,2026-03-02
      1,Visit,\(visitors),2026-03-02
      1,Decide,\(head),2026-03-02

      """
    let staffing = "post,person,from,to\nvisitor,赵,,\nvisitor,钱,,\nvisitor,孙,,\nhead,孙,,\n"
    let run = try SuperviseRun(
      ["log.csv": Array(log.utf8), "staff.csv": Array(staffing.utf8)], "log.csv",
      options: ["--staffing", "staff.csv", "--format", "json", "--date", "2026-03-02"],
      models: [VisitedPermit()])
    let cases = try run.answer().cases
    if before.contains("、") { #expect(cases[0].findings.isEmpty) }
    return cases[1].findings.map { "\($0.rule) \($0.element ?? "")" }
  }

  @Test("Each of several has to hold the post, and nobody of them does what another post should")
  func several() throws {
    #expect(try found("赵、钱", "孙") == [])
    #expect(try found("赵；孙", "孙") == ["case-four-eyes visited-permit/decide"])
    #expect(try found("赵，李", "孙") == ["case-performer visited-permit/visit"])
    #expect(
      try found("李、周", "钱") == [
        "case-performer visited-permit/visit", "case-performer visited-permit/visit",
        "case-performer visited-permit/decide",
      ])
  }

  @Test("Too few officers are found where the log names all of them, and nowhere else")
  func officers() throws {
    #expect(try found("赵", "孙") == ["case-officers visited-permit/visit"])
    #expect(try found("赵、赵", "孙") == ["case-officers visited-permit/visit"])
    #expect(try found("赵", "孙", before: "钱") == [])
  }
}

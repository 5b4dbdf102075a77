import OversightCommands
import OversightTestSupport
import Testing

@Suite("Reading of logs")
struct LogReadingTests {
  private static let xes = """
    <?xml version="1.0" encoding="UTF-8"?>
    <log xes.version="2.0">
      <global scope="event"><string key="concept:name" value="?"/></global>
      <trace>
        <string key="concept:name" value="7"/>
        <event>
          <string key="concept:name" value="Apply"/>
          <date key="time:timestamp" value="2026-03-02T08:00:00.000+08:00"/>
        </event>
        <event>
          <string key="concept:name" value="Accept"/>
          <string key="org:resource" value="Wang"/>
          <date key="time:timestamp" value="2026-03-02T09:00:00.000+08:00"/>
        </event>
      </trace>
    </log>
    """

  private func cases(_ name: String, _ text: String, mapping: String? = nil) throws
    -> SuperviseRun.Answer
  {
    var files = [name: Array(text.utf8)]
    files["map.yml"] = Array((mapping ?? "{}").utf8)
    return try SuperviseRun(
      files, name, "--mapping", "map.yml", "--format", "json", "--date", "2026-03-03"
    ).answer()
  }

  @Test("XES says the same as a table")
  func formats() throws {
    let table =
      "case:concept:name,concept:name,org:resource,time:timestamp\n"
      + "7,Apply,,2026-03-02 08:00\n7,Accept,Wang,2026-03-02 09:00\n"
    let chinese = "办件编号,环节名称,办理人,办结时间\n7,Accept,Wang,2026/3/2 9:00\n7,Apply,,2026/3/2 8:00\n"
    for (name, text) in [("log.xes", Self.xes), ("log.csv", table), ("log.csv", chinese)] {
      let found = try cases(name, text).cases
      #expect(found.map(\.id) == ["7"] && found.map(\.state) == ["notYetDue"])
      #expect(found.flatMap(\.findings).map(\.rule) == ["case-unfinished"], "\(text)")
    }
  }

  @Test("A mapping names columns, events and levels, and what it leaves out is listed")
  func mapping() throws {
    let text = "nr,what\n7,file in\n7,Accept\n7,chat\n"
    let answer = try cases(
      "log.csv", text,
      mapping: "columns: {case: nr, step: what}\nevents: {file in: apply}\n"
        + "levels: {case-unfinished: red}\n")
    #expect(answer.unknownEvents == ["chat": 1])
    #expect(
      answer.cases.flatMap(\.findings).map(\.rule) == ["case-unknown-step", "case-unfinished"])
  }

  @Test(
    "What cannot be read is told with its place",
    arguments: [
      ("log.csv", "case,step,time\n1,Apply,soon\n", "log.csv:2:3:"),
      ("log.csv", "case,step\n1,Apply\n,Accept\n", "log.csv:3:1:"),
      ("log.csv", "a,b\n1,Apply\n", "log.csv:1:"), ("log.csv", "case,step\n", "log.csv:"),
      ("log.csv", "case,step\n1,Nothing\n", "no event is a step"),
      ("log.csv", "case,step,Step\n1,Apply,Accept\n", "log.csv:1:3:"),
      ("log.xes", "<log><trace><event></event></trace></log>", "log.xes:1:"),
      ("log.xes", "<log><trace>", "log.xes:"), ("log.xes", "<html/>", "log.xes:1:1:"),
    ])
  func faults(_ name: String, _ text: String, place: String) throws {
    let run = try SuperviseRun([name: Array(text.utf8)], name, "--language", "en")
    #expect(run.status == .failed && run.errors.contains(place), "\(run.errors)")
  }

  @Test("A mapping to what the power does not have is refused with its place")
  func wrongMapping() throws {
    let run = try SuperviseRun(
      [
        "log.csv": Array("case,step\n1,Apply\n".utf8),
        "map.yml": Array("events:\n  x: aply\n".utf8),
      ], "log.csv", "--mapping", "map.yml", "--language", "en")
    #expect(run.status == .failed && run.errors.contains("map.yml:2:6:"), "\(run.errors)")
  }

  @Test("A holiday makes no limit run")
  func calendar() throws {
    let log = "case,step,time\n1,Apply,2026-03-02 08:00\n1,Accept,2026-03-04 08:00\n"
    for (days, rules) in [
      ("holidays: [2026-03-03]\n", ["case-unfinished"]),
      (
        "{\"days\": [{\"name\": \"x\", \"date\": \"2026-03-03\", \"isOffDay\": true}]}",
        ["case-unfinished"]
      ), ("holidays: []\n", ["case-unfinished", "case-step-late"]),
    ] {
      let found = try SuperviseRun(
        ["log.csv": Array(log.utf8), "days.yml": Array(days.utf8)], "log.csv", "--calendar",
        "days.yml", "--format", "json", "--date", "2026-03-04"
      ).answer()
      #expect(found.cases.flatMap(\.findings).map(\.rule) == rules)
    }
  }

  @Test("A walk shows what was done, skipped and is still to come")
  func walk() throws {
    let log =
      "case,step,performer,time\n1,Apply,Tom,2026-03-02 08:00\n1,Visit,Eva,2026-03-03 08:00\n"
    let run = try SuperviseRun(
      ["log.csv": Array(log.utf8)], "log.csv", "--case", "1", "--language", "en", "--date",
      "2026-03-03")
    for word in ["done", "skipped", "still to come", "Accept", "Decide"] {
      #expect(run.output.contains(word), "\(run.output)")
    }
  }
}

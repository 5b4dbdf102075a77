import Foundation
import Oversight
import OversightCommands
import OversightInventory
import OversightTables
import OversightTestSupport
import Testing

/// The service items of a district, which are not ours to pass on.
private let districtList = ProcessInfo.processInfo.environment["OVERSIGHT_DISTRICT_LIST"]

@Suite("Lists of powers are imported")
struct ListImportTests {
  private static let list = """
    某区行政权力清单,,,,,,,
    序号,行使\u{3000}主体,"事项
    名称",职权编码,权力类型,办理时限（法定／承诺）,监督电话,实施依据
    1,区水务局,取水许可,A-01,行政许可,法定20个工作日、承诺5个工作日,0826-2222222,"《中华人民共和国水法》第四十八条第一款
    《取水许可管理办法》"
    2,区林业局,木材运输检查,B-01,06,即办,,
    """

  @Test(
    "A list becomes a file a body, a table of the bodies, and powers of the template of their category"
  )
  func files() throws {
    let run = try ListRun()
    try run.write(Self.list, to: "list.csv")
    run.run("catalogue", "import", "list.csv", "--output", "models")
    #expect(run.status == .clean, "\(run.errors)\(run.output)")
    #expect(run.names("models") == ["qu-lin-ye-ju.yml", "qu-shui-wu-ju.yml", "units.yml"])
    #expect(
      try run.read("models/qu-shui-wu-ju.yml") == """
        # Imported from list.csv by 'oversight catalogue import'.
        format: urn:oversight:model:2
        powers:
          - id: a-01
            name: 取水许可
            code: A-01
            category: licence
            body: 区水务局
            basis:
              - title: 中华人民共和国水法
                article: 48
                paragraph: 1
              - 《取水许可管理办法》
            limits:
              statutory: 20 workingDays
              promised: 5 workingDays
            supervision:
              - phone 0826-2222222
            template:
              id: licence
              units:
                body: qu-shui-wu-ju

        """)
    #expect(
      try run.read("models/units.yml") == """
        # Imported from list.csv by 'oversight catalogue import'.
        format: urn:oversight:model:2
        units:
          - id: qu-lin-ye-ju
            name: 区林业局
          - id: qu-shui-wu-ju
            name: 区水务局

        """)
  }

  @Test("What is written is read by the reader of models, once a process stands for the template")
  func readBack() throws {
    let run = try ListRun()
    try run.write(Self.list, to: "list.csv")
    run.run("catalogue", "import", "list.csv", "--output", "models")
    for name in run.names("models") where name != "units.yml" {
      let text = try run.read("models/\(name)").replacing(
        #/ template:\n +id: \w+\n +units:\n +body: [\w-]+/#,
        with: """
           process:
                posts: {id: clerk, name: Clerk, layer: handler}
                steps: [{id: a, kind: start, name: A}, {id: z, kind: end, outcome: completed, name: Z}]
                flows: {from: a, to: z}
          """)
      try run.write(text, to: "models/\(name)")
    }
    run.run("show", "--path", "models", "--format", "json")
    #expect(run.status == .clean, "\(run.errors)")
    #expect(run.output.contains(#""amount" : 20"#))
    #expect(run.output.contains(#""title" : "中华人民共和国水法""#))
    #expect(run.output.contains(#""address" : "0826-2222222""#))
  }

  @Test("All errors are told at once, each with row and column, and nothing is written")
  func errors() throws {
    let run = try ListRun()
    try run.write(
      "行使主体,事项名称,职权编码,权力类型\n甲局,一,1,行政处法\n甲局,,2,许可\n甲局,三,3,99\n", to: "list.csv")
    run.run("catalogue", "import", "list.csv", "--output", "models")
    #expect(run.status == .failed)
    #expect(run.output.isEmpty)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("list.csv:2:4: error: cell D2 (权力类型) has '行政处法'"))
    #expect(lines[0].contains("did you mean '行政处罚'?"))
    #expect(lines[1] == "list.csv:3:2: error: the row has no name of an item")
    #expect(
      lines[2].hasPrefix("list.csv:4:4: error: cell D4 (权力类型) has '99', which is no category"))
    #expect(run.names("models").isEmpty)
    run.run("catalogue", "import", "list.csv", "--output", "models", "--language", "zh-Hans")
    #expect(run.errors.contains("list.csv:2:4: 错误：单元格 D2（权力类型）的「行政处法」不是权力类型；是否应为「行政处罚」？"))
  }

  @Test("What does not prevent the import is listed, and the exit status says so")
  func gaps() throws {
    let run = try ListRun()
    try run.write(
      """
      行使主体,事项名称,职权编码,权力类型,承诺时限,监督方式,收废
      甲局,一,1,行政许可,三个月,来访,
      乙局,一,1,行政许可,,,

      甲局,二,,,,,
      ,三,3,行政奖励,5日,,
      甲局,四,4,小微权力,,,
      甲局,五,5,行政许可,,,
      甲局,五,6,行政许可,,,
      合计,,,,,,

      """, to: "list.csv")
    run.run("catalogue", "import", "list.csv", "--output", "models", "--format", "json")
    #expect(run.status == .gaps)
    let found = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let findings = try #require(found["findings"] as? [[String: Any]])
    let told = findings.map { "\($0["kind"] ?? "") \($0["cell"] ?? "")" }
    #expect(
      told == [
        "unknown-column-like G1", "unclear-limit E2", "unclear-supervision F2", "two-bodies B3",
        "code-twice C3", "empty-row A4", "blank-code C5", "blank-category D5", "blank-body A6",
        "no-template B7", "name-twice B9", "no-item A10",
      ])
    #expect(run.names("models") == ["jia-ju.yml", "no-body.yml", "units.yml", "yi-ju.yml"])
    #expect(try !run.read("models/no-body.yml").contains("units:"))
    #expect(try run.read("models/jia-ju.yml").contains("id: er\n"))
  }

  @Test("Rows of one item with sub-items are one power")
  func subItems() throws {
    let run = try ListRun()
    try run.write(
      "行使主体,事项名称,子项名称,职权编码,权力类型,依据\n甲局,取水,新办,C-1,许可,法一\n甲局,取水,延续,C-2,许可,\"法一\n法二\"\n",
      to: "list.csv")
    run.run("catalogue", "import", "list.csv", "--output", "models")
    #expect(run.status == .clean, "\(run.output)")
    let text = try run.read("models/jia-ju.yml")
    #expect(
      text.contains(
        "- id: c-1\n    name: 取水\n    category: licence\n    subItems:\n      - name: 新办\n        code: C-1\n      - name: 延续\n        code: C-2\n"
      ))
    #expect(text.contains("basis:\n      - 法一\n      - 法二\n"))
  }

  @Test("Files that are there are not written over, unless that is asked for")
  func inTheWay() throws {
    let run = try ListRun()
    try run.write(Self.list, to: "list.csv")
    try run.write("mine", to: "models/units.yml")
    run.run("catalogue", "import", "list.csv", "--output", "models")
    #expect(run.status == .failed)
    #expect(run.errors.contains("models/units.yml"))
    #expect(try run.read("models/units.yml") == "mine")
    #expect(run.names("models") == ["units.yml"])
    run.run("catalogue", "import", "list.csv", "--output", "models", "--force")
    #expect(run.status == .clean)
  }

  @Test("The files do not depend on the order of the rows, nor ids on the rows beside them")
  func order() throws {
    var generator = SeededGenerator(seed: 41)
    let bodies = ["区水务局", "区林业局", "Water office", "区税务局"]
    for _ in 0..<20 {
      var rows = (0..<12).map { number in
        let code = Int.random(in: 0..<3, using: &generator) == 0 ? "" : "C\(number)"
        return "\(bodies.randomElement(using: &generator)!),事项\(number),\(code),许可"
      }
      let run = try ListRun()
      func texts(_ rows: [String], _ name: String) throws -> [String: String] {
        try run.write("行使主体,事项名称,编码,类型\n" + rows.joined(separator: "\n"), to: "l.csv")
        run.run("catalogue", "import", "l.csv", "--output", name)
        return try Dictionary(
          uniqueKeysWithValues: run.names(name).map { ($0, try run.read("\(name)/\($0)")) })
      }
      let first = try texts(rows, "a")
      rows.shuffle(using: &generator)
      #expect(try texts(rows, "b") == first)
      let more = try texts(["区水务局,又一事项,N,许可"] + rows, "c")
      for (name, text) in first {
        for id in text.matches(of: #/- id: \S+/#).map(\.output) {
          #expect(more[name]?.contains(id) == true)
        }
      }
    }
  }

  @Test("Words choose other templates, and words that choose none are refused")
  func templates() throws {
    let run = try ListRun()
    try run.write("name,body,category\nBuy desks,Office,internalManagement\n", to: "list.csv")
    run.run("catalogue", "import", "list.csv", "--output", "a", "--template", "内部管理=purchase")
    #expect(try run.read("a/office.yml").contains("id: purchase\n"))
    run.run("catalogue", "import", "list.csv", "--output", "b", "--template", "licence")
    #expect(run.status == .failed)
    #expect(run.errors.contains("'licence' chooses no template"))
  }

  @Test("A list without its columns says which are missing")
  func columns() throws {
    let run = try ListRun()
    try run.write("甲,乙\n1,2\n", to: "a.csv")
    run.run("catalogue", "import", "a.csv", "--output", "x")
    #expect(run.status == .failed)
    #expect(run.errors.hasPrefix("a.csv:1:1: error: no heading of a list was found"))
    try run.write("事项名称,编码\n取水,2\n", to: "b.csv")
    run.run("catalogue", "import", "b.csv", "--output", "x")
    #expect(run.status == .failed)
    #expect(run.errors.contains("give its name with --body"))
    #expect(run.errors.contains("no column says of which category"))
    run.run("catalogue", "import", "none.csv", "--output", "x")
    #expect(run.status == .failed)
  }

  @Test(
    "Limits are read as they are written",
    arguments: [
      ("20个工作日", "promised: 20 workingDays"), ("20 working days", "promised: 20 workingDays"),
      ("法定20个工作日、承诺5个工作日", "statutory: 20 workingDays\n      promised: 5 workingDays"),
      ("承诺时限：十五日；法定时限：三十日", "statutory: 30 calendarDays\n      promised: 15 calendarDays"),
      ("即办", "promised: 0 hours"), ("当场办结", "promised: 0 hours"),
      ("自受理之日起7个工作日内", "promised: 7 workingDays"),
      ("24小时", "promised: 24 hours"),
    ])
  func limits(_ text: String, _ expected: String) throws {
    let run = try ListRun()
    try run.write("name,body,category,承诺时限\nA,B,licence,\(text)\n", to: "l.csv")
    run.run("catalogue", "import", "l.csv", "--output", "m")
    #expect(try run.read("m/b.yml").contains("limits:\n      \(expected)\n"), "\(run.output)")
  }

  @Test(
    "What is no limit is told and not imported",
    arguments: ["3个月", "20", "尽快", "20个工作日（不含听证）", "5日或10日"])
  func noLimits(_ text: String) throws {
    let run = try ListRun()
    try run.write("name,body,category,承诺时限\nA,B,licence,\(text)\n", to: "l.csv")
    run.run("catalogue", "import", "l.csv", "--output", "m")
    #expect(run.status == .gaps)
    #expect(run.output.contains("l.csv:2:4: gap: cell D2 (承诺时限) has '\(text)'"))
    #expect(try !run.read("m/b.yml").contains("limits"))
  }

  @Test(
    "Categories are known by name, number and letter",
    arguments: [
      ("行政许可", "licence"), ("许可", "licence"), ("02", "penalty"), ("20", "publicService"),
      ("其他行政权力", "other"), ("其他权力类", "other"), ("行政裁决类", "adjudication"),
      ("Administrative levy", "levy"), ("penalty", "penalty"), ("小微权力", "community"),
      ("内部管理权力", "internalManagement"), (" 行政 检查 ", "inspection"),
    ])
  func categories(_ word: String, _ category: String) throws {
    let run = try ListRun()
    try run.write("name,body,category\nA,B,\(word)\n", to: "l.csv")
    run.run("catalogue", "import", "l.csv", "--output", "m")
    #expect(try run.read("m/b.yml").contains("category: \(category)\n"), "\(run.errors)")
    try run.write("name,body,权力类型代码\nA,B,G\n", to: "c.csv")
    run.run("catalogue", "import", "c.csv", "--output", "n")
    #expect(try run.read("n/b.yml").contains("category: payment\n"))
    try run.write("name,body,category\nA,B,G\n", to: "d.csv")
    run.run("catalogue", "import", "d.csv", "--output", "o")
    #expect(run.status == .failed)
  }

  @Test(
    "A real list of a district is imported whole",
    .enabled(
      if: districtList != nil, "OVERSIGHT_DISTRICT_LIST names no list of 1,135 items of a district")
  )
  func district() throws {
    let run = try ListRun()
    run.run("catalogue", "import", try #require(districtList), "--output", "models")
    #expect(run.status == .gaps)
    #expect(run.names("models").count == 35)
    let text = try run.names("models").map { try run.read("models/\($0)") }.joined()
    #expect(text.matches(of: #/\n  - id: \S+\n    name: .+\n    code: /#).count == 1_135)
  }
}

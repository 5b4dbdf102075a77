import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite("The risk chart says what the model says, where it says it")
struct RiskChartTests {
  private func table(
    _ power: ResolvedPower, _ options: ChartOptions = ChartOptions()
  ) -> RiskChartTable {
    RiskChartTable(sheet: Sheet(kind: .risk, power: power, options: options))
  }

  @Test("Every numbered step has its row, with and without risks")
  func rows() throws {
    let power = try GasLicence().resolved()
    let table = table(power)
    #expect(table.rows.compactMap(\.number) == Array(1...14))
    #expect(table.rows.map(\.name) == power.process.numberedSteps.map(\.name.original))
    #expect(table.rows.reduce(0) { $0 + $1.blocks.count } == power.process.risks.count)
  }

  @Test("A block has grade, measures, post and supervisor of its risk")
  func block() throws {
    let site = try #require(table(try GasLicence().resolved()).rows.first { $0.id == "site" })
    #expect(site.detail == "核查组长 · 4 个工作日")
    #expect(site.blocks.map(\.grade) == [.high, .medium])
    #expect(site.blocks[0].measures.map(\.type) == [.preventive, .detective, .corrective])
    #expect(site.blocks[0].responsible == ["核查组长"])
    #expect(site.blocks[0].supervisors == ["派驻\u{200B}纪检监察组"], "of the step")
    #expect(site.blocks[1].supervisors == ["科长"], "of the risk itself")
  }

  @Test("A risk of a flow stands where the flow starts and says where it leads")
  func flowRisk() throws {
    let table = table(try HostilePower(text: "甲").resolved())
    #expect(table.rows[0].blocks.count == 2)
    #expect(table.rows[0].blocks[1].place == "流转至2 甲")
    #expect(table.rows[0].blocks[1].grade == nil)
  }

  @Test("The tally counts every risk once, by level")
  func tally() throws {
    let power = try GasLicence().resolved()
    let sheet = Sheet(kind: .risk, power: power, options: ChartOptions())
    #expect(sheet.tally.counts.map(\.number) == [2, 4, 4])
    #expect(RiskTally([nil, .high]).counts.map(\.number) == [1, 0, 0, 1])
    #expect(RiskTally([]).counts.map(\.number) == [0, 0, 0])
  }

  @Test("The chart of the gas licence fits on A4 at a size that can be read")
  func fits() throws {
    let canvas = ChartRenderer().canvas(.risk, of: try GasLicence().resolved())
    #expect(canvas.page == .a4Portrait)
    #expect(canvas.placedTexts.allSatisfy { $0.size >= 7 || $0.line.text.isEmpty })
  }

  @Test("A code as long as those of published lists is drawn whole", arguments: ChartKind.allCases)
  func longCode(kind: ChartKind) throws {
    let code = "511G25391001-511602000000-000-11511301MB1935318L-1-00"
    for language in Language.allCases {
      let chart = ChartRenderer(options: ChartOptions(language: language))
        .canvas(kind, of: try LongCode(code: code).resolved())
      let drawn = chart.placedTexts.map(\.line.text).joined().withoutBlanks
      #expect(drawn.contains(code), "\(language)")
    }
  }

  private struct LongCode: PowerModel {
    typealias Post = GasLicence.Post
    typealias Step = GasLicence.Step
    let code: String
    var process: PowerProcess { GasLicence().process }
    var power: Power {
      var power = GasLicence().power
      power.code = code
      return power
    }
  }

  @Test("No two texts overlap and all are on the page", arguments: Language.allCases)
  func geometry(language: Language) throws {
    for edition in Edition.allCases {
      let options = ChartOptions(language: language, edition: edition)
      let canvas = ChartRenderer(options: options).canvas(.risk, of: try GasLicence().resolved())
      let texts = canvas.placedTexts.filter { !$0.line.text.isEmpty }
      let paper = Box(left: 0, top: 0, width: canvas.page.width, height: canvas.page.height)
        .expanded(by: -Page.margin / 2)
      for (index, text) in texts.enumerated() {
        #expect(paper.contains(text.box), "\(text.line.text)")
        for other in texts[(index + 1)...] {
          #expect(
            !text.box.expanded(by: -0.6).overlaps(other.box.expanded(by: -0.6)),
            "\(text.line.text) / \(other.line.text)")
        }
      }
    }
  }

  @Test("The public edition leaves out what is not public")
  func editions() throws {
    let power = try GuardedPower().resolved()
    let shown = "\(table(power).rows)"
    let all = "\(table(power, ChartOptions(edition: .internal)).rows)"
    for secret in ["秘密风险", "秘密措施", "秘密岗位"] {
      #expect(!shown.contains(secret))
      #expect(all.contains(secret))
    }
    #expect(Sheet(kind: .risk, power: power, options: ChartOptions()).tally.total == 1)
  }

  @Test("Measures against no risk stand at their step, the nearest row, or with neither")
  func measuresByThemselves() throws {
    let power = try PlainMeasures().resolved()
    let rows = table(power).rows
    #expect(rows.map(\.id) == ["examine"])
    #expect(rows[0].blocks.flatMap(\.measures).map(\.text) == ["审查措施", "归档措施"])
    #expect(rows[0].blocks.map(\.place) == [nil, "结束"])
    #expect(table(power, ChartOptions(edition: .internal)).rows.map(\.blocks.count) == [1, 2])
    for edition in Edition.allCases {
      let view = EditionView(process: power.process, edition: edition, language: .simplifiedChinese)
      let drawn = table(power, ChartOptions(edition: edition)).rows.flatMap(\.blocks)
      #expect(
        view.measures.map { $0.text.original }.sorted()
          == drawn.flatMap(\.measures).map(\.text).sorted())
    }
  }

  @Test("The internal edition marks gaps at the risk or the step that they are about")
  func gaps() throws {
    let power = try GasLicence().resolved()
    let rule = RuleDescription(
      id: "some-rule", family: .risk, severity: .error,
      texts: ["some-rule.title": ("Some rule", "某规则")], examples: [])
    let gaps = ([power.process.risks[0], power.process.steps[1]] as [any ModelElement])
      .compactMap { element in
        let verdict = Verdict.violated(element)
        return Gap(rule: rule, verdict: verdict, root: nil)
      }
    let rows = table(power, ChartOptions(edition: .internal, gaps: gaps)).rows
    #expect(rows.filter { !$0.gaps.isEmpty }.map(\.id) == ["submit"])
    #expect(rows.flatMap(\.blocks).filter { !$0.gaps.isEmpty }.count == 1)
    #expect(rows[1].blocks[0].gaps == ["某规则"])
    #expect(table(power, ChartOptions(gaps: gaps)).rows.allSatisfy { $0.gaps.isEmpty })
  }

  @Test("All words of the charts are there in both languages")
  func words() {
    for key in Texts.charts.keys {
      guard let entry = Texts.charts[key] else { continue }
      #expect(!entry.english.isEmpty && !entry.chinese.isEmpty)
      #expect(StringTable.places(in: entry.english) == StringTable.places(in: entry.chinese))
    }
    for kind in ChartKind.allCases { #expect(Texts.charts["kind.\(kind.rawValue)"] != nil) }
    for type in MeasureType.allCases { #expect(Texts.charts["tag.\(type.rawValue)"] != nil) }
  }
}

/// A power with things that only officials may read.
private struct GuardedPower: PowerModel {
  enum Post: String, PostID { case clerk, watcher }
  enum Step: String, StepID { case begin, examine, done }

  var power: Power { Power("guarded", "内部事项", .internalManagement) }

  var process: PowerProcess {
    post(.clerk, "经办人", layer: .handler)
    post(.watcher, "秘密岗位", layer: .supervisor, audience: .internal)
    start(.begin, "开始", by: .clerk)
    step(.examine, "审查", .examine, by: .clerk) {
      risk("公开风险", .low, owner: .clerk) {
        measure("公开措施", .preventive)
        measure("秘密措施", .detective, audience: .internal)
        supervised(by: .watcher, .process)
      }
      risk("秘密风险", .high, audience: .internal)
    }
    end(.done, "结束", .completed, by: .clerk)
    sequence(.begin, .examine, .done)
  }
}

/// A power with measures against no risk: at a step with a row, at an end, at a step for officials.
private struct PlainMeasures: PowerModel {
  enum Post: String, PostID { case clerk }
  enum Step: String, StepID { case begin, examine, ponder, done }

  var power: Power { Power("plain", "内部事项", .internalManagement) }

  var process: PowerProcess {
    post(.clerk, "经办人", layer: .handler)
    start(.begin, "开始", by: .clerk)
    step(.examine, "审查", .examine, by: .clerk) { measure("审查措施", .preventive) }
    step(.ponder, "酝酿", .examine, by: .clerk) {
      audience(.internal)
      measure("酝酿措施", .preventive)
    }
    end(.done, "结束", .completed, by: .clerk) { measure("归档措施", .corrective) }
    sequence(.begin, .examine, .ponder, .done)
  }
}

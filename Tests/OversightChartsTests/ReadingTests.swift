import Foundation
import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite("Readers who hear a chart learn what it shows, step by step")
struct ReadingTests {
  private func svg(
    _ kind: ChartKind, _ language: Language = .simplifiedChinese, _ edition: Edition = .public,
    gaps: [Gap] = []
  ) throws -> SVGText {
    let renderer = ChartRenderer(
      options: ChartOptions(language: language, edition: edition, gaps: gaps))
    let svg = try renderer.svg(kind, of: try GasLicence().resolved())
    return try #require(SVGText(Array(svg.utf8)))
  }

  @Test("The items are the steps in the order of their numbers", arguments: ChartKind.allCases)
  func order(kind: ChartKind) throws {
    let process = try GasLicence().resolved().process
    for language in Language.allCases {
      let items = try svg(kind, language).items
      let numbers = items.compactMap { Int($0.prefix { $0.isNumber }) }
      #expect(numbers == Array(1...process.numberedSteps.count))
      for step in process.numberedSteps {
        #expect(items.contains { $0.contains(step.name[language]) })
      }
    }
  }

  @Test("What the flow chart shows of a step is said in the language of the chart")
  func words() throws {
    let items = try svg(.flow).items
    let power = try GasLicence().resolved()
    let process = power.process
    for step in process.numberedSteps {
      let item = try #require(items.first { $0.hasPrefix("\(step.number ?? 0) ") })
      for post in step.posts { #expect(item.contains(process[post].name.original)) }
      if let limit = step.limit { #expect(item.contains(limit.title.original)) }
      for flow in process.flows where flow.source == step.reference {
        let target = process[flow.target]
        if !target.kind.isGateway { #expect(item.contains(target.name.original)) }
        if let condition = flow.condition { #expect(item.contains(condition.original)) }
      }
      for supervision in process.supervisions(of: step) {
        let name = process[supervision.post].name.original.withoutBlanks
        #expect(item.withoutBlanks.contains(name))
      }
      if !process.risks(of: step).isEmpty { #expect(item.contains("风险等级：")) }
      #expect(item.contains("备案：") == !process.filings(at: step).isEmpty)
    }
  }

  @Test("The rows of the risk chart are heard with their risks and measures")
  func rows() throws {
    let items = try svg(.risk).items
    let process = try GasLicence().resolved().process
    for risk in process.risks {
      #expect(items.contains { $0.contains(risk.manifestation.original) })
    }
    for measure in process.measures {
      #expect(items.contains { $0.contains(measure.text.original) })
    }
  }

  @Test("Gaps are heard in the internal edition only")
  func gaps() throws {
    let process = try GasLicence().resolved().process
    let step = try #require(process.numberedSteps.first)
    let rule = RuleDescription(
      id: "inside", family: .structure, severity: .error,
      texts: ["inside.title": ("Inside", "内部问题"), "inside.message": ("It is so.", "说明。")],
      examples: [])
    let gap = try #require(Gap(rule: rule, verdict: .violated(step), root: nil))
    for kind in ChartKind.allCases {
      let items = try svg(kind, .simplifiedChinese, .internal, gaps: [gap]).items
      #expect(items[0...1].contains { $0.contains("问题：内部问题") })
      let isHeard = try svg(kind, .simplifiedChinese, .public, gaps: [gap]).items
        .contains { $0.contains("内部问题") }
      #expect(!isHeard)
    }
  }

  @Test("Title and description come first, and say what stands in the head and the foot")
  func description() throws {
    let power = try GasLicence().resolved().entry
    for kind in ChartKind.allCases {
      let chart = try svg(kind)
      #expect(chart.titles.first?.hasPrefix(power.name.original) == true)
      let text = try #require(chart.descriptions.first)
      #expect(chart.descriptions.count == 1)
      for fact in [power.code, power.body?.original, power.limits.statutory?.title.original] {
        #expect(fact.map(text.contains) ?? true)
      }
      for channel in power.supervision { #expect(text.contains(channel.address)) }
    }
  }

  @Test("Each item of the list is one picture with a label, and nothing else is heard")
  func items() throws {
    for kind in ChartKind.allCases {
      let svg = try ChartRenderer().svg(kind, of: try GasLicence().resolved())
      let items = svg.ranges(of: "role=\"listitem\">\n<g role=\"img\" aria-label=").count
      #expect(items > 0 && svg.ranges(of: "role=\"listitem\"").count == items)
      #expect(svg.ranges(of: "role=\"list\"").count == 1)
      // A group in the list is an item or hidden.
      let groups = svg.matches(of: /<g (?:id="[^"]*" )?class="(?:node|edge)[^>]*>/)
      #expect(
        groups.allSatisfy {
          $0.output.contains("aria-hidden=\"true\"") || $0.output.contains("role=\"listitem\"")
        })
    }
  }

  @Test("A step that is heard shows the same words to whoever points at it")
  func tooltips() throws {
    for kind in ChartKind.allCases {
      let chart = try svg(kind)
      for item in chart.items {
        #expect(chart.titles.contains { $0.withoutBlanks == item.withoutBlanks })
      }
    }
  }

  @Test("The chart stays white in dark pages, and its one style is on its own element")
  func dark() throws {
    for kind in ChartKind.allCases {
      let svg = try ChartRenderer().svg(kind, of: try GasLicence().resolved())
      #expect(svg.contains("style=\"color-scheme:only light;forced-color-adjust:none\""))
      #expect(svg.ranges(of: "style=").count == 1 && !svg.contains("<style"))
      let texts = svg.matches(of: /<text [^>]*>/)
      #expect(!texts.isEmpty && texts.allSatisfy { $0.output.contains("fill=\"#") })
      // What lies behind everything is white and as large as the sheet.
      #expect(svg.contains(/<polygon fill="white" stroke="none" points="0,0 0,-\d/))
    }
  }
}

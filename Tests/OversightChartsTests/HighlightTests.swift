import Foundation
import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite("A highlighted run")
struct HighlightTests {
  private func highlight(
    _ elements: [ElementPath], _ title: String = "标题", _ message: String = "说明。",
    severity: Severity = .error
  ) -> ChartHighlight {
    ChartHighlight(
      elements: elements, title: LocalizedText(title), message: LocalizedText(message),
      severity: severity)
  }

  private func options(
    _ highlight: ChartHighlight?, _ language: Language = .simplifiedChinese,
    _ edition: Edition = .internal
  ) -> ChartOptions {
    ChartOptions(language: language, edition: edition, highlight: highlight)
  }

  private func svg(
    _ power: ResolvedPower, _ options: ChartOptions, _ kind: ChartKind = .flow
  ) throws -> String {
    let file = try ChartRenderer(options: options).render(kind, of: power, as: [.svg])[.svg]
    return String(decoding: try #require(file), as: UTF8.self)
  }

  /// A walk along the flows from a start; it may come back to where it was.
  private func walk(
    in process: ResolvedProcess, _ generator: inout SeededGenerator
  ) throws -> [ElementPath] {
    var step = try #require(process.starts.first)
    var elements = [step.path]
    for _ in 0..<Int.random(in: 1...14, using: &generator) {
      guard let flow = process.flows(from: step).randomElement(using: &generator) else { break }
      step = process[flow.target]
      elements += [flow.path, step.path]
    }
    return elements
  }

  @Test("What stands out is what the run names, and all else recedes", arguments: Language.allCases)
  func elements(language: Language) throws {
    let power = try GasLicence().resolved()
    let process = power.process
    for seed in 0..<12 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let walk = try walk(in: process, &generator)
      let chart = try svg(power, options(highlight(walk), language))
      let steps = process.steps.filter { walk.contains($0.path) }.map { "step-\($0.reference.id)" }
      let flows = process.flows.filter { walk.contains($0.path) }
        .map { "flow-\($0.reference.index + 1)" }
      #expect(chart.ids(ofClass: "run") == Set(steps + flows), "seed \(seed)")
      let others = try svg(power, options(nil, language)).ids(ofClass: nil)
      let parts = others.filter { $0.hasPrefix("step-") || $0.hasPrefix("flow-") }
      #expect(parts.subtracting(chart.ids(ofClass: "aside")) == Set(steps + flows))
    }
  }

  @Test("The positions are those of the steps in the run, all where it comes back")
  func positions() throws {
    let power = try GasLicence().resolved()
    let content = FlowChartContent(power: power, options: options(nil))
    for seed in 0..<200 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let walk = try walk(in: power.process, &generator)
      let run = HighlightedRun(walk, content)
      let steps = walk.filter { path in power.process.steps.contains { $0.path == path } }
      for (index, node) in content.nodes.enumerated() {
        let expected = steps.indices.filter { node.paths == [steps[$0]] }.map { $0 + 1 }
        #expect(run.positions[.node(index)] ?? [] == expected, "seed \(seed)")
      }
    }
  }

  @Test("What hangs on a step is marked there, a supervision with its tie, a post by its lane")
  func places() throws {
    let power = try GasLicence().resolved()
    let process = power.process
    let content = FlowChartContent(power: power, options: options(nil))
    for risk in process.risks {
      let run = HighlightedRun([risk.path], content)
      switch risk.host {
      case .step(let step):
        let node = content.nodes.firstIndex { $0.id == "step-\(step.id)" }
        #expect(run.places == [.node(try #require(node))])
      case .flow(let flow):
        let edge = content.edges.firstIndex { $0.id == "flow-\(flow.index + 1)" }
        #expect(run.places == [.edge(try #require(edge))])
      }
    }
    for supervision in process.supervisions {
      guard case .step(let step) = supervision.target else { continue }
      let run = HighlightedRun([supervision.path], content)
      let watched = try #require(content.nodes.firstIndex { $0.id == "step-\(step.id)" })
      let tie = try #require(
        content.edges.firstIndex { $0.style == .tie && $0.target == watched })
      #expect(run.places == [.node(content.edges[tie].source)])
      #expect(run.contains(.edge(tie)))
      #expect(!run.contains(.node(watched)))
    }
    let applicant = power.path.appending("post:applicant")
    #expect(HighlightedRun([applicant, applicant], content).places == [.lane(0)])
    #expect(HighlightedRun([power.path, ElementPath("gas-licence", "none")], content).places == [])
  }

  @Test("Without colours it is seen by the weight of lines, the edge of bands and the order")
  func weight() throws {
    let power = try GasLicence().resolved()
    var generator = SeededGenerator(seed: 3)
    let walk = try walk(in: power.process, &generator)
    func edges(_ highlight: ChartHighlight?) -> [CanvasEdge] {
      FlowChart(power: power, options: options(highlight)).canvas().edges.filter { $0.id != nil }
    }
    let (plain, marked) = (edges(nil), edges(highlight(walk)))
    #expect(plain.count == marked.count)
    for (before, after) in zip(plain, marked) {
      let isOnRun = after.tone == .run
      #expect(after.stroke.width - before.stroke.width > (isOnRun ? 0.5 : -0.01))
      #expect(isOnRun || after.stroke.width == before.stroke.width)
      #expect(after.stroke.pattern == before.stroke.pattern)
    }
    let canvas = FlowChart(power: power, options: options(highlight(walk))).canvas()
    let orders = canvas.nodes.filter { $0.cssClass == .order && $0.tone == .run }
    #expect(orders.count == Set(walk).count { $0.components.last?.contains("->") == false })
  }

  @Test("Each gravity has a dark colour that is read on white, and so has what recedes")
  func contrast() {
    for severity in Severity.allCases {
      #expect(severity.color.contrast(with: .white) >= 4.5)
      #expect(severity.color.contrast(with: severity.tint) >= 3)
      #expect(Color.text.contrast(with: severity.tint) >= 4.5)
    }
    #expect(Color.aside.contrast(with: .white) >= 4.5)
    #expect(Color.aside.contrast(with: .lane) >= 4.5)
    #expect(Color.text.contrast(with: .white) > 2.5 * Color.aside.contrast(with: .white))
  }

  @Test("It is drawn without a fault", arguments: Language.allCases)
  func faults(language: Language) throws {
    let power = try GasLicence().resolved()
    for seed in 0..<40 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let walk = try walk(in: power.process, &generator)
      let inspection = FlowChartInspection(
        power: power, options: options(highlight(walk), language))
      #expect(inspection.faults == [], "seed \(seed)")
    }
  }

  @Test("On processes of many shapes bands keep clear of boxes and every position has its place")
  func structured() throws {
    var unsound = 0
    for seed in 0..<200 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let process = PowerProcess.structured(
        using: &generator, steps: 4 + Int(seed % 20), posts: 2 + Int(seed % 4))
      let power = try ResolvedPower(resolving: .random, process)
      let walk = try walk(in: power.process, &generator)
      let faults = FlowChartInspection(power: power, options: options(highlight(walk))).faults
      for fault in faults { #expect(!fault.hasPrefix("band"), "seed \(seed): \(fault)") }
      if !faults.isEmpty { unsound += 1 }
    }
    #expect(unsound <= 6)
  }

  @Test("The public edition, the other chart and other powers know nothing of it")
  func elsewhere() throws {
    let power = try GasLicence().resolved()
    let run = highlight(power.process.steps.map(\.path))
    #expect(
      try svg(power, options(run, .english, .public)) == svg(power, options(nil, .english, .public))
    )
    #expect(
      try svg(power, options(run, .english), .risk) == svg(power, options(nil, .english), .risk))
    let other = highlight([ElementPath("other", "examine")])
    #expect(try svg(power, options(other)) == svg(power, options(nil)))
  }

  @Test("The same run gives the same bytes")
  func deterministic() throws {
    let power = try GasLicence().resolved()
    var generator = SeededGenerator(seed: 5)
    let run = highlight(try walk(in: power.process, &generator))
    let first = try ChartRenderer(options: options(run)).render(.flow, of: power, as: [.dot])
    for _ in 0..<10 {
      #expect(
        try ChartRenderer(options: options(run)).render(.flow, of: power, as: [.dot]) == first)
    }
  }

  @Test("Those who hear the chart hear the gap and the run in order", arguments: Language.allCases)
  func words(language: Language) throws {
    let power = try GasLicence().resolved()
    let steps = ["submit", "complete"].map { power.path.appending($0) }
    let chart = try svg(power, options(highlight(steps, "一个题目", "一个理由。"), language))
    let description = try #require(chart.firstMatch(of: /<desc[^>]*>([^<]*)</)).1
    for word in ["一个题目", "一个理由。"] { #expect(description.contains(word)) }
    let names = try steps.enumerated().map { index, path in
      let step = try #require(power.process.steps.first { $0.path == path })
      return "\(index + 1) \(step.name[language])"
    }
    let separator = language == .english ? ", " : "、"
    #expect(description.contains(names.joined(separator: separator)))
  }

  @Test("Its words appear as written, however odd and long", arguments: HostileTextTests.texts)
  func hostile(text: String) throws {
    let power = try GasLicence().resolved()
    let long = String(repeating: text, count: 60)
    for message in [text, long] {
      let run = highlight(power.process.steps.map(\.path), message, message)
      let chart = try svg(power, options(run, .english))
      let read = try #require(SVGText(Array(chart.utf8)))
      #expect(
        read.elements.isSubset(of: [
          "svg", "title", "desc", "g", "polygon", "polyline",
          "path", "ellipse", "text",
        ]))
    }
  }
}

extension String {
  /// The ids of the elements of a chart's SVG that have a class, without the name of the chart; of
  /// all elements where no class is named.
  fileprivate func ids(ofClass wanted: String?) -> Set<String> {
    var ids: Set<String> = []
    for group in matches(of: /<g ([^>]*)>/).map(\.1) {
      guard let id = group.firstMatch(of: /id="flow_([^"]*)"/)?.1,
        let classes = group.firstMatch(of: /class="([^"]*)"/)?.1
      else { continue }
      if let wanted, !classes.split(separator: " ").contains(Substring(wanted)) { continue }
      ids.insert(String(id))
    }
    return ids
  }
}

extension Color {
  /// The relative luminance (WCAG 2.1).
  private var luminance: Double {
    let digits = Array(rawValue.dropFirst())
    let parts = [0, 2, 4].map { start -> Double in
      let part = Double(Int(String(digits[start...start + 1]), radix: 16) ?? 0) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  fileprivate func contrast(with other: Color) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }
}

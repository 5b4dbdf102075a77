import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite("The place of a gap stands out with its run")
struct HighlightedGapTests {
  private func path(_ power: ResolvedPower, _ id: String) throws -> ElementPath {
    try #require(power.process.steps.first { $0.reference.id == id }).path
  }

  private func flow(_ power: ResolvedPower, _ source: String, _ target: String) throws
    -> ElementPath
  {
    try #require(
      power.process.flows.first { $0.source.id == source && $0.target.id == target }
    ).path
  }

  /// A gap at a step with a run.
  private func gap(_ power: ResolvedPower, at id: String, _ run: [ElementPath]) throws -> Gap {
    let step = try #require(power.process.steps.first { $0.reference.id == id })
    let rule = RuleDescription(
      id: "stuck", family: .structure, severity: .error,
      texts: ["stuck.title": ("Stuck", "停滞"), "stuck.message": ("It is stuck.", "停滞。")],
      examples: [])
    return try #require(
      Gap(rule: rule, verdict: .violated(step, witness: Witness(run)), root: nil))
  }

  private func options(_ gap: Gap) -> ChartOptions {
    ChartOptions(
      language: .english, edition: .internal, gaps: [gap], highlight: ChartHighlight(of: gap))
  }

  /// A case that goes one way from a decision and waits at the join for the other.
  private func stuck(_ power: ResolvedPower) throws -> Gap {
    try gap(
      power, at: "decide",
      [
        path(power, "apply"), flow(power, "apply", "accept"), path(power, "accept"),
        flow(power, "accept", "examine"), path(power, "examine"),
        flow(power, "examine", "decide"),
      ])
  }

  @Test("A join that waits in vain stands out with its tag, without a position")
  func waiting() throws {
    let power = try StuckAtJoin().resolved()
    let gap = try stuck(power)
    let layout = FlowChartLayout(power: power, options: options(gap))
    let join = try #require(layout.content.nodes.firstIndex { $0.id == "step-decide" })
    let run = try #require(layout.highlight?.run)
    #expect(run.contains(.node(join)))
    #expect(run.positions[.node(join)] == nil)
    #expect(run.positions.count == 3)
    #expect(layout.gaps.frames.map(\.place) == [.node(join)])
    let canvas = FlowChart(power: power, options: options(gap)).canvas()
    #expect(canvas.nodes.filter { $0.cssClass == .gapTag }.map(\.tone) == [.run])
    #expect(canvas.nodes.first { $0.id == "flow_step-decide" }?.tone == .run)
    let waits = try flow(power, "examine", "decide")
    let edge = try #require(layout.content.edges.firstIndex { $0.path == waits })
    #expect(run.contains(.edge(edge)), "the work that waits")
    #expect(FlowChartInspection(power: power, options: options(gap)).faults == [])
  }

  @Test("What the last step sends on is not painted where the run does not go there")
  func sentOn() throws {
    let power = try StuckAtJoin().resolved()
    let run = [
      try path(power, "accept"), try flow(power, "accept", "correct"),
      try path(power, "correct"), try flow(power, "correct", "decide"),
      try path(power, "decide"), try flow(power, "decide", "done"),
    ]
    let content = FlowChartContent(power: power, options: ChartOptions())
    func painted(_ elements: [ElementPath], at element: ElementPath? = nil) -> [String] {
      let run = HighlightedRun(elements, at: element, content)
      return content.edges.indices.filter { run.contains(.edge($0)) }.map { content.edges[$0].id }
    }
    let all = painted(run + [try path(power, "done")])
    #expect(all.count == 3)
    #expect(painted(run).count == 2)
    #expect(Set(painted(run)).isSubset(of: all))
    #expect(painted(run, at: try path(power, "done")) == all, "it waits in front of the gap")
    #expect(painted([run[0], run[2], run[1]]) == [all[0]], "it goes where the run was")
    #expect(painted([run[1]]).count == 1, "a flow alone is what the gap is about")
  }
}

@Suite("The legend has room")
struct LegendTests {
  private func sheets() throws -> [Sheet] {
    let power = try GasLicence().resolved()
    let highlight = ChartHighlight(
      elements: power.process.steps.map(\.path), title: "题", message: "文")
    return Language.allCases.flatMap { language in
      [nil, highlight].flatMap { highlight in
        Edition.allCases.map { edition in
          let options = ChartOptions(language: language, edition: edition, highlight: highlight)
          let signs = FlowChartLayout(power: power, options: options).signs
          return Sheet(kind: .flow, power: power, options: options, signs: signs)
        }
      }
    }
  }

  @Test("No sign sticks out to the left, and rows keep apart, on every page")
  func rows() throws {
    for sheet in try sheets() {
      for page in [Page.a4Portrait, .a4Landscape, .a3Portrait] {
        var canvas = sheet.canvas(on: page)
        Footer(sheet: sheet).draw(on: &canvas)
        let foot = page.height - Page.margin - 11
        let signs = canvas.nodes.filter { [.legend, .badge, .mark, .order].contains($0.cssClass) }
        let words = signs.filter { $0.cssClass == .legend && !$0.label.lines.isEmpty }
        let centers = Set(words.map { ($0.box.center.y * 10).rounded() / 10 }).sorted()
        #expect(!centers.isEmpty)
        for (upper, lower) in zip(centers, centers.dropFirst()) { #expect(lower - upper >= 15) }
        for sign in signs {
          let edge = (sign.stroke?.width ?? 0) / 2
          #expect(sign.box.left - edge >= Page.margin - 0.01, "\(sign.cssClass)")
          #expect(sign.box.bottom <= foot + 0.01)
        }
      }
    }
  }

  @Test("Lanes end where the foot begins")
  func foot() throws {
    for sheet in try sheets() {
      let layout = FlowChartLayout(power: sheet.power, options: sheet.options)
      var canvas = sheet.canvas(on: layout.geometry.page)
      Footer(sheet: sheet).draw(on: &canvas)
      let top = canvas.nodes.filter { $0.cssClass == .footer }.map(\.box.top).min() ?? 0
      #expect(layout.geometry.bottom < top)
    }
  }
}

private struct StuckAtJoin: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    decision(.accept, "初审", by: .clerk) {
      branch("需要核查", to: .examine)
      branch("需要补正", to: .correct)
    }
    step(.examine, "核查", by: .examiner)
    step(.correct, "补正", by: .clerk)
    join(.decide)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept)
    sequence(.examine, .decide, .done)
    flow(.correct, to: .decide)
  }
}

import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite("Who watches stands on the flow chart wherever it is written")
struct WatchedPlacesTests {
  private func content(
    _ model: some PowerModel, _ edition: Edition = .internal
  ) throws -> FlowChartContent {
    FlowChartContent(
      power: try model.resolved(), options: ChartOptions(language: .english, edition: edition))
  }

  /// The boxes that are tied to a step.
  private func boxes(at step: String, in content: FlowChartContent) -> [FlowChartContent.Node] {
    content.edges.filter { $0.style == .tie && content.nodes[$0.target].id == "step-\(step)" }
      .map { content.nodes[$0.source] }
  }

  private func mark(
    from source: String, in content: FlowChartContent
  ) throws -> FlowChartContent.Mark? {
    try #require(
      content.edges.first { content.nodes[$0.source].id == "step-\(source)" && $0.style != .tie }
    ).mark
  }

  @Test("Supervisions of a risk and of a measure that count there are tied to its step")
  func risks() throws {
    let content = try content(WatchedRisks())
    let ofRisk = boxes(at: "examine", in: content)
    #expect(ofRisk.map(\.paths.count) == [1])
    #expect(ofRisk.first?.note == "discipline office")
    #expect(boxes(at: "correct", in: content).map(\.note) == ["discipline office"])
    #expect(boxes(at: "decide", in: content).isEmpty, "the performer watches the measure")
    #expect(content.lanes.last?.subtitle == "discipline office · section head")
  }

  @Test("A post that watches the step already is named there once, in one box")
  func once() throws {
    let boxes = boxes(at: "issue", in: try content(WatchedRisks()))
    #expect(boxes.map(\.name) == ["watch"])
    #expect(boxes.map(\.note) == ["discipline office, section head\nsample"])
    #expect(boxes.map(\.paths.count) == [3])
  }

  @Test("The public edition does not show who watches what it hides")
  func audience() throws {
    let content = try content(WatchedRisks(), .public)
    #expect(boxes(at: "examine", in: content).isEmpty)
    #expect(boxes(at: "correct", in: content).isEmpty)
    #expect(boxes(at: "issue", in: content).count == 1)
  }

  @Test("The supervision of a flow's risk is an eye on its line where it would cover the flow")
  func flows() throws {
    let content = try content(WatchedFlows())
    #expect(try mark(from: "apply", in: content) == .eye, "no hand-over")
    #expect(try mark(from: "accept", in: content) == .eye)
    #expect(try mark(from: "examine", in: content) == .broken, "the receiver watches")
  }

  @Test("Every step and risk of a process of any shape shows those who watch it")
  func random() throws {
    var count = 0
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let power = try ResolvedPower(
        resolving: .random, .random(using: &generator, steps: 12))
      let process = power.process
      let content = FlowChartContent(power: power, options: ChartOptions(edition: .internal))
      for supervision in process.supervisions {
        let host: Reference<ResolvedStep>? =
          switch supervision.target {
          case .step(let step): step
          case .risk(let risk):
            if case .step(let step) = process[risk].host { step } else { nil }
          default: nil
          }
        guard let host, content.nodes.contains(where: { $0.paths == [process[host].path] })
        else { continue }
        let boxes = boxes(at: host.id, in: content)
        #expect(boxes.count == 1, "seed \(seed)")
        #expect(boxes.first?.paths.contains(supervision.path) == true, "seed \(seed)")
        count += 1
      }
    }
    #expect(count > 100)
  }
}

@Suite("Where nobody knows whether a hand-over is covered, the chart says so")
struct DoubtfulHandOverTests {
  private func marks(_ edition: Edition) throws -> [String] {
    let content = FlowChartContent(
      power: try DoubtfulHandOvers().resolved(), options: ChartOptions(edition: edition))
    return content.edges.compactMap(\.mark).map { "\($0)" }
  }

  @Test("It has a mark of its own, beside the sign of a receipt where somebody signs")
  func marks() throws {
    #expect(try marks(.internal) == ["doubt(isSigned: false)", "doubt(isSigned: true)", "broken"])
    #expect(try marks(.public) == ["receipt"])
  }

  @Test("It is drawn and explained in both languages", arguments: Language.allCases)
  func drawn(language: Language) throws {
    let power = try DoubtfulHandOvers().resolved()
    func texts(_ edition: Edition, _ power: ResolvedPower) -> [String] {
      FlowChart(power: power, options: ChartOptions(language: language, edition: edition))
        .canvas().placedTexts.map(\.line.text)
    }
    let legend = Texts.charts.text("legend.doubt")[language]
    let receipt = Texts.charts.text("tag.receipt")[language]
    let shown = texts(.internal, power)
    #expect(shown.contains(legend))
    #expect(shown.count { $0 == "?" } == 3, "two marks and the legend")
    #expect(shown.count { $0 == receipt } == 2, "one mark and the legend")
    #expect(!texts(.public, power).contains { $0 == legend || $0 == "?" })
    #expect(!texts(.internal, try GasLicence().resolved()).contains(legend))
  }

  @Test("Every such mark has its place", arguments: Language.allCases)
  func faults(language: Language) throws {
    let inspection = FlowChartInspection(
      power: try DoubtfulHandOvers().resolved(),
      options: ChartOptions(language: language, edition: .internal))
    #expect(inspection.faults == [])
  }
}

private struct WatchedRisks: ExampleModel {
  var process: PowerProcess {
    posts(.examiner, .head, .office)
    start(.apply, "申请")
    step(.examine, "核查", by: .examiner) {
      risk("走过场", .high, audience: .internal) { supervised(by: .office, .content) }
    }
    step(.correct, "公示", by: .examiner) {
      risk("漏项", .high) {
        measure("复核", .detective, by: .head, audience: .internal) {
          supervised(by: .office, .content)
        }
      }
    }
    step(.decide, "决定", by: .examiner) {
      risk("擅权", .high) {
        measure("复议", .corrective, by: .head) { supervised(by: .examiner, .content) }
      }
    }
    step(.issue, "制证", by: .examiner) {
      supervised(
        by: .office, .process, LocalizedText("监督", english: "watch"),
        evidence: LocalizedText("抽查", english: "sample"))
      risk("错证", .high) {
        supervised(by: .office, .content)
        supervised(by: .head, .process, LocalizedText("监督", english: "watch"))
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .correct, .decide, .issue, .done)
  }
}

private struct WatchedFlows: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner, .head, .office)
    start(.apply, "申请", by: .clerk)
    step(.accept, "受理", by: .clerk)
    step(.examine, "核查", by: .examiner)
    step(.decide, "决定", by: .head)
    end(.done, "办结", .completed)
    flow(.apply, to: .accept) {
      risk("丢件", .low) { supervised(by: .office, .process) }
    }
    flow(.accept, to: .examine) {
      risk("压件", .low) {
        measure("登记", .detective, by: .clerk) { supervised(by: .office, .process) }
      }
    }
    flow(.examine, to: .decide) {
      risk("调包", .low) { supervised(by: .head, .process) }
    }
    flow(.decide, to: .done)
  }
}

private struct DoubtfulHandOvers: ExampleModel {
  var process: PowerProcess {
    post(.head, LocalizedText("科长", english: "section head"), reportsTo: .office)
    post(
      .office, LocalizedText("派驻组", english: "discipline office"), layer: .supervisor,
      reportsTo: .head)
    posts(.clerk, .examiner, .leader)
    start(.apply, "申请")
    step(.accept, LocalizedText("受理", english: "Accept"), by: .clerk)
    step(.examine, LocalizedText("核查", english: "Examine"), by: .examiner)
    step(.decide, LocalizedText("决定", english: "Decide"), by: .head)
    step(.issue, LocalizedText("签发", english: "Issue"), by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .accept)
    handover(.accept, to: .examine) { supervised(by: .office, .process) }
    handover(.examine, to: .decide) { receipt(.head) }
    sequence(.decide, .issue, .done)
  }
}

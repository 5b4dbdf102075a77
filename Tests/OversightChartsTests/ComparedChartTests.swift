import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite("Compared charts")
struct ComparedChartTests {
  /// An edit of the stall licence, and all that the two charts must mark then.
  struct Edit: Sendable, CustomTestStringConvertible {
    let name: String
    let flow: Set<String>
    let risk: Set<String>
    let change: @Sendable (inout PowerProcess) -> Void

    var testDescription: String { name }

    init(
      _ name: String, flow: Set<String> = [], risk: Set<String> = [],
      _ change: @escaping @Sendable (inout PowerProcess) -> Void
    ) {
      (self.name, self.flow, self.risk, self.change) = (name, flow, risk, change)
    }
  }

  private static let risk = "stall-licence/decide/A-stall-is-promised-for-"

  static let edits: [Edit] = [
    Edit(
      "limit", flow: ["≠ step-decide | was: 5 working days"],
      risk: ["≠ decide | was: 5 working days"]
    ) { $0.steps[$0.place("decide")].facts.limit = .workingDays(3) },
    Edit(
      "limit gone", flow: ["≠ step-decide | was: 5 working days"],
      risk: ["≠ decide | was: 5 working days"]
    ) { $0.steps[$0.place("decide")].facts.limit = nil },
    Edit(
      "name", flow: ["≠ step-accept | was: Accepts the papers"],
      risk: ["≠ accept | was: Accepts the papers"]
    ) { $0.steps[$0.place("accept")].facts.name = "Takes the papers" },
    Edit(
      "step",
      flow: [
        "+ step-check", "+ stall-licence/accept->check", "+ stall-licence/check->decide",
        "− stall-licence/accept->decide",
      ], risk: ["+ check"]
    ) { process in
      process.steps.insert(
        .extra("check", "Looks at the place", by: "examiner"),
        at: process.place("decide"))
      process.flows[process.place("accept", "decide")].target = "check"
      process.flows.append(
        AuthoredFlow(
          source: "check", target: "decide", facts: FlowFacts(kind: .next), location: .edit))
    },
    Edit("flow", flow: ["+ stall-licence/decide->accept"]) { process in
      process.flows.append(
        AuthoredFlow(
          source: "decide", target: "accept", facts: FlowFacts(kind: .returned(nil)),
          location: .edit))
    },
    Edit("condition", flow: ["≠ stall-licence/accept->decide | was: —"]) {
      $0.flows[$0.place("accept", "decide")].facts.condition = "complete"
    },
    Edit("receipt", flow: ["≠ stall-licence/decide->issued | was: Signed receipt"]) {
      $0.flows[$0.place("decide", "issued")].receipt = nil
    },
    Edit(
      "post", flow: ["≠ lane Desk | was: Service window"]
    ) { process in
      let place = process.posts.firstIndex { $0.id == "window" } ?? 0
      process.posts[place].facts.name = "Desk"
    },
    Edit(
      "performer",
      flow: [
        "≠ step-accept | was: Service window", "− lane Service window",
        "+ lane Auditor",
        "≠ stall-licence/apply->accept | was: Signed receipt",
      ], risk: ["≠ accept | was: Service window"]
    ) { $0.steps[$0.place("accept")].performers[0].post = "auditor" },
    Edit(
      "grade", flow: ["≠ step-decide | was: ▲▲"], risk: ["≠ \(risk) | was: medium"]
    ) { $0.steps[$0.place("decide")].risks[0].facts.grade = .high },
    Edit("risk", risk: ["+ stall-licence/decide/other"]) {
      $0.steps[$0.place("decide")].risks.append(
        .extra("other", "Papers get lost", .low))
    },
    Edit(
      "first risk", flow: ["≠ step-accept | was: no risk point"],
      risk: ["+ stall-licence/accept/other"]
    ) {
      $0.steps[$0.place("accept")].risks.append(
        .extra("other", "Papers get lost", .low))
    },
    Edit("owner", risk: ["≠ post of \(risk) | was: Examiner"]) {
      $0.steps[$0.place("decide")].risks[0].responsible = [AuthoredResponsible(.post("window"))]
    },
    Edit("measure", risk: ["+ The list is public"]) {
      $0.steps[$0.place("decide")].risks[0].measures.append(
        .extra("list", "The list is public"))
    },
    Edit("type of a measure", risk: ["≠ Stalls are drawn by lot in public | was: preventive"]) {
      $0.steps[$0.place("decide")].risks[0].measures[0].facts.type = .corrective
    },
    Edit(
      "supervision changed",
      flow: ["≠ supervision-1 | was: Book of applications"]
    ) { $0.steps[$0.place("accept")].supervisions[0].facts.evidence = "Sample" },
    Edit(
      "supervision removed", flow: ["− removed-supervision-1"]
    ) { $0.steps[$0.place("accept")].supervisions = [] },
    Edit(
      "supervision of a hand-over",
      flow: ["≠ stall-licence/accept->decide | was: unsupervised hand-over"]
    ) {
      $0.flows[$0.place("accept", "decide")].supervisions = [
        AuthoredSupervision(
          post: "auditor", facts: SupervisionFacts(kind: .process), location: .edit)
      ]
    },
    Edit("filing", flow: ["≠ step-decide | was: no filing"]) {
      $0.steps[$0.place("decide")].filings.append(
        AuthoredFiling(facts: FilingFacts(phase: .after), location: .edit))
    },
  ]

  @Test("Each kind of change is marked where it is, and nothing else", arguments: edits)
  func edit(_ edit: Edit) throws {
    let old = try PowerProcess.stall.stallLicence()
    var process = PowerProcess.stall
    edit.change(&process)
    let new = try process.stallLicence()
    let marks = ComparedMarks(old, new)
    #expect(marks.flow == edit.flow)
    #expect(marks.risk == edit.risk)
    #expect(marks.isMarked)
    // Both charts are as sound as any, and the same is so on the way back.
    for (old, new) in [(old, new), (new, old)] {
      let marks = ComparedMarks(old, new)
      #expect(marks.isMarked)
      for kind in ChartKind.allCases {
        let inspection = ChartInspection(kind, of: marks.power, options: marks.options)
        #expect(inspection.faults.isEmpty)
      }
    }
    #expect(!ComparedMarks(new, new).isMarked)
  }

  @Test("What was added is removed on the way back")
  func back() throws {
    for edit in Self.edits {
      let old = try PowerProcess.stall.stallLicence()
      var process = PowerProcess.stall
      edit.change(&process)
      let new = try process.stallLicence()
      func signs(_ marks: Set<String>) -> [String: Int] {
        Dictionary(marks.map { (String($0.prefix(1)), 1) }, uniquingKeysWith: +)
      }
      let (there, back) = (ComparedMarks(old, new), ComparedMarks(new, old))
      for (there, back) in [(there.flow, back.flow), (there.risk, back.risk)] {
        #expect(signs(there)["+"] == signs(back)["−"], "\(edit.name)")
        #expect(signs(there)["−"] == signs(back)["+"], "\(edit.name)")
        #expect(signs(there)["≠"] == signs(back)["≠"], "\(edit.name)")
      }
    }
  }

  @Test("A power that only one version has is wholly added or removed, and keeps its numbers")
  func whole() throws {
    let power = try PowerProcess.stall.stallLicence()
    for (marks, sign) in [
      (ComparedMarks(nil, power), ChangeSign.added), (ComparedMarks(power, nil), .removed),
    ] {
      let plain = FlowChartContent(power: power, options: ChartOptions(edition: .internal))
      let content = FlowChartContent(power: power, options: marks.options)
      #expect(content.nodes.map(\.number) == plain.nodes.map(\.number))
      #expect(content.nodes.allSatisfy { $0.change?.sign == sign })
      #expect(content.edges.allSatisfy { $0.change?.sign == sign })
      #expect(content.lanes.allSatisfy { $0.change?.sign == sign })
      #expect(ChartInspection(.flow, of: power, options: marks.options).faults.isEmpty)
      let line = try svg(.flow, marks)
      #expect(line.contains("compared: — → —, power \(sign.rawValue)"))
      #expect(line.contains("former step number") == (sign == .removed))
    }
  }

  @Test("Head and foot say of which versions the chart is, and what facts were")
  func head() throws {
    let old = try PowerProcess.stall.stallLicence {
      $0.version = "1.0"
      $0.limits.promised = .workingDays(9)
    }
    let new = try PowerProcess.stall.stallLicence { power in
      power.version = "1.1"
      power.basis = []
    }
    for kind in ChartKind.allCases {
      let chart = try svg(kind, ComparedMarks(old, new))
      #expect(chart.contains("(internal edition) · compared: 1.0 → 1.1"))
      #expect(chart.contains("≠ 6 working days<"))
      #expect(chart.contains("(was: 9 working days)<"))
      #expect(chart.contains("Changed: Promised limit · was: 9 working days"))
      #expect(chart.contains("≠ legal basis"))
      // The legend tells of what there is: facts are another, and no step was removed.
      #expect(chart.contains("changed, with what was"))
      #expect(!chart.contains("former step number"))
      let plain = try ChartRenderer(options: ChartOptions(language: .english)).svg(kind, of: new)
      #expect(!plain.contains("former step number"))
      let chinese = try svg(kind, ComparedMarks(old, new, .public, .simplifiedChinese))
      #expect(chinese.contains("版本比对 1.0 → 1.1"))
      #expect(!chinese.contains("依据"))
    }
  }

  @Test("Those who hear a chart, and those who point at it, are told what became of things")
  func words() throws {
    let old = try PowerProcess.stall.stallLicence()
    var process = PowerProcess.stall
    process.steps[process.place("decide")].facts.limit = .workingDays(3)
    let chart = try svg(.flow, ComparedMarks(old, try process.stallLicence()))
    #expect(
      chart.contains("Changed: Examines and decides · was: 5 working days"))
    #expect(chart.contains("Compared with the former version: Changed: Examines and decides"))
  }

  @Test("The old version is part of what a chart depends on")
  func identity() throws {
    let power = try PowerProcess.stall.stallLicence()
    var process = PowerProcess.stall
    process.steps[process.place("decide")].facts.limit = .workingDays(3)
    let old = try process.stallLicence()
    let model = try ChartModel(power)
    let options = [
      ChartOptions(edition: .internal), ComparedMarks(old, power).options,
      ComparedMarks(power, power).options, ComparedMarks(nil, power).options,
      ComparedMarks(power, nil).options,
    ]
    for kind in ChartKind.allCases {
      let identities = try options.map { try ChartTask(kind, of: model, options: $0).identity }
      #expect(Set(identities).count == identities.count)
    }
  }

  @Test("A step that says under which id it stood is followed")
  func renamed() throws {
    var process = PowerProcess.stall
    let place = process.place("accept")
    process.steps[place].id = "intake"
    process.steps[place].facts.formerIDs = ["accept"]
    for index in process.flows.indices {
      if process.flows[index].source == "accept" { process.flows[index].source = "intake" }
      if process.flows[index].target == "accept" { process.flows[index].target = "intake" }
    }
    process.supervisions = []
    let old = try PowerProcess.stall.stallLicence()
    let new = try process.stallLicence()
    let inside = ComparedMarks(old, new)
    #expect(inside.flow.allSatisfy { $0.hasPrefix("≠ step-intake") }, "\(inside.flow)")
    #expect(ComparedMarks(old, new, .public).flow.isEmpty)
  }

  private func svg(_ kind: ChartKind, _ marks: ComparedMarks) throws -> String {
    try ChartRenderer(options: marks.options).svg(kind, of: marks.power)
  }
}

import Oversight
import Testing

extension PlantedGapTests {
  /// The plantings of gaps in the order and the time of the work.
  static let runPlantings: [Planting] = [
    Planting(rule: "deadlock", consequences: ["dead-step", "step-without-time-limit"]) {
      try $0.widen(.decision, meeting: .join)
    },
    Planting(rule: "dead-step", consequences: ["deadlock", "step-without-time-limit"]) {
      try $0.widen(.decision, meeting: .join)
    },
    Planting(
      rule: "lack-of-synchronisation",
      consequences: ["improper-completion", "step-without-time-limit"]
    ) { try $0.widen(.fork, meeting: .activity) },
    Planting(rule: "improper-completion", consequences: ["step-without-time-limit"]) {
      try $0.widen(.fork, meeting: .end(.completed))
    },
    Planting(rule: "unjoined-fork", consequences: ["missing-receipt", "step-without-time-limit"]) {
      sketch in
      let ends = sketch.process.steps.filter { $0.facts.kind.isEnd }.map(\.id)
      let flow = try #require(sketch.process.flows.firstIndex { ends.contains($0.target) })
      let end = sketch.process.flows[flow].target
      sketch.add("aside", .fork, beside: flow)
      sketch.process.flows[flow].target = "aside"
      for branch in ["left", "right"] {
        sketch.add(branch, .activity, beside: flow)
        sketch.join("aside", branch, beside: flow)
        sketch.join(branch, end, beside: flow)
      }
    },
    Planting(rule: "unbounded-return", consequences: []) { sketch in
      let flow = try sketch.boundedReturn()
      sketch.process.flows[flow].facts.kind = .returned(nil)
    },
    Planting(rule: "reporting-cycle", consequences: []) { sketch in
      let posts = sketch.process.posts.map(\.id)
      sketch.process.posts[0].reportsTo = posts[1]
      sketch.process.posts[1].reportsTo = posts[0]
    },
    Planting(
      rule: "measure-never-on-path",
      consequences: [
        "measure-without-owner", "risk-without-owner", "step-without-time-limit",
        "unsupervised-step", "vague-risk",
      ]
    ) { sketch in
      try sketch.widen(.decision, meeting: .activity)
      let step = try sketch.step { $0.id == "left" }
      var measure = AuthoredMeasure(
        facts: MeasureFacts(text: "事后抽查", type: .detective),
        location: sketch.process.steps[step].location)
      measure.actsAt = "right"
      var risk = AuthoredRisk(
        facts: RiskFacts(manifestation: "走过场", grade: .low),
        location: sketch.process.steps[step].location)
      risk.measures = [measure]
      sketch.process.steps[step].risks = [risk]
    },
    Planting(rule: "time-limit-exceeded", consequences: []) { sketch in
      let unit = try #require(sketch.power.limits.promised).unit
      sketch.power.limits.promised = TimeLimit(1, unit)
    },
  ]
}

extension PlantedGapTests.Sketch {
  /// The place of the first flow that sends work back, and how often.
  fileprivate func boundedReturn() throws -> Int {
    let flow = process.flows.firstIndex { $0.facts.kind.returnLimit != nil }
    return try #require(flow)
  }

  /// Puts two steps side by side in front of the first activity, behind a gateway of one kind and
  /// before one of another; an end takes one of them in.
  fileprivate mutating func widen(_ split: StepKind, meeting: StepKind) throws {
    let steps = process.steps.filter { $0.facts.kind == .activity }.map(\.id)
    let flow = try #require(process.flows.firstIndex { steps.contains($0.target) })
    let target = process.flows[flow].target
    add("aside", split, beside: flow)
    add("left", .activity, beside: flow)
    add("right", .activity, beside: flow)
    add("together", meeting, beside: flow)
    process.flows[flow].target = "aside"
    join("aside", "left", beside: flow)
    join("aside", "right", beside: flow)
    join("right", "together", beside: flow)
    if meeting.isEnd {
      join("left", target, beside: flow)
    } else {
      join("left", "together", beside: flow)
      join("together", target, beside: flow)
    }
  }

  fileprivate mutating func add(_ id: String, _ kind: StepKind, beside flow: Int) {
    var step = AuthoredStep(
      id: id, facts: StepFacts(kind: kind, name: kind.isGateway ? "" : "旁支"),
      location: process.flows[flow].location)
    let source = process.flows[flow].source
    if kind.needsPerformer {
      step.performers = process.steps.first { $0.id == source }?.performers ?? []
    }
    process.steps.append(step)
  }

  fileprivate mutating func join(_ source: String, _ target: String, beside flow: Int) {
    process.flows.append(
      AuthoredFlow(
        source: source, target: target, facts: FlowFacts(kind: .next, condition: "情形"),
        location: process.flows[flow].location))
  }
}

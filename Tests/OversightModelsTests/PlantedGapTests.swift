import Oversight
import OversightModels
import OversightRules
import Testing

/// One gap at a time is planted in a power that has none, and found.
@Suite struct PlantedGapTests {
  /// A gap, and the change of a clean model that plants it.
  struct Planting: Sendable, CustomTestStringConvertible {
    let rule: String
    /// The other rules that may speak too, in some of the powers, because the gap makes theirs. Where
    /// supervision goes, so does what rests on it: fewer persons suffice, runs and phases are open. A
    /// risk that is graded worst asks for more, and a step that is planted bare lacks what steps have.
    let consequences: Set<String>
    let change: @Sendable (inout Sketch) throws -> Void

    var testDescription: String { rule }
  }

  /// A model taken apart, so that it can be changed.
  struct Sketch {
    var power: Power
    var process: PowerProcess
    var declaredSteps: [String] = []
    /// Whether the catalogue lists the same power before it under another id.
    var hasTwin = false

    init(_ model: some PowerModel) {
      power = model.power
      process = model.process
    }

    func gaps() throws -> [Gap] {
      let resolved = try ResolvedPower(
        resolving: power, process, declaredSteps: declaredSteps)
      var powers = [resolved]
      if hasTwin {
        var twin = power
        twin.id = "twin"
        powers.insert(try ResolvedPower(resolving: twin, process), at: 0)
      }
      let report = Checker(configuration: .complete)
        .check(ResolvedCatalogue(powers: powers), powers: [power.id])
      return report.gaps
    }

    /// The place of the first step for which something holds.
    func step(where isMeant: (AuthoredStep) -> Bool) throws -> Int {
      let index = process.steps.firstIndex(where: isMeant)
      return try #require(index)
    }

    /// The place of the first hand-over inside the office, or to or from an outside party.
    func handOver(involvingOutsideParty isOutside: Bool) throws -> Int {
      let resolved = try ResolvedPower(resolving: power, process)
      let handOver = try #require(
        resolved.process.handOvers.first { $0.involvesOutsideParty == isOutside })
      return try #require(
        process.flows.firstIndex {
          $0.location == resolved.process[handOver.flow].location
            && $0.target == handOver.receiver.id
        })
    }

    /// The place of the first activity with a risk.
    func riskyStep(isWatched: Bool = true) throws -> Int {
      try step {
        $0.facts.kind == .activity && !$0.risks.isEmpty && $0.supervisions.isEmpty != isWatched
      }
    }

    /// Changes the first risk of the worst grade that has measures; where there is none, another one
    /// that is well answered is graded so.
    mutating func changeGraveRisk(_ change: (inout AuthoredRisk) -> Void) throws {
      func place(where isMeant: (AuthoredRisk) -> Bool) -> (step: Int, risk: Int)? {
        for step in process.steps.indices {
          let risks = process.steps[step].risks
          if let risk = risks.firstIndex(where: isMeant) { return (step, risk) }
        }
        return nil
      }
      if let grave = place(where: { $0.facts.grade?.isWorst == true && !$0.measures.isEmpty }) {
        change(&process.steps[grave.step].risks[grave.risk])
        return
      }
      let (step, risk) = try #require(place { $0.measures.count > 1 })
      process.steps[step].risks[risk].facts.grade = .high
      if let owner = process.steps[step].risks[risk].responsible.first {
        process.steps[step].risks[risk].responsible = ResponsibilityLayer.allCases.map {
          AuthoredResponsible(owner.holder, layer: $0)
        }
      }
      process.steps[step].risks[risk].measures[0].facts.type = .preventive
      process.steps[step].risks[risk].measures[0].facts.residual = .low
      process.steps[step].risks[risk].measures[0].facts.frequency = "每件"
      process.steps[step].risks[risk].measures[1].facts.type = .detective
      change(&process.steps[step].risks[risk])
    }

    /// Lets one and the same post do two duties, one after the other, where a risky step was.
    mutating func plantDuties(_ first: StepAction, _ second: StepAction) throws {
      let step = try riskyStep()
      let model = process.steps[step]
      var performer = model.performers[0]
      performer.count = 2
      process.steps[step].facts.action = first
      process.steps[step].performers = [performer]
      process.steps[step].isDoneByAnyPerformer = false
      var next = AuthoredStep(
        id: "planted-duty",
        facts: StepFacts(kind: .activity, name: "另一职责", action: second),
        location: model.location)
      next.performers = [performer]
      next.facts.limit = .onTheSpot
      next.facts.review = RiskReview(by: "复核人", on: "2026-03-02", foundNoRisk: true)
      next.supervisions = model.supervisions
      for flow in process.flows.indices where process.flows[flow].source == model.id {
        process.flows[flow].source = next.id
      }
      process.steps.append(next)
      process.flows.append(
        AuthoredFlow(
          source: model.id, target: next.id, facts: FlowFacts(kind: .next),
          location: model.location))
    }

    /// Takes all supervisions and receipts out.
    mutating func blind() {
      process.supervisions = []
      for step in process.steps.indices {
        process.steps[step].supervisions = []
        for risk in process.steps[step].risks.indices {
          process.steps[step].risks[risk].supervisions = []
        }
      }
      for flow in process.flows.indices {
        process.flows[flow].supervisions = []
        process.flows[flow].receipt = nil
      }
    }

    /// A post that nobody stands above or below supervises a step, and nobody else does.
    mutating func replaceSupervisors(of step: Int, by facts: PostFacts) {
      let location = process.steps[step].location
      process.posts.append(AuthoredPost(id: "planted", facts: facts, location: location))
      process.steps[step].supervisions = [
        AuthoredSupervision(
          post: "planted", facts: SupervisionFacts(kind: .content, evidence: "抽查记录"),
          location: location)
      ]
    }

    /// Two branches that go on at the same time behind a step, one of them supervised.
    mutating func addBranches(after step: Int) {
      let model = process.steps[step]
      for flow in process.flows.indices where process.flows[flow].source == model.id {
        process.flows[flow].source = "meet"
      }
      for (id, kind) in [
        ("split", StepKind.fork), ("seen", .activity), ("unseen", .activity), ("meet", .join),
      ] {
        var step = AuthoredStep(
          id: id, facts: StepFacts(kind: kind, name: kind.isGateway ? "" : "并行办理"),
          location: model.location)
        if kind == .activity { step.performers = model.performers }
        step.facts.limit = kind == .activity ? .onTheSpot : nil
        process.steps.append(step)
      }
      replaceSupervisors(
        of: process.steps.count - 3, by: PostFacts(name: "监督组", layer: .supervisor))
      for (source, target) in [
        (model.id, "split"), ("split", "seen"), ("split", "unseen"), ("seen", "meet"),
        ("unseen", "meet"),
      ] {
        process.flows.append(
          AuthoredFlow(
            source: source, target: target, facts: FlowFacts(kind: .next),
            location: model.location))
      }
    }

    /// A step done by the same posts as another, joined to it by a flow.
    mutating func add(_ id: String, beside other: Int, isBefore: Bool) {
      let model = process.steps[other]
      var step = AuthoredStep(
        id: id, facts: StepFacts(kind: .activity, name: "旁支"), location: model.location)
      step.performers = model.performers
      process.steps.append(step)
      process.flows.append(
        AuthoredFlow(
          source: isBefore ? id : model.id, target: isBefore ? model.id : id,
          facts: FlowFacts(kind: .next), location: model.location))
    }
  }

  /// Those of all families.
  static let all =
    plantings + runPlantings + riskPlantings + separationPlantings + procedurePlantings
    + timePlantings + filingPlantings + responsibilityPlantings + gradePlantings + orderPlantings

  static let plantings: [Planting] = [
    Planting(rule: "missing-start-or-end", consequences: ["step-without-time-limit"]) { sketch in
      sketch.process.steps[try sketch.step { $0.facts.kind == .start }].facts.kind = .activity
    },
    Planting(rule: "unreachable-step", consequences: ["step-without-time-limit"]) { sketch in
      let step = try sketch.step { $0.facts.kind == .activity }
      sketch.add("orphan", beside: step, isBefore: true)
    },
    Planting(rule: "dead-end", consequences: ["dead-step", "step-without-time-limit"]) { sketch in
      let step = try sketch.step { $0.facts.kind == .activity }
      sketch.add("trap", beside: step, isBefore: false)
    },
    Planting(rule: "unlabelled-branch", consequences: []) { sketch in
      let decision = sketch.process.steps[try sketch.step { $0.facts.kind == .decision }].id
      let branch = try #require(sketch.process.flows.firstIndex { $0.source == decision })
      sketch.process.flows[branch].facts.condition = nil
    },
    Planting(rule: "single-exit-decision", consequences: []) { sketch in
      let flows = sketch.process.flows
      let step = try sketch.step { step in
        step.facts.kind == .activity && flows.count { $0.source == step.id } == 1
      }
      sketch.process.steps[step].facts.kind = .decision
    },
    Planting(rule: "undescribed-step", consequences: []) { $0.declaredSteps = ["ghost"] },
    Planting(rule: "step-without-performer", consequences: []) { sketch in
      sketch.process.steps[try sketch.step { $0.facts.kind == .activity }].performers = []
    },
    Planting(rule: "unsupervised-handover", consequences: []) { sketch in
      let flow = try sketch.handOver(involvingOutsideParty: false)
      sketch.process.flows[flow].receipt = nil
      sketch.process.flows[flow].supervisions = []
    },
    Planting(rule: "missing-receipt", consequences: []) { sketch in
      let flow = try sketch.handOver(involvingOutsideParty: true)
      sketch.process.flows[flow].receipt = nil
    },
    Planting(
      rule: "self-supervision",
      consequences: [
        "collusion-below-minimum", "supervision-phase-gap", "unsupervised-execution",
        "unsupervised-step",
      ]
    ) { sketch in
      let step = try sketch.step { !$0.supervisions.isEmpty && !$0.performers.isEmpty }
      sketch.process.steps[step].supervisions[0].post =
        sketch.process.steps[step].performers[0].post
    },
    Planting(
      rule: "supervision-by-subordinate",
      consequences: [
        "collusion-below-minimum", "supervision-phase-gap", "unsupervised-execution",
        "unsupervised-handover", "unsupervised-step",
      ]
    ) { sketch in
      let step = try sketch.step { !$0.supervisions.isEmpty && !$0.performers.isEmpty }
      let supervisor = sketch.process.steps[step].supervisions[0].post
      let post = try #require(sketch.process.posts.firstIndex { $0.id == supervisor })
      sketch.process.posts[post].reportsTo = sketch.process.steps[step].performers[0].post
    },
    Planting(rule: "risk-without-measure", consequences: []) { sketch in
      let step = try sketch.step { !$0.risks.isEmpty }
      sketch.process.steps[step].risks[0].measures = []
    },
    Planting(rule: "ungraded-risk", consequences: []) { sketch in
      let step = try sketch.step { !$0.risks.isEmpty }
      sketch.process.steps[step].risks[0].facts.grade = nil
    },
    Planting(rule: "risk-without-owner", consequences: []) { sketch in
      let step = try sketch.step { !$0.risks.isEmpty }
      sketch.process.steps[step].risks[0].responsible = []
    },
    Planting(rule: "measure-without-owner", consequences: []) { sketch in
      let step = try sketch.step { $0.risks.first?.measures.isEmpty == false }
      sketch.process.steps[step].risks[0].measures[0].responsible = []
    },
    Planting(rule: "missing-complaint-channel", consequences: []) { $0.power.supervision = [] },
    Planting(
      rule: "unsupervised-execution",
      consequences: [
        "collusion-below-minimum", "missing-escalation", "missing-receipt", "supervision-phase-gap",
        "undescribed-step", "unsupervised-handover", "unsupervised-risk",
      ]
    ) { $0.blind() },
    Planting(
      rule: "unsupervised-path",
      consequences: [
        "collusion-below-minimum", "missing-escalation", "missing-receipt", "undescribed-step",
        "unsupervised-execution", "unsupervised-handover", "unsupervised-risk", "unsupervised-step",
      ]
    ) { sketch in
      let step = try sketch.riskyStep()
      sketch.blind()
      sketch.addBranches(after: step)
    },
    Planting(rule: "unsupervised-step", consequences: ["missing-escalation", "unsupervised-risk"]) {
      sketch in
      sketch.process.steps[try sketch.riskyStep()].supervisions = []
    },
    Planting(
      rule: "unsupervised-risk",
      consequences: [
        "high-risk-single-measure", "measure-without-indicator", "missing-escalation",
        "missing-responsibility-layer", "one-sided-control", "residual-grade-unknown",
        "unsupervised-step",
      ]
    ) { sketch in
      let step = try sketch.riskyStep()
      sketch.process.steps[step].supervisions = []
      sketch.process.steps[step].risks[0].facts.grade = .high
    },
    Planting(
      rule: "supervision-inside-unit",
      consequences: [
        "high-risk-single-measure", "measure-without-indicator", "missing-responsibility-layer",
        "one-sided-control", "residual-grade-unknown",
      ]
    ) { sketch in
      let step = try sketch.riskyStep()
      let performer = sketch.process.steps[step].performers[0].post
      let post = try #require(sketch.process.posts.first { $0.id == performer })
      sketch.replaceSupervisors(
        of: step, by: PostFacts(name: "同事", layer: .principalLeader, unit: post.facts.unit))
      sketch.process.steps[step].risks[0].facts.grade = .high
    },
    Planting(
      rule: "supervision-level-too-low",
      consequences: [
        "high-risk-single-measure", "measure-without-indicator", "missing-escalation",
        "missing-responsibility-layer", "one-sided-control", "residual-grade-unknown",
      ]
    ) { sketch in
      let step = try sketch.riskyStep()
      sketch.replaceSupervisors(of: step, by: PostFacts(name: "经办人", layer: .handler))
      sketch.process.steps[step].risks[0].facts.grade = .high
    },
    Planting(
      rule: "overloaded-supervisor",
      consequences: [
        "missing-responsibility-layer", "risk-without-measure", "supervision-level-too-low",
      ]
    ) { sketch in
      let step = try sketch.riskyStep()
      let risk = sketch.process.steps[step].risks[0]
      for number in 1...13 {
        var other = risk
        other.id = "grave-\(number)"
        other.facts.grade = .high
        other.measures = []
        sketch.process.steps[step].risks.append(other)
      }
    },
    Planting(rule: "supervision-phase-gap", consequences: []) { sketch in
      for step in sketch.process.steps.indices {
        for place in sketch.process.steps[step].supervisions.indices {
          sketch.process.steps[step].supervisions[place].facts.phase = .during
        }
      }
      for flow in sketch.process.flows.indices {
        for place in sketch.process.flows[flow].supervisions.indices {
          sketch.process.flows[flow].supervisions[place].facts.phase = .during
        }
      }
    },
    Planting(
      rule: "collusion-below-minimum",
      consequences: [
        "examine-decide-by-one", "investigator-reviews-own-case", "missing-escalation",
        "payment-duties-not-separated", "purchase-accepted-by-handler",
        "purchase-approved-by-requester", "record-gap", "single-officer", "supervision-phase-gap",
        "undescribed-step", "unsupervised-execution", "unsupervised-risk",
      ]
    ) { sketch in
      sketch.blind()
      let step = try sketch.riskyStep(isWatched: false)
      var performer = sketch.process.steps[step].performers[0]
      performer.count = 1
      for step in sketch.process.steps.indices
      where !sketch.process.steps[step].performers.isEmpty {
        sketch.process.steps[step].performers = [performer]
      }
    },
  ]

  @Test func everyBuiltInRuleHasAPlanting() {
    let ids = BuiltInRules.all.map(\.description).filter { $0.family != .waivers }.map(\.id)
    #expect(Set(Self.all.map(\.rule)) == Set(ids))
  }

  @Test(arguments: all) func aPlantedGapIsFound(_ planting: Planting) throws {
    for model in Catalog.powers where WorkedPowers.complete.contains(model.power.id) {
      var sketch = Sketch(model)
      #expect(try sketch.gaps().isEmpty, "\(model.power.id) is clean before")
      try planting.change(&sketch)
      let found = Set(try sketch.gaps().map(\.rule))
      #expect(found.contains(planting.rule), "\(model.power.id)")
      #expect(found.subtracting(planting.consequences).subtracting([planting.rule]) == [])
    }
  }
}

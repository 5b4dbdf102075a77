import Oversight
import OversightModels
import OversightRules
import Testing

/// One gap at a time is planted in a power that has none, and found.
@Suite struct PlantedGapTests {
  /// A gap, and the change of a clean model that plants it.
  struct Planting: Sendable, CustomTestStringConvertible {
    let rule: String
    let change: @Sendable (inout Sketch) throws -> Void

    var testDescription: String { rule }
  }

  /// A model taken apart, so that it can be changed.
  struct Sketch {
    var power: Power
    var process: PowerProcess
    var declaredSteps: [String] = []

    init(_ model: some PowerModel) {
      power = model.power
      process = model.process
    }

    func gaps() throws -> [Gap] {
      let resolved = try ResolvedPower(
        resolving: power, process, declaredSteps: declaredSteps)
      return Checker().check(ResolvedCatalogue(powers: [resolved])).gaps
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

  static let plantings: [Planting] = [
    Planting(rule: "missing-start-or-end") { sketch in
      sketch.process.steps[try sketch.step { $0.facts.kind == .start }].facts.kind = .activity
    },
    Planting(rule: "unreachable-step") { sketch in
      let step = try sketch.step { $0.facts.kind == .activity }
      sketch.add("orphan", beside: step, isBefore: true)
    },
    Planting(rule: "dead-end") { sketch in
      let step = try sketch.step { $0.facts.kind == .activity }
      sketch.add("trap", beside: step, isBefore: false)
    },
    Planting(rule: "unlabelled-branch") { sketch in
      let decision = sketch.process.steps[try sketch.step { $0.facts.kind == .decision }].id
      let branch = try #require(sketch.process.flows.firstIndex { $0.source == decision })
      sketch.process.flows[branch].facts.condition = nil
    },
    Planting(rule: "single-exit-decision") { sketch in
      let flows = sketch.process.flows
      let step = try sketch.step { step in
        step.facts.kind == .activity && flows.count { $0.source == step.id } == 1
      }
      sketch.process.steps[step].facts.kind = .decision
    },
    Planting(rule: "undescribed-step") { $0.declaredSteps = ["ghost"] },
    Planting(rule: "step-without-performer") { sketch in
      sketch.process.steps[try sketch.step { $0.facts.kind == .activity }].performers = []
    },
    Planting(rule: "unsupervised-handover") { sketch in
      let flow = try sketch.handOver(involvingOutsideParty: false)
      sketch.process.flows[flow].receipt = nil
      sketch.process.flows[flow].supervisions = []
    },
    Planting(rule: "missing-receipt") { sketch in
      let flow = try sketch.handOver(involvingOutsideParty: true)
      sketch.process.flows[flow].receipt = nil
    },
    Planting(rule: "self-supervision") { sketch in
      let step = try sketch.step { !$0.supervisions.isEmpty && !$0.performers.isEmpty }
      sketch.process.steps[step].supervisions[0].post =
        sketch.process.steps[step].performers[0].post
    },
    Planting(rule: "supervision-by-subordinate") { sketch in
      let step = try sketch.step { !$0.supervisions.isEmpty && !$0.performers.isEmpty }
      let supervisor = sketch.process.steps[step].supervisions[0].post
      let post = try #require(sketch.process.posts.firstIndex { $0.id == supervisor })
      sketch.process.posts[post].reportsTo = sketch.process.steps[step].performers[0].post
    },
    Planting(rule: "risk-without-measure") { sketch in
      let step = try sketch.step { !$0.risks.isEmpty }
      sketch.process.steps[step].risks[0].measures = []
    },
    Planting(rule: "ungraded-risk") { sketch in
      let step = try sketch.step { !$0.risks.isEmpty }
      sketch.process.steps[step].risks[0].facts.grade = nil
    },
    Planting(rule: "risk-without-owner") { sketch in
      let step = try sketch.step { !$0.risks.isEmpty }
      sketch.process.steps[step].risks[0].responsible = []
    },
    Planting(rule: "measure-without-owner") { sketch in
      let step = try sketch.step { $0.risks.first?.measures.isEmpty == false }
      sketch.process.steps[step].risks[0].measures[0].responsible = []
    },
    Planting(rule: "missing-complaint-channel") { $0.power.supervision = [] },
  ]

  @Test func everyBuiltInRuleHasAPlanting() {
    let ids = BuiltInRules.all.map(\.description.id)
    #expect(Set(Self.plantings.map(\.rule)) == Set(ids))
  }

  @Test(arguments: plantings) func aPlantedGapIsFound(_ planting: Planting) throws {
    for model in Catalog.powers where WorkedPowers.complete.contains(model.power.id) {
      var sketch = Sketch(model)
      #expect(try sketch.gaps().isEmpty, "\(model.power.id) is clean before")
      try planting.change(&sketch)
      let found = Set(try sketch.gaps().map(\.rule))
      #expect(found.contains(planting.rule), "\(model.power.id)")
    }
  }
}

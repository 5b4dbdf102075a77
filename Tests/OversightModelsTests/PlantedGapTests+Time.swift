import Oversight
import Testing

extension PlantedGapTests {
  static let timePlantings: [Planting] = [
    Planting(rule: "step-without-time-limit", consequences: []) { sketch in
      let step = try sketch.riskyStep()
      sketch.process.steps[step].facts.limit = nil
      sketch.process.steps[step].facts.limitNote = nil
      sketch.process.steps[step].facts.publicity = nil
    },
    Planting(rule: "power-without-time-limit", consequences: []) { sketch in
      sketch.power.category = .confirmation
      sketch.power.limits = PowerLimits()
    },
    Planting(rule: "promise-exceeds-statute", consequences: []) { sketch in
      sketch.power.limits = PowerLimits(statutory: .workingDays(300), promised: .workingDays(400))
    },
    Planting(rule: "missing-refusal-path", consequences: []) { sketch in
      sketch.power.initiation = .onApplication
      for step in sketch.process.steps.indices
      where [.end(.refused), .end(.notAccepted)].contains(sketch.process.steps[step].facts.kind) {
        sketch.process.steps[step].facts.kind = .end(.completed)
      }
    },
    Planting(rule: "undeclared-clock-stop", consequences: []) { sketch in
      let step = try sketch.riskyStep()
      sketch.process.steps[step].facts.clock = ClockEvent(.suspends)
    },
    Planting(rule: "publicity-too-short", consequences: []) { sketch in
      sketch.power.category = .internalManagement
      let step = try sketch.riskyStep()
      sketch.process.steps[step].facts.action = .publicise
      sketch.process.steps[step].facts.publicity = .workingDays(1)
    },
    Planting(rule: "extension-without-approval", consequences: []) { sketch in
      sketch.process.flows[0].facts.isExtension = true
      sketch.process.flows[0].approver = nil
    },
  ]
}

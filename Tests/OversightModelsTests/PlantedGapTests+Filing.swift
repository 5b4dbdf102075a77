import Oversight
import Testing

extension PlantedGapTests {
  static let filingPlantings: [Planting] = [
    Planting(rule: "filing-without-deadline", consequences: []) { sketch in
      let step = try sketch.step { !$0.filings.isEmpty }
      sketch.process.steps[step].filings[0].facts.offset = nil
    },
    Planting(rule: "filing-without-material", consequences: []) { sketch in
      let step = try sketch.step { !$0.filings.isEmpty }
      sketch.process.steps[step].filings[0].materials = []
    },
    Planting(rule: "duplicate-power-code", consequences: []) { sketch in
      sketch.hasTwin = true
    },
    Planting(rule: "amount-bands-incomplete", consequences: []) { sketch in
      let flows = sketch.process.flows
      let step = sketch.process.steps[
        try sketch.step { step in
          step.facts.kind == .decision && flows.count { $0.source == step.id } > 1
        }
      ].id
      let exits = flows.indices.filter { flows[$0].source == step }
      for (place, flow) in exits.enumerated() {
        // Each band ends before the next begins.
        let low = Double(place) * 20
        let isLast = place == exits.count - 1
        sketch.process.flows[flow].facts.range = QuantityRange(
          "金额", from: low, below: isLast ? nil : low + 10, unit: "元")
      }
    },
  ]
}
